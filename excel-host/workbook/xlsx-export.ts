/**
 * The workbook as an .xlsx file, so that LibreOffice can print it and a newcomer can take it away. Development only;
 * exceljs writes, nothing here reads.
 */
import type { Cell, DataValidation as XlsxValidation, Worksheet as XlsxSheet } from 'exceljs';
import type { ICellData } from '@univerjs/core';
import { BooleanNumber, DataValidationErrorStyle } from '@univerjs/core';
import type { Area } from './area';
import { MAX_ROWS, formatArea } from './area';
import { ERROR_TEXT, valueOf } from './cell-value';
import { mergesOf } from './merges';
import { namesOf } from './named-item';
import { CFSubRuleType } from './univer/conditional-rules';
import { columnSizes, rowSizes } from './univer/sheet-sizes';
import { toArea } from './univer/rectangles';
import type { ValidationRule } from './univer/validation-rules';
import type { WorkbookModel } from './workbook-model';
import { newTableLook } from './workbook-state';
import { argb, cellStyle } from './xlsx-style';

type XlsxError = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';
const ERRORS: readonly string[] = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
];
const isXlsxError = (text: string): text is XlsxError => ERRORS.includes(text);

function writeContent(target: Cell, cell: ICellData, formula: string | null): void {
  const value = valueOf(cell);
  const result =
    typeof value === 'string' && ERROR_TEXT.test(value) && isXlsxError(value)
      ? { error: value }
      : value;
  if (formula !== null) target.value = { formula: formula.slice(1), result };
  else if (value !== '') target.value = result;
}

function writeCells(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  const styles = model.univer.unit.getStyles();
  model.univer.eachCell(sheetId, (row, column, cell) => {
    const target = sheet.getCell(row + 1, column + 1);
    writeContent(target, cell, model.univer.formula(sheetId, row, column, cell));
    target.style = cellStyle(styles.getStyleByCell(cell) ?? {}, cell);
  });
}

/** Widths in characters of the Normal font, 7 pixels each with 5 pixels of padding. */
const WIDTH_OF_PIXELS = (pixels: number): number => Math.max(0, (pixels - 5) / 7);

function writeSizes(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  const { defaultRowHeight } = model.univer.requireSheet(sheetId).getConfig();
  sheet.properties.defaultRowHeight = (defaultRowHeight * 72) / 96;
  for (const { place, size, hidden } of columnSizes(model.univer, sheetId)) {
    const target = sheet.getColumn(place + 1);
    if (size !== null) target.width = WIDTH_OF_PIXELS(size);
    if (hidden) target.hidden = true;
  }
  const { outline } = model.state(sheetId);
  for (const [column, level] of outline.columns) sheet.getColumn(column + 1).outlineLevel = level;
  for (const [row, level] of outline.rows) sheet.getRow(row + 1).outlineLevel = level;
  for (const { place, size, hidden } of rowSizes(model.univer, sheetId)) {
    const target = sheet.getRow(place + 1);
    if (size !== null) target.height = (size * 72) / 96;
    if (hidden) target.hidden = true;
  }
}

function writeConditionalFormats(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  model.rules.list(sheetId).forEach(({ rule, ranges }, place) => {
    const isFormula = 'subType' in rule && rule.subType === CFSubRuleType.formula;
    if (!isFormula || rule.value === '') return;
    const { bg, bl, cl } = rule.style;
    sheet.addConditionalFormatting({
      ref: ranges.map((range) => formatArea(toArea(range))).join(' '),
      rules: [
        {
          type: 'expression',
          priority: place + 1,
          formulae: [rule.value.slice(1)],
          style: {
            ...(bg?.rgb
              ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(bg.rgb) } }
              : {}),
            font: {
              ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
              ...(cl?.rgb ? { color: argb(cl.rgb) } : {}),
            },
          },
        },
      ],
    });
  });
}

const ERROR_STYLES: Readonly<Record<DataValidationErrorStyle, string>> = {
  [DataValidationErrorStyle.STOP]: 'stop',
  [DataValidationErrorStyle.WARNING]: 'warning',
  [DataValidationErrorStyle.INFO]: 'information',
};

function validation(rule: ValidationRule): XlsxValidation | null {
  const plain = (formula: string | undefined): string[] =>
    formula ? [formula.replace(/^=/, '')] : [];
  const texts = {
    allowBlank: rule.allowBlank !== false,
    showInputMessage: rule.showInputMessage ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorStyle: ERROR_STYLES[rule.errorStyle ?? DataValidationErrorStyle.STOP],
    ...(rule.error ? { error: rule.error } : {}),
    ...(rule.errorTitle ? { errorTitle: rule.errorTitle } : {}),
    ...(rule.prompt ? { prompt: rule.prompt } : {}),
    ...(rule.promptTitle ? { promptTitle: rule.promptTitle } : {}),
  };
  const formulae = [...plain(rule.formula1), ...plain(rule.formula2)];
  switch (rule.type) {
    case 'list': {
      const source = rule.formula1 ?? '';
      const list = source.startsWith('=') ? source.slice(1) : `"${source}"`;
      return { ...texts, type: 'list', formulae: [list] };
    }
    case 'custom':
    case 'decimal':
    case 'whole':
    case 'date':
    case 'textLength':
      return {
        ...texts,
        type: rule.type,
        ...(rule.type === 'custom' ? {} : { operator: rule.operator ?? 'between' }),
        formulae,
      };
    default:
      return null;
  }
}

