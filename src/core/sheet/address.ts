/**
 * A1 addresses, without sheet name and without `$`.
 *
 * Rows and columns are counted from 0 in {@link CellPosition}, from 1 (rows) and `A` (columns) in the text.
 */

/** A cell's place on its sheet; both counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface CellRectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Column letters of a column counted from 0: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** One capital letter and up to six figures: most addresses, read without a pattern. */
function parsePlainCell(address: string): CellPosition | null {
  const { length } = address;
  const column = address.charCodeAt(0) - 65;
  if (length < 2 || length > 7 || column < 0 || column > 25) return null;
  let row = 0;
  for (let at = 1; at < length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (at === 1 && digit === 0)) return null;
    row = row * 10 + digit;
  }
  return { row: row - 1, column };
}

/** `B7` → row 6, column 1; `null` when the text is no address of one cell. */
export function parseCell(address: string): CellPosition | null {
  const plain = parsePlainCell(address);
  if (plain !== null) return plain;
  const match = CELL.exec(address);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** True for the address of one cell; {@link parseCell} says which. */
export function isCellAddress(address: string): boolean {
  return CELL.test(address);
}

/**
 * Addresses of the places where forms stand, made once, by column and row: cells are looked up by them, and looking one
 * up by a new text costs more than all the rest.
 */
const KNOWN_ADDRESSES: string[][] = [];
const KNOWN_COLUMNS = 64;
const KNOWN_ROWS = 2_000;

/** The A1 text of a cell, row and column counted from 0: row 6, column 1 → `B7`. */
export function addressOf(row: number, column: number): string {
  if (row >= KNOWN_ROWS || column >= KNOWN_COLUMNS) return `${columnLetters(column)}${row + 1}`;
  const known = (KNOWN_ADDRESSES[column] ??= []);
  return (known[row] ??= `${columnLetters(column)}${row + 1}`);
}

/** As {@link addressOf}. */
export function formatCell({ row, column }: CellPosition): string {
  return addressOf(row, column);
}

/** `B7:G9` or `B7` → the rectangle; `null` when it is neither. */
export function parseRange(address: string): CellRectangle | null {
  const [first = '', second = first, ...rest] = address.split(':');
  const start = parseCell(first);
  const end = parseCell(second);
  if (!start || !end || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The A1 text of a rectangle; one cell is written `B7`, not `B7:B7`. */
export function formatRange(range: CellRectangle): string {
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** `B7` → `$B$7`, as formulas of conditional formats need it. */
export function absoluteCell(address: string): string {
  const position = parseCell(address);
  if (!position) throw new RangeError(`Not the address of one cell: ${address}`);
  return `$${columnLetters(position.column)}$${position.row + 1}`;
}
