/** What a growing Excel table takes in: for the look before a repair that writes no cell. */
import { addressOf, formatRange, parseRange } from '../sheet/address';
import type { ResizeTableEdit } from '../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { cellText } from '../values/cell-text';

export interface RowTakenIn {
  readonly sheet: string;
  /** The row as far as the table is wide, e.g. `A6:M6`. */
  readonly address: string;
  /** What its filled cells say, left to right. */
  readonly texts: readonly string[];
}

/** The rows from below the table down to its new bottom, blank ones included. */
export function rowsTakenIn(
  { sheet, from, to }: ResizeTableEdit,
  { sheets }: WorkbookSnapshot,
): readonly RowTakenIn[] {
  const [before, after] = [parseRange(from), parseRange(to)];
  if (before === null || after === null) return [];
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? {};
  const { left, right } = after;
  return Array.from({ length: Math.max(0, after.bottom - before.bottom) }, (_, index) => {
    const row = before.bottom + 1 + index;
    const texts = Array.from({ length: right - left + 1 }, (__, across) =>
      cellText(cells[addressOf(row, left + across)] ?? null),
    );
    return {
      sheet,
      address: formatRange({ top: row, bottom: row, left, right }),
      texts: texts.filter((text) => text !== ''),
    };
  });
}
