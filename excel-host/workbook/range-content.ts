/** Reading and writing what stands in cells: values, formulas, number formats. */
import { textArgument } from './argument';
import type { ICellData } from '@univerjs/core';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS, cellArea, contains } from './area';
import type { Scalar } from './cell-value';
import { contentOf, displayText, formatOf, typeOf, valueOf } from './cell-value';
import { gap, invalidArgument, unsupported, wrongSize } from './errors';
import { raiseChanged } from './change-events';
import { mergesTouching } from './merges';
import { requireUnlocked } from './sheet-locks';
import { isTextFormat, readInput } from './typed-input';
import type { Entry } from './typed-input';
import type { CellWrite } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

/** Where a piece of content is. */
export interface Place {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly area: Area;
}

/** Whole rows, columns and sheets: Excel gives `null` for their cell properties. */
function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** One entry per cell, or `null` for an unbounded range. */
function mapCells<T>(
  place: Place,
  visit: (cell: ICellData | null, row: number, column: number) => T,
): T[][] | null {
  const { model, sheetId, area } = place;
  if (isUnbounded(area)) return null;
  const sheet = model.univer.requireSheet(sheetId);
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push(visit(sheet.getCellRaw(row, column) ?? null, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

export function formatAt(place: Place, cell: ICellData | null): string {
  const styles = place.model.univer.unit.getStyles();
  return cell ? formatOf(styles.getStyleByCell(cell)) : 'General';
}

export function valuesOf(place: Place): Scalar[][] | null {
  return mapCells(place, (cell) => valueOf(cell));
}

export function formulasOf(place: Place): Scalar[][] | null {
  const { model, sheetId } = place;
  return mapCells(
    place,
    (cell, row, column) => model.univer.formula(sheetId, row, column, cell) ?? valueOf(cell),
  );
}

export function numberFormatsOf(place: Place): string[][] | null {
  return mapCells(place, (cell) => formatAt(place, cell));
}

export function textOf(place: Place): string[][] | null {
  return mapCells(place, (cell) => displayText(valueOf(cell), formatAt(place, cell)));
}

export function valueTypesOf(place: Place): string[][] | null {
  return mapCells(place, (cell) => typeOf(valueOf(cell)));
}

/**
 * The array for a range: one row per row of the range; a single value fills the range.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
function arrayFor(place: Place, input: unknown, location: string): unknown[][] {
  const { area } = place;
  if (!Array.isArray(input)) {
    const row = Array.from({ length: area.columns }, () => input);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows: unknown[][] = [];
  for (const row of input) {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongSize(location);
    rows.push(row);
  }
  if (rows.length !== area.rows) throw wrongSize(location);
  return rows;
}

/** "You cannot set cell-level properties on an unbounded range": same page, unbounded ranges. */
function requireBounded(place: Place, location: string): void {
  if (isUnbounded(place.area)) throw unsupported(location);
}

/** A cell inside a merge, other than its first, takes no content; Excel says nothing (sbroenne/mcp-server-excel#831). */
function coveredCells(place: Place): (row: number, column: number) => boolean {
  const merges = mergesTouching(place.model.univer, place.sheetId, place.area);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        contains(merge, cellArea(row, column)) && !(merge.row === row && merge.column === column),
    );
}

function cellFor(
  input: unknown,
  format: string,
  entry: Entry,
  isNew: boolean,
  location: string,
): { data: ICellData; format: string | null } {
  const isText = isTextFormat(format);
  if ((typeof input === 'number' || typeof input === 'boolean') && !isText) {
    return { data: contentOf(input, null, false, isNew), format: null };
  }
  if (!['string', 'number', 'boolean'].includes(typeof input)) throw invalidArgument(location);
  // A text cell keeps whatever is put into it as text.
  const text = typeof input === 'boolean' ? (input ? 'TRUE' : 'FALSE') : String(input);
  const read = readInput(text, format, entry);
  const data = contentOf(read.value, read.formula, isText, isNew);
  return { data, format: read.format };
}

/**
 * Several rows written over rows that a filter hides end up in wrong cells: the first row in every row that is shown
 * (OfficeDev/office-js#224; in detail xlwings/xlwings#747). Nobody should rely on that, so it fails loudly. Row by row
 * the values come where they belong (netoffice/NetOffice#2).
 */
function requireUnfiltered({ model, sheetId, area }: Place): void {
  if (area.rows === 1) return;
  for (const row of model.state(sheetId).filtered) {
    if (row >= area.row && row < area.row + area.rows) {
      throw gap('writing several rows over rows that a filter hides');
    }
  }
}

/** Writes values or formulas; `null` leaves a cell as it is. Raises one change event. */
export function writeContent(
  place: Place,
  input: unknown,
  location: string,
  entry: Entry = 'api',
): void {
  const { model, sheetId, area } = place;
  requireBounded(place, location);
  const rows = arrayFor(place, input, location);
  requireUnlocked(model, sheetId, area, location);
  requireUnfiltered(place);
  const covered = coveredCells(place);
  const sheet = model.univer.requireSheet(sheetId);
  const before = valueOf(sheet.getCellRaw(area.row, area.column));
  const writes: CellWrite[] = [];
  rows.forEach((values, down) => {
    values.forEach((value, right) => {
      const row = area.row + down;
      const column = area.column + right;
      if (value === null || value === undefined || covered(row, column)) return;
      const existing = sheet.getCellRaw(row, column) ?? null;
      const format = formatAt(place, existing);
      const { data, format: newFormat } = cellFor(value, format, entry, !existing, location);
      const cell = newFormat === null ? data : { ...data, s: { n: { pattern: newFormat } } };
      writes.push({ row, column, cell });
    });
  });
  model.univer.ensureExtent(sheetId, area);
  model.univer.writeCells(sheetId, writes);
  raiseChanged(model, sheetId, area, { before });
}

/** Number formats change how a cell reads, never what it holds. */
export function writeNumberFormats(place: Place, input: unknown): void {
  const location = 'Range.numberFormat';
  const { model, sheetId, area } = place;
  requireBounded(place, location);
  const rows = arrayFor(place, input, location);
  requireUnlocked(model, sheetId, area, location, 'allowFormatCells');
  const sheet = model.univer.requireSheet(sheetId);
  const writes: CellWrite[] = [];
  rows.forEach((formats, down) => {
    formats.forEach((format, right) => {
      if (format === null || format === undefined) return;
      const row = area.row + down;
      const column = area.column + right;
      const type = sheet.getCellRaw(row, column)?.t;
      const pattern = textArgument(format);
      const n = pattern === '' || pattern === 'General' ? null : { pattern };
      // The type goes along, or Univer would turn text that looks like a number into a number.
      writes.push({ row, column, cell: { s: { n }, ...(type == null ? {} : { t: type }) } });
    });
  });
  model.univer.ensureExtent(sheetId, area);
  model.univer.writeCells(sheetId, writes);
}
