/** New rows at the end of a ledger table that stands already. */
import type { LedgerTable } from '../../model/ledger';
import { formatCell, formatRange, parseCell, parseRange } from '../../sheet/address';
import type { StyledRange } from '../../sheet/draft';
import type { CellEdit, ResizeTableEdit } from '../../sheet/ledger-edit';
import type { SheetGrid } from '../sheet-grid';
import type { LedgerColumn } from './layout';
import { columnStyle } from './looks';
import type { PlacedCell, Places } from './row-cells';

/** A ledger table with what is needed to write into it; rows and columns counted from 0. */
export interface StandingTable<Key extends string> {
  readonly grid: SheetGrid;
  readonly table: LedgerTable<{ readonly row: number }>;
  readonly layout: readonly LedgerColumn<Key>[];
  /** Where each column stands; those that do not are absent. */
  readonly columns: ReadonlyMap<Key, number>;
}

export type NewRow<Key extends string> = (places: Places<Key>) => readonly PlacedCell<Key>[];

/** What appending takes, or the cell that is in the way. */
export type Appended =
  | { readonly kind: 'blocked'; readonly address: string; readonly text: string }
  | {
      readonly kind: 'rows';
      /** The first new row. */
      readonly top: number;
      readonly cells: readonly CellEdit[];
      readonly looks: readonly StyledRange[];
      readonly resize: ResizeTableEdit | null;
    };

/** The columns of a table as read. */
export function standingColumns<Key extends string>(
  { heads }: LedgerTable<unknown>,
  layout: readonly LedgerColumn<Key>[],
): ReadonlyMap<Key, number> {
  return new Map(
    layout.flatMap(({ key, label }) => {
      const column = parseCell(heads[label] ?? '')?.column;
      return column === undefined ? [] : [[key, column] as const];
    }),
  );
}

/**
 * Puts rows directly below the last one: first into blank rows at the end of the Excel table, then below it, the table
 * growing with them (over rows that lay outside it, too). Nothing is moved: when a cell is in the way, it is named.
 */
export function appendRows<Key extends string>(
  standing: StandingTable<Key>,
  rows: readonly NewRow<Key>[],
  formula: Key | null,
): Appended {
  const { grid, table, columns, layout } = standing;
  const area = parseRange(table.range);
  const frame = table.tableRange === undefined ? null : parseRange(table.tableRange);
  const top = Math.max((area?.top ?? 0) + 1, ...table.rows.map(({ row }) => row));
  const bottom = top + rows.length - 1;
  const places = [...columns.values()];
  const left = Math.min(...places, frame?.left ?? Infinity);
  const right = Math.max(...places, frame?.right ?? 0);
  const formulaColumn = formula === null ? undefined : columns.get(formula);

  for (let row = top; row <= bottom; row++) {
    const inFrame = frame !== null && row <= frame.bottom;
    const looked = inFrame ? places : Array.from({ length: right - left + 1 }, (_, n) => left + n);
    for (const column of looked) {
      const cell = grid.cell(row, column);
      // Excel fills 全年预算 into a blank row of its table by itself.
      if (cell === null || (inFrame && column === formulaColumn && cell.f !== undefined)) continue;
      return {
        kind: 'blocked',
        address: grid.address(row, column),
        text: cell.f ?? grid.text(row, column),
      };
    }
  }

  const cells = rows.flatMap((cellsOf, index) => {
    const row = top + index;
    const at = new Map([...columns].map(([key, column]) => [key, formatCell({ row, column })]));
    return cellsOf(at).flatMap(({ key, address, cell }): CellEdit[] => {
      const stands = key === formula && formulaColumn !== undefined;
      if (stands && grid.cell(row, formulaColumn) !== null) return [];
      return [{ address, expected: null, replacement: cell }];
    });
  });
  const looks = layout.flatMap(({ key, look }): StyledRange[] => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const address = formatRange({ top, left: column, bottom, right: column });
    return [{ address, style: columnStyle(look) }];
  });
  return { kind: 'rows', top, cells, looks, resize: resized(table, bottom) };
}

/** The edit that makes the Excel table reach a row; `null` when there is none or it reaches so far already. */
export function resized(
  { sheet, tableName, tableRange }: LedgerTable<unknown>,
  bottom: number,
): ResizeTableEdit | null {
  const frame = tableRange === undefined ? null : parseRange(tableRange);
  if (tableName === null || tableRange === undefined || !frame || frame.bottom >= bottom) {
    return null;
  }
  const to = formatRange({ ...frame, bottom });
  return { kind: 'resize-table', sheet, table: tableName, from: tableRange, to };
}
