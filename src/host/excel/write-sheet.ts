/** Puts a {@link SheetDraft} into a workbook: content first, then look, then what guards and prints it. */
import { columnLetters, formatRange, parseRange } from '../../core/sheet/address';
import type {
  CellStyle,
  SheetDraft,
  StyledRange,
  ValidationDraft,
  ValidationRule,
} from '../../core/sheet/draft';
import { isErrorValue } from '../../core/sheet/snapshot';
import type { CellSnapshot, CellValue } from '../../core/sheet/snapshot';
import { paint, rectangles } from './painting';
import { doing } from './request';
import type { Queue } from './request';
import { needsApostrophe } from './typed-text';

const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function writtenValue({ v, f, nf }: CellSnapshot): CellValue | null {
  if (f !== undefined || v === '') return null;
  if (typeof v !== 'string' || nf === '@' || isErrorValue(v)) return v;
  return needsApostrophe(v) ? `'${v}` : v;
}

/** One matrix over all cells; `null` leaves a cell as it is. */
function writeCells(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const cells = Object.entries(draft.cells);
  const formats = paint([
    ...draft.numberFormats.map(({ address, nf }) => ({ address, item: nf })),
    ...cells.map(([address, { nf }]) => ({ address, item: nf ?? 'General' })),
  ]);
  // The format decides what a value becomes (`100%` in a cell that is not text is 1), so formats come first.
  if (formats !== null) {
    sheet.getRange(formatRange(formats.area)).numberFormat = formats.rows.map((row) => [...row]);
  }
  const values = paint(cells.map(([address, cell]) => ({ address, item: writtenValue(cell) })));
  if (values !== null) {
    sheet.getRange(formatRange(values.area)).values = values.rows.map((row) => [...row]);
  }
  for (const [address, { f }] of cells) {
    if (f !== undefined) sheet.getRange(address).formulas = [[f]];
  }
}

/** The draft's styles in as few ranges as hold the same: each range costs a dozen actions. */
function styledRanges({ styles }: SheetDraft): readonly StyledRange[] {
  const known = new Map<string, CellStyle>();
  const sameObject = (style: CellStyle): CellStyle => {
    const key = JSON.stringify(style);
    const first = known.get(key) ?? style;
    known.set(key, first);
    return first;
  };
  const painting = paint(
    styles.map(({ address, style }) => ({ address, item: sameObject(style) })),
  );
  if (painting === null) return [];
  return rectangles(painting).map(({ address, item }) => ({ address, style: item }));
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
export function queueSheetWrite(draft: SheetDraft): Queue<null> {
  return doing((workbook) => {
    const sheet = workbook.worksheets.add(draft.name);
    writeCells(sheet, draft);
    // Merged before it is formatted: formats set before a merge do not all survive it (office-js#6405).
    for (const address of draft.merges) sheet.getRange(address).merge(false);
    for (const styled of styledRanges(draft)) writeStyle(sheet, styled);
    writeSizes(sheet, draft);
    for (const validation of draft.validations) writeValidation(sheet, validation);
    writePage(sheet, draft);
    sheet.activate();
    sheet.getRange(draft.firstInput).select();
  });
}
