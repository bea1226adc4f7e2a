/** Sheets for tests of reading: rows of texts at a place, drafts moved, rows inserted. */
import { formatCell, parseCell } from '../../../../src/core/sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../../../../src/core/sheet/snapshot';

export type Cells = Record<string, CellSnapshot>;

/** Rows of texts from a place on; `''` leaves the cell blank. */
export function textRows(rows: readonly (readonly string[])[], row = 0, column = 0): Cells {
  const cells: Cells = {};
  rows.forEach((texts, down) => {
    texts.forEach((text, right) => {
      if (text !== '') {
        cells[formatCell({ row: row + down, column: column + right })] = { v: text };
      }
    });
  });
  return cells;
}

/** Every cell moved to where `move` says. */
export function moved(
  cells: Readonly<Cells>,
  move: (place: { row: number; column: number }) => { row: number; column: number },
): Cells {
  const result: Cells = {};
  for (const [address, cell] of Object.entries(cells)) {
    const place = parseCell(address);
    if (!place) throw new Error(`not an address: ${address}`);
    result[formatCell(move(place))] = cell;
  }
  return result;
}

/** What Excel does when rows are inserted above each of some rows (counted from 0, before inserting). */
export function withRowsInserted(cells: Readonly<Cells>, above: readonly number[]): Cells {
  return moved(cells, ({ row, column }) => ({
    row: row + above.filter((each) => each <= row).length,
    column,
  }));
}

/** The cells without those at some addresses. */
export function without(cells: Readonly<Cells>, addresses: readonly string[]): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter(([address]) => !addresses.includes(address)),
  );
}

export function sheetOf(cells: Readonly<Cells>, name = '绩效目标表'): SheetSnapshot {
  return { name, cells };
}
