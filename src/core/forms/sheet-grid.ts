/** A sheet's cells by row and column, as forms read them. */
import type { FieldCell } from '../model/target-table';
import { columnLetters } from '../sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { cellText } from '../values/cell-text';
import { trimText } from '../values/compact-text';

export class SheetGrid {
  readonly name: string;
  readonly #cells: SheetSnapshot['cells'];
  readonly #letters: string[] = [];

  constructor(sheet: SheetSnapshot) {
    this.name = sheet.name;
    this.#cells = sheet.cells;
  }

  /** A1 address of a place counted from 0. */
  address(row: number, column: number): string {
    const letters = (this.#letters[column] ??= columnLetters(column));
    return `${letters}${row + 1}`;
  }

  cell(row: number, column: number): CellSnapshot | null {
    return this.#cells[this.address(row, column)] ?? null;
  }

  /** The cell as a person reads it; `''` when blank. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell === null ? '' : cellText(cell);
  }

  isBlank(row: number, column: number): boolean {
    const v = this.cell(row, column)?.v;
    return typeof v === 'string' ? trimText(v) === '' : v === undefined;
  }

  field(row: number, column: number): FieldCell {
    const cell = this.cell(row, column);
    return {
      address: this.address(row, column),
      cell,
      text: cell === null ? '' : cellText(cell),
    };
  }

  /** The first column with content between two columns, both included; `null` when all are blank. */
  firstFilled(row: number, from: number, to: number): number | null {
    for (let column = from; column <= to; column++) {
      if (!this.isBlank(row, column)) return column;
    }
    return null;
  }
}
