/** Makes a new sheet with a complete, printable 项目绩效目标表, blank or filled. */
import type { Edition } from '../../editions/edition';
import type { IndicatorContent, TargetTableContent } from '../../model/target-table-content';
import { formatCell, formatRange } from '../../sheet/address';
import type { SheetDraft, StyledRange } from '../../sheet/draft';
import type { CellSnapshot } from '../../sheet/snapshot';
import { PRINTED } from './labels';
import type { IndicatorLabel, LayoutCell } from './layout';
import { COLUMN_COUNT, INDICATOR_COLUMNS, UPPER_ROWS } from './layout';
import {
  COLUMN_WIDTHS,
  ENLARGEMENTS,
  MARGINS,
  PRINTABLE_HEIGHT,
  lowestRow,
  sizesOf,
  styleOf,
} from './looks';
import { HIGHEST_ROW, fittingSize, textHeight, textWidth } from './text-height';
import { numberFormatOf, typedCell } from './typed-cell';
import type { ValidatedPlaces } from './validations';
import { targetTableValidations } from './validations';

export { freeSheetName } from './free-sheet-name';

/**
 * A target table on a sheet of its own, in the layout of `layout.ts`.
 *
 * Without content: the title, 单位：万元 and one row per pre-printed 二级指标. With content: everything as typed and one
 * row per indicator. Columns are as wide as A4 allows (wider when the form is too high for one
 * page and printed smaller anyway), rows as high as their texts; a text that would need more than Excel's highest row
 * is set smaller. Reading the sheet gives the content back (`contentOf`).
 */
export function draftTargetTable(
  content: TargetTableContent | null,
  edition: Edition,
  sheetName: string,
): SheetDraft {
  const filled = content ?? blankContent(edition);
  const firstRow = UPPER_ROWS.length;
  const sheet = fittingSheet((each) => {
    UPPER_ROWS.forEach(({ cells }, row) => {
      for (const cell of cells) each.place(row, cell, textOf(cell, filled, edition));
    });
    placeIndicators(each, firstRow, filled.indicators);
  });
  const lastRow = firstRow + filled.indicators.length - 1;
  return {
    name: sheetName,
    cells: sheet.cells,
    numberFormats: sheet.numberFormats,
    styles: sheet.styles,
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights(),
    validations: targetTableValidations(validatedPlaces(firstRow, lastRow), edition),
    page: {
      printArea: formatRange({ top: 0, left: 0, bottom: lastRow, right: COLUMN_COUNT - 1 }),
      orientation: 'portrait',
      margins: MARGINS,
    },
    firstInput: sheet.firstBlank ?? 'A2',
  };
}

/** The form in the narrowest columns in which it has the shape of the page. */
function fittingSheet(fill: (sheet: FormSheet) => void): FormSheet {
  let sheet = new FormSheet(COLUMN_WIDTHS);
  for (const enlargement of ENLARGEMENTS) {
    sheet = new FormSheet(COLUMN_WIDTHS.map((width) => width * enlargement));
    fill(sheet);
    const height = sheet.rowHeights().reduce((sum, each) => sum + each, 0);
    if (height <= PRINTABLE_HEIGHT * enlargement) break;
  }
  return sheet;
}

function blankContent(edition: Edition): TargetTableContent {
  return {
    title: PRINTED.title,
    unit: '',
    moneyUnit: `单位：${edition.moneyUnit}`,
    code: '',
    name: '',
    budget: '',
    fiscal: '',
    other: '',
    purpose: '',
    plan: {},
    goal: '',
    indicators: edition.level2
      .filter(({ preprinted }) => preprinted)
      .map(({ level1, level2 }) => ({
        level1,
        level2,
        level3: '',
        description: '',
        value: '',
        basis: '',
      })),
  };
}

/** The text in a cell above the indicators. */
function textOf({ content }: LayoutCell, filled: TargetTableContent, edition: Edition): string {
  switch (content.kind) {
    case 'label':
      return content.label === 'purpose' ? '' : PRINTED[content.label];
    case 'node':
      return edition.planNodes[content.node]?.label ?? '';
    case 'percent': {
      const node = edition.planNodes[content.node];
      return (node && filled.plan[node.label]) ?? '';
    }
    case 'field':
      switch (content.field) {
        case 'budget.total':
          return filled.budget;
        case 'budget.fiscal':
          return filled.fiscal;
        case 'budget.other':
          return filled.other;
        case 'title':
        case 'unit':
        case 'moneyUnit':
        case 'code':
        case 'name':
        case 'purpose':
        case 'goal':
          return filled[content.field];
        default:
          throw new Error(`No single cell above the indicators: ${content.field}`);
      }
  }
}

const INDICATOR_TEXT: Readonly<Record<IndicatorLabel, keyof IndicatorContent>> = {
  level1: 'level1',
  level2: 'level2',
  'indicator.name': 'level3',
  'indicator.description': 'description',
  'indicator.value': 'value',
  'indicator.basis': 'basis',
};