function writeValidations(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  for (const rule of model.validations.list(sheetId)) {
    const written = validation(rule);
    if (!written) continue;
    for (const range of rule.ranges) {
      const area = toArea(range);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          sheet.getCell(row + 1, column + 1).dataValidation = written;
        }
      }
    }
  }
}

/** Made before the cells are written: exceljs puts contents of its own into them. */
function writeTables(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  for (const { id, name, area } of model.tables.on(sheetId)) {
    const { style, bandedRows, bandedColumns, filterButton } =
      model.tableLooks.get(id) ?? newTableLook();
    const columns = Array.from({ length: area.columns }, (_, right) => ({
      name: String(valueOf(model.univer.cell(sheetId, area.row, area.column + right))),
      filterButton,
    }));
    sheet.addTable({
      name,
      ref: formatArea({ ...area, rows: 1, columns: 1 }),
      headerRow: true,
      style: {
        ...(isTheme(style) ? { theme: style } : {}),
        showRowStripes: bandedRows,
        showColumnStripes: bandedColumns,
      },
      columns,
      rows: Array.from({ length: area.rows - 1 }, () => columns.map(() => null)),
    });
  }
}

type Theme = NonNullable<NonNullable<Parameters<XlsxSheet['addTable']>[0]['style']>['theme']>;
const isTheme = (style: string): style is Theme => style.startsWith('TableStyle');

function writeView(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  const { xSplit, ySplit } = model.univer.requireSheet(sheetId).getFreeze();
  if (xSplit + ySplit > 0) sheet.views = [{ state: 'frozen', xSplit, ySplit }];
}

/** Whole columns end where the grid ends: exceljs wants corners. */
function printedArea(model: WorkbookModel, sheetId: string, area: Area): string {
  return formatArea(area.rows === MAX_ROWS ? model.univer.clip(sheetId, area) : area);
}

/** Excel's numbers of paper sizes, ECMA-376 part 1, 18.3.1.63. */
const PAPERS: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5 };

function writePage(model: WorkbookModel, sheetId: string, sheet: XlsxSheet): void {
  const { page } = model.state(sheetId);
  const { horizontalFitToPages, verticalFitToPages, scale } = page.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const inches = (points: number): number => points / 72;
  sheet.pageSetup = {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: horizontalFitToPages ?? 0,
          fitToHeight: verticalFitToPages ?? 0,
        }
      : { scale: scale ?? 100 }),
    margins: {
      top: inches(page.margins.top),
      bottom: inches(page.margins.bottom),
      left: inches(page.margins.left),
      right: inches(page.margins.right),
      header: inches(page.margins.header),
      footer: inches(page.margins.footer),
    },
    // exceljs puts `$` before the columns only: without the other two the area moves with the active cell.
    ...(page.printArea
      ? { printArea: printedArea(model, sheetId, page.printArea).replace(/\d+/g, '$$$&') }
      : {}),
    ...(page.titleRows ? { printTitlesRow: formatArea(page.titleRows) } : {}),
  };
  const paperSize = page.paperSize === null ? undefined : PAPERS[page.paperSize];
  if (paperSize !== undefined) Object.assign(sheet.pageSetup, { paperSize });
}

/** Where the window stands, in twentieths of a point; exceljs wants to know. */
const WINDOW = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 16_000,
  firstSheet: 0,
  visibility: 'visible',
} as const;

/** The file's bytes. Wait for `$settle` before, or formulas may carry older results. */
export async function exportXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  for (const univerSheet of model.sheets()) {
    const sheetId = univerSheet.getSheetId();
    const { veryHidden } = model.state(sheetId);
    const hidden = model.isHidden(univerSheet);
    const sheet = workbook.addWorksheet(univerSheet.getName(), {
      state: hidden ? (veryHidden ? 'veryHidden' : 'hidden') : 'visible',
    });
    writeView(model, sheetId, sheet);
    writeTables(model, sheetId, sheet);
    writeCells(model, sheetId, sheet);
    for (const merge of mergesOf(model.univer, sheetId))
      sheet.mergeCellsWithoutStyle(formatArea(merge));
    writeSizes(model, sheetId, sheet);
    writeConditionalFormats(model, sheetId, sheet);
    writeValidations(model, sheetId, sheet);
    writePage(model, sheetId, sheet);
  }
  workbook.views = [{ ...WINDOW, activeTab: model.sheets().indexOf(model.activeSheet()) }];
  for (const { name, formulaOrRefString } of namesOf(model, null)) {
    workbook.definedNames.add(formulaOrRefString.replace(/^=/, ''), name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
