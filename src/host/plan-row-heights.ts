/** Heights of rows against the rows as they are. */
import type { RowHeightsEdit } from '../core/sheet/edit';
import type { EditReading } from './edit-reading';
import { HostFailure } from './workbook-host';

export interface RowHeightsStep {
  readonly kind: 'row-heights';
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly to: number }[];
}

/** Excel keeps whole pixels, and what a pixel is depends on the screen. */
const TOLERANCE = 1;

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}

/**
 * Refused when a row is neither as it was nor as it shall be: it is another row, or she has set its height. Where no
 * heights were read, the edit was made from a reading taken just before.
 */
export function planRowHeights(
  { sheet, rows }: RowHeightsEdit,
  now: EditReading,
): { readonly step: RowHeightsStep; readonly inverse: RowHeightsEdit } | null {
  const kind = 'row-heights';
  const heights = now.rowHeights.get(sheet);
  const changed = rows.filter(({ row, from, to }) => {
    const height = heights?.get(row) ?? from;
    if (isSame(height, to)) return false;
    if (isSame(height, from)) return true;
    throw new HostFailure('sheet-changed', sheet, `row ${row} is ${height} points high`);
  });
  if (changed.length === 0) return null;
  return {
    step: { kind, sheet, rows: changed.map(({ row, to }) => ({ row, to })) },
    inverse: {
      kind,
      sheet,
      rows: changed.map(({ row, from, to }) => ({ row, from: to, to: from })),
    },
  };
}
