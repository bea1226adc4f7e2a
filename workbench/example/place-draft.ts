/**
 * Puts a sheet draft into the emulated workbook without an add-in, as if the file had held it when it was opened.
 */
import { columnLetters } from '../../src/core/sheet/address';
import type { SheetDraft, StyledRange, ValidationDraft } from '../../src/core/sheet/draft';
import type { CellSnapshot } from '../../src/core/sheet/snapshot';
import type { EmulatedWorkbook } from '../../excel-host/workbook';

type Sheet = ReturnType<EmulatedWorkbook['root']['Worksheets']['Add']>;

const TABLE_STYLE = 'TableStyleLight1';
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function placeCell(sheet: Sheet, address: string, { v, f, nf }: CellSnapshot): void {
  const range = sheet.GetRange(address);
  if (nf !== undefined) range.NumberFormat = [[nf]];
  if (f !== undefined) range.Formulas = [[f]];
  // An apostrophe keeps a text from being read as a number or formula; a text cell (`@`) needs none.
  else range.Values = [[typeof v === 'string' && nf !== '@' ? `'${v}` : v]];
}

/** Gives a range a style. */
export function placeStyle(sheet: Sheet, { address, style }: StyledRange): void {
  const format = sheet.GetRange(address).Format;
  format.Font.Name = style.font;
  format.Font.Size = style.size;
  format.Font.Bold = style.bold;
  format.HorizontalAlignment = HORIZONTAL[style.horizontal];
  format.VerticalAlignment = 'Center';
  format.WrapText = style.wrap;
  if (style.fill !== null) format.Fill.Color = style.fill;
  if (style.border) for (const side of SIDES) format.Borders.GetItem(side).Style = 'Continuous';
}

function placeValidation(sheet: Sheet, { address, rule, prompt, error }: ValidationDraft): void {
  const validation = sheet.GetRange(address).DataValidation;
  if (rule.kind === 'list') {
    validation.Rule = { list: { inCellDropDown: true, source: rule.values.join(',') } };
  } else if (rule.kind === 'decimal') {
    const { minimum, maximum } = rule;
    validation.Rule = {
      decimal: { formula1: minimum, formula2: maximum, operator: 'Between' },
    };
  } else {
    validation.Rule = { custom: { formula: rule.formula } };
  }
  validation.Prompt = { showPrompt: true, ...prompt };
  validation.ErrorAlert = { ...error, showAlert: true, style: ALERT[error.style] };
}

/** A real Excel table, without colours of its own: the cells have theirs. */
function placeTable(sheet: Sheet, { table }: SheetDraft): void {
  if (!table) return;
  const placed = sheet.Tables.Add(table.address, true);
  placed.Name = table.name;
  placed.Style = TABLE_STYLE;
  placed.ShowBandedRows = false;
}

/** Adds the sheet after the last one. */
export function placeDraft(workbook: EmulatedWorkbook, draft: SheetDraft): void {
  const sheet = workbook.root.Worksheets.Add(draft.name);
  for (const { address, nf } of draft.numberFormats) sheet.GetRange(address).NumberFormat = nf;
  for (const [address, cell] of Object.entries(draft.cells)) placeCell(sheet, address, cell);
  for (const address of draft.merges) sheet.GetRange(address).Merge(false);
  for (const styled of draft.styles) placeStyle(sheet, styled);
  draft.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.GetRange(`${letters}:${letters}`).Format.ColumnWidth = width;
  });
  draft.rowHeights.forEach((height, row) => {
    sheet.GetRange(`${row + 1}:${row + 1}`).Format.RowHeight = height;
  });
  for (const validation of draft.validations) placeValidation(sheet, validation);
  const layout = sheet.PageLayout;
  layout.PaperSize = 'A4';
  layout.Orientation = draft.page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.Zoom =
    draft.page.fit === 'width'
      ? { horizontalFitToPages: 1 }
      : { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.CenterHorizontally = true;
  layout.SetPrintMargins('Points', { ...draft.page.margins });
  layout.SetPrintArea(draft.page.printArea);
  placeTable(sheet, draft);
  if (draft.frozenRows !== undefined) {
    sheet.FreezePanes.FreezeRows(draft.frozenRows);
    layout.SetPrintTitleRows(`$${draft.frozenRows}:$${draft.frozenRows}`);
  }
}
