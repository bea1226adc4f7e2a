/** A sheet's cells by row and column, as forms read them. */
import type { FieldCell } from '../model/target-table';
import { addressOf } from '../sheet/address';
import type { SheetCells } from '../sheet/remembered-by-sheet';
import type { CellSnapshot } from '../sheet/snapshot';
import { cellText } from '../values/cell-text';
import { trimText } from '../values/compact-text';

export class SheetGrid {
  readonly name: string;
  readonly #cells: SheetCells['cells'];

  constructor(sheet: SheetCells) {
    this.name = sheet.name;
    this.#cells = sheet.cells;
  }

  /** A1 address of a place counted from 0. */
  address(row: number, column: number): string {
    return addressOf(row, column);
  }

  cell(row: number, column: number): CellSnapshot | null {
    return this.#cells[addressOf(row, column)] ?? null;
  }

  /** The cell as a person reads it; `''` when blank. */
  text(row: number, column: number): string {
    return cellText(this.cell(row, column));
  }

  isBlank(row: number, column: number): boolean {
    const v = this.cell(row, column)?.v;
    return typeof v === 'string' ? trimText(v) === '' : v === undefined;
  }

  field(row: number, column: number): FieldCell {
    const address = addressOf(row, column);
    const cell = this.#cells[address] ?? null;
    return { address, cell, text: cellText(cell) };
  }

  /** The first column with content between two columns, both included; `null` when all are blank. */
  firstFilled(row: number, from: number, to: number): number | null {
    for (let column = from; column <= to; column++) {
      if (!this.isBlank(row, column)) return column;
    }
    return null;
  }
}