/** One row per indicator; equal 一级 are merged downwards, equal 二级 within them. */
function placeIndicators(
  sheet: FormSheet,
  firstRow: number,
  indicators: readonly IndicatorContent[],
): void {
  const level1Spans = spans(indicators, (above, row) => above.level1 === row.level1);
  const level2Spans = spans(
    indicators,
    // A row that would be blank altogether keeps its 二级, or nobody could tell that it is one.
    (above, row) => above.level1 === row.level1 && above.level2 === row.level2 && hasFields(row),
  );
  for (const { columns, label, look } of INDICATOR_COLUMNS) {
    indicators.forEach((indicator, index) => {
      const rows =
        label === 'level1' ? level1Spans[index] : label === 'level2' ? level2Spans[index] : 1;
      if (rows === undefined || rows === 0) return;
      const content = { kind: 'field', field: label } as const;
      sheet.place(
        firstRow + index,
        { columns, rows, content, look },
        indicator[INDICATOR_TEXT[label]],
      );
    });
  }
}

function hasFields({ level3, description, value, basis }: IndicatorContent): boolean {
  return [level3, description, value, basis].some((text) => text !== '');
}

/** For every row how many rows it begins; 0 for a row that continues the one above. */
function spans(
  indicators: readonly IndicatorContent[],
  continues: (above: IndicatorContent, row: IndicatorContent) => boolean,
): number[] {
  const result: number[] = [];
  let start = 0;
  indicators.forEach((row, index) => {
    const above = indicators[index - 1];
    if (above && continues(above, row)) {
      result[start] = (result[start] ?? 0) + 1;
      result.push(0);
    } else {
      start = index;
      result.push(1);
    }
  });
  return result;
}

function validatedPlaces(firstRow: number, lastRow: number): ValidatedPlaces {
  const find = (matches: (cell: LayoutCell) => boolean) =>
    UPPER_ROWS.flatMap(({ cells }, row) =>
      cells.filter(matches).map(({ columns }) => formatCell({ row, column: columns[0] })),
    );
  const column = (wanted: IndicatorLabel) =>
    INDICATOR_COLUMNS.filter(({ label }) => label === wanted && firstRow <= lastRow).map(
      ({ columns: [left] }) => formatRange({ top: firstRow, left, bottom: lastRow, right: left }),
    );
  return {
    codes: find(({ content }) => content.kind === 'field' && content.field === 'code'),
    amounts: find(({ look }) => look === 'amount'),
    percents: find(({ look }) => look === 'percent'),
    level2: column('level2'),
    values: column('indicator.value'),
  };
}

/** Three lines at the form's own size, in points: 确定依据 as published takes two or three. */
const ROOM_FOR_TYPING = 44;

/** Collects what a sheet needs, cell by cell. */
class FormSheet {
  readonly cells: Record<string, CellSnapshot> = {};
  readonly numberFormats: { address: string; nf: string }[] = [];
  readonly styles: StyledRange[] = [];
  readonly merges: string[] = [];
  firstBlank: string | null = null;
  readonly #heights: number[] = [];

  constructor(readonly columnWidths: readonly number[]) {}

  place(row: number, { columns, rows, content, look }: LayoutCell, text: string): void {
    const [left, right] = columns;
    const range = formatRange({ top: row, left, bottom: row + rows - 1, right });
    const address = formatCell({ row, column: left });
    if (right > left || rows > 1) this.merges.push(range);
    const cell = typedCell(look, text);
    const nf = numberFormatOf(look, text);
    if (cell) this.cells[address] = cell;
    else if (nf !== null) this.numberFormats.push({ address: range, nf });
    const isEntry = (content.kind === 'field' || content.kind === 'percent') && look !== 'label';
    if (isEntry && !cell) this.firstBlank ??= address;

    const width = this.columnWidths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const size =
      typeof cell?.v === 'number'
        ? numberSize(text, width)
        : fittingSize(text, width, sizesOf(look));
    this.styles.push({ address: range, style: styleOf(look, size) });
    // Excel does not raise a row whose height was set: what she types into a new form must find room.
    const room = isEntry && !cell && look === 'text' ? ROOM_FOR_TYPING : 0;
    const height = Math.max(lowestRow(look), room, textHeight(text, width, size));
    for (let each = row; each < row + rows; each++) {
      this.#heights[each] = Math.max(
        this.#heights[each] ?? 0,
        Math.ceil(height / rows),
        lowestRow(look),
      );
    }
  }

  rowHeights(): number[] {
    return this.#heights.map((height) => Math.min(height, HIGHEST_ROW));
  }
}

/** A number is never wrapped: in a cell too narrow it shows as `####`. */
function numberSize(text: string, width: number): number {
  const sizes = sizesOf('amount');
  const fits = sizes.find((size) => textWidth(text) * size + 8 <= width);
  return fits ?? sizes.at(-1) ?? 0;
}
