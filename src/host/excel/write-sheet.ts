/** Puts a {@link SheetDraft} into a workbook: content first, then look, then what guards and prints it. */
import { columnLetters, formatRange, parseCell, parseRange } from '../../core/sheet/address';
import type { CellRectangle } from '../../core/sheet/address';
import type {
  SheetDraft,
  StyledRange,
  ValidationDraft,
  ValidationRule,
} from '../../core/sheet/draft';
import { isErrorValue } from '../../core/sheet/snapshot';
import type { CellSnapshot, CellValue } from '../../core/sheet/snapshot';
import type { Queue } from './request';
import { needsApostrophe } from './typed-text';

const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The smallest rectangle around all cells; `null` when there are none. */
function around(addresses: readonly string[]): CellRectangle | null {
  let whole: CellRectangle | null = null;
  for (const address of addresses) {
    const cell = parseCell(address);
    if (cell === null) continue;
    whole ??= { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    whole = {
      top: Math.min(whole.top, cell.row),
      bottom: Math.max(whole.bottom, cell.row),
      left: Math.min(whole.left, cell.column),
      right: Math.max(whole.right, cell.column),
    };
  }
  return whole;
}

function filled<Item>(area: CellRectangle, item: Item): Item[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => item),
  );
}

/** A matrix over the rectangle; `null` leaves a cell as it is. */
function matrix<Item>(
  area: CellRectangle,
  cells: SheetDraft['cells'],
  item: (cell: CellSnapshot) => Item | null,
): (Item | null)[][] {
  const rows = filled<Item | null>(area, null);
  for (const [address, cell] of Object.entries(cells)) {
    const place = parseCell(address);
    const row = place === null ? undefined : rows[place.row - area.top];
    if (place !== null && row !== undefined) row[place.column - area.left] = item(cell);
  }
  return rows;
}

function writtenValue({ v, f, nf }: CellSnapshot): CellValue | null {
  if (f !== undefined || v === '') return null;
  if (typeof v !== 'string' || nf === '@' || isErrorValue(v)) return v;
  return needsApostrophe(v) ? `'${v}` : v;
}

function writeCells(sheet: Excel.Worksheet, draft: SheetDraft): void {
  // The format decides what a value becomes (`100%` in a cell that is not text is 1), so formats come first.
  for (const { address, nf } of draft.numberFormats) {
    const area = parseRange(address);
    if (area === null) continue;
    sheet.getRange(address).numberFormat = filled(area, nf);
  }
  const area = around(Object.keys(draft.cells));
  if (area === null) return;
  const range = sheet.getRange(formatRange(area));
  range.numberFormat = matrix(area, draft.cells, ({ nf }) => nf ?? 'General');
  range.values = matrix(area, draft.cells, writtenValue);
  for (const [address, { f }] of Object.entries(draft.cells)) {
    if (f !== undefined) sheet.getRange(address).formulas = [[f]];
  }
}

function writeStyle(sheet: Excel.Worksheet, { address, style }: StyledRange): void {
  const { format } = sheet.getRange(address);
  format.font.name = style.font;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = 'Center';
  format.wrapText = style.wrap;
  if (style.fill !== null) format.fill.color = style.fill;
  if (!style.border) return;
  const area = parseRange(address);
  for (const side of BORDERS) format.borders.getItem(side).style = 'Continuous';
  if (area !== null && area.bottom > area.top) {
    format.borders.getItem('InsideHorizontal').style = 'Continuous';
  }
  if (area !== null && area.right > area.left) {
    format.borders.getItem('InsideVertical').style = 'Continuous';
  }
}

/** Calls `write` once for each run of equal sizes: first and last counted from 0. */
function runs(
  sizes: readonly number[],
  write: (first: number, last: number, size: number) => void,
): void {
  let first = 0;
  sizes.forEach((size, index) => {
    if (sizes[index + 1] === size) return;
    write(first, index, size);
    first = index + 1;
  });
}

function writeSizes(sheet: Excel.Worksheet, draft: SheetDraft): void {
  runs(draft.columnWidths, (first, last, width) => {
    const columns = `${columnLetters(first)}:${columnLetters(last)}`;
    sheet.getRange(columns).format.columnWidth = width;
  });
  runs(draft.rowHeights, (first, last, height) => {
    sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  });
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return {
        decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' },
      };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

function writeValidation(sheet: Excel.Worksheet, draft: ValidationDraft): void {
  const { dataValidation } = sheet.getRange(draft.address);
  dataValidation.rule = excelRule(draft.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, ...draft.prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    title: draft.error.title,
    message: draft.error.message,
    style: ALERT[draft.error.style],
  };
}

function writePage(sheet: Excel.Worksheet, { page }: SheetDraft): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', { ...page.margins });
  pageLayout.setPrintArea(page.printArea);
}

/** Adds the sheet after the last one and selects its first input cell. */
export function queueSheetWrite(draft: SheetDraft): Queue<void> {
  return ({ workbook }) => {
    const sheet = workbook.worksheets.add(draft.name);
    writeCells(sheet, draft);
    // Merged before it is formatted: formats set before a merge do not all survive it (office-js#6405).
    for (const address of draft.merges) sheet.getRange(address).merge(false);
    for (const styled of draft.styles) writeStyle(sheet, styled);
    writeSizes(sheet, draft);
    for (const validation of draft.validations) writeValidation(sheet, validation);
    writePage(sheet, draft);
    sheet.activate();
    sheet.getRange(draft.firstInput).select();
    return () => undefined;
  };
}
