/** Rectangles of cells and their A1 addresses, as Excel writes and reads them. Rows and columns count from 0. */

/** Excel's limits, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Column letters of a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of its letters, counted from 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** True when the area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

function between(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area {
  return {
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
}

const CELLS = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/;

/** `B2:C5`, `$B$2`, `B:C`, `2:5` → area; `null` when the text is no address or lies off the sheet. */
export function parseArea(address: string): Area | null {
  const text = address.replaceAll('$', '');
  const cells = CELLS.exec(text);
  let area: Area | null = null;
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    area = between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, left = '', right = ''] = columns;
    area = between(0, columnNumber(left), MAX_ROWS - 1, columnNumber(right));
  }
  const rows = ROWS.exec(text);
  if (rows) area = between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return area && isOnSheet(area) ? area : null;
}

/** Splits `'Sheet 1'!A1` into sheet name and the rest; the sheet is `null` when there is none. */
export function splitSheet(reference: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference);
  if (!match) return { sheet: null, rest: reference };
  const quoted = match[1];
  return {
    sheet: quoted === undefined ? (match[2] ?? '') : quoted.replaceAll("''", "'"),
    rest: match[3] ?? '',
  };
}

/** The A1 text without sheet: `B2:C5`, `B2`, `B:C`, `2:5`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = `${mark}${columnLetters(area.column)}`;
  const right = `${mark}${columnLetters(area.column + area.columns - 1)}`;
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rows}`;
  if (area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (area.rows === MAX_ROWS) return `${left}:${right}`;
  const first = left + top;
  const last = right + bottom;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands before `!`: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** What is left of an area when a part is cut out: at most four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersect(area, cut);
  if (!hole) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const holeBottom = hole.row + hole.rows;
  const holeRight = hole.column + hole.columns;
  const parts: Area[] = [
    { ...area, rows: hole.row - area.row },
    { ...area, row: holeBottom, rows: bottom - holeBottom },
    { row: hole.row, rows: hole.rows, column: area.column, columns: hole.column - area.column },
    { row: hole.row, rows: hole.rows, column: holeRight, columns: right - holeRight },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
