/** Makes the two sheets of a new ledger, with a row for every project × 资金来源 and every indicator. */
import type { Edition } from '../../editions/edition';
import type { LedgerMode } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';
import type { TargetTable } from '../../model/target-table';
import { columnLetters, formatCell, formatRange } from '../../sheet/address';
import type { SheetDraft, StyledRange, ValidationDraft } from '../../sheet/draft';
import type { CellSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { cellText } from '../../values/cell-text';
import { freeSheetName } from '../target-table/free-sheet-name';
import { textHeight } from '../target-table/text-height';
import { SHEET_NAMES, TABLE_NAMES } from './labels';
import type { LedgerColumn, LedgerKind } from './layout';
import {
  ACHIEVEMENT_COLUMNS,
  explanation,
  EXPLANATION_ROW,
  FIGURE_LABELS,
  HEAD_ROW,
  SPENDING_COLUMNS,
  TITLE_ROW,
  TITLES,
} from './layout';
import {
  columnFormat,
  columnStyle,
  EXPLANATION_HEIGHT,
  EXPLANATION_STYLE,
  HEAD_HEIGHT,
  HEAD_STYLE,
  LOWEST_ROW,
  MARGINS,
  TEXT_SIZE,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from './looks';
import { projectsOf } from './projects';
import type { PlacedCell, Places } from './row-cells';
import { achievementCells, spendingCells } from './row-cells';
import type { RowSpan } from './validations';
import {
  actualValidations,
  aggregationValidation,
  isQualitative,
  runsOf,
  spendingValidations,
} from './validations';

/** Names of the two sheets and of their Excel tables. */
export type LedgerNames = Readonly<
  Record<LedgerKind, { readonly sheet: string; readonly table: string }>
>;

/** Both sheets of a new ledger, in the order in which they are added. */
export type LedgerDrafts = Readonly<Record<LedgerKind, SheetDraft>>;

/** Rows below the last one that are ready for rows to come: validations and number formats reach so far. */
const SPARE_ROWS = 200;

/** 台账-支出, 台账-完成 and the names of their Excel tables, numbered where taken. */
export function freeLedgerNames({ sheets }: WorkbookSnapshot): LedgerNames {
  const taken = sheets.map(({ name }) => name);
  const tables = new Set(
    sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name.toLowerCase())),
  );
  const names = (kind: LedgerKind) => {
    let table = TABLE_NAMES[kind];
    for (let number = 2; tables.has(table.toLowerCase()); number++) {
      table = `${TABLE_NAMES[kind]}_${String(number)}`;
    }
    return { sheet: freeSheetName(taken, SHEET_NAMES[kind]), table };
  };
  return { spending: names('spending'), achievements: names('achievements') };
}

/**
 * Both ledger sheets for the tables of a workbook, in the order of the tables.
 *
 * 年初预算 comes from the forms, in 万元; figures are blank. 其他 has a row only where 其他资金 is neither blank nor 0, an
 * indicator only when it has a name. Tables without code and name, and repeated ones, have no row (`keepInStep` says
 * so). Without any row one blank row stands, since an Excel table needs it.
 */
export function draftLedger(
  tables: readonly TargetTable[],
  edition: Edition,
  names: LedgerNames,
  mode: LedgerMode = 'cumulative',
): LedgerDrafts {
  const { projects } = projectsOf(tables, edition);
  const qualitative = projects.flatMap(({ indicators }) =>
    indicators.map(({ indicator }) => isQualitative(indicator.parsed)),
  );
  return {
    spending: draftSheet({
      kind: 'spending',
      columns: SPENDING_COLUMNS,
      names: names.spending,
      mode,
      rows: projects.flatMap((project) =>
        project.sources.map(
          (source) => (places: Places<(typeof SPENDING_COLUMNS)[number]['key']>) =>
            spendingCells(project, source, places),
        ),
      ),
      validate: spendingValidations,
    }),
    achievements: draftSheet({
      kind: 'achievements',
      columns: ACHIEVEMENT_COLUMNS,
      names: names.achievements,
      mode,
      rows: projects.flatMap((project) =>
        project.indicators.map(
          (indicator) => (places: Places<(typeof ACHIEVEMENT_COLUMNS)[number]['key']>) =>
            achievementCells(project, indicator, places),
        ),
      ),
      validate: (columns, rows) => [
        ...aggregationValidation(columns, rows),
        ...runsOf(
          Array.from({ length: rows.bottom - rows.top + 1 }, (_, row) => qualitative[row] ?? false),
          rows.top,
        ).flatMap((run) => actualValidations(columns, run, run.qualitative)),
      ],
    }),
  };
}

interface SheetPlan<Key extends string> {
  readonly kind: LedgerKind;
  readonly columns: readonly LedgerColumn<Key>[];
  readonly names: { readonly sheet: string; readonly table: string };
  readonly mode: LedgerMode;
  readonly rows: readonly ((places: Places<Key>) => readonly PlacedCell<Key>[])[];
  readonly validate: (
    columns: ReadonlyMap<Key, number>,
    rows: RowSpan,
  ) => readonly ValidationDraft[];
}

function draftSheet<Key extends string>(plan: SheetPlan<Key>): SheetDraft {
  const { kind, columns, names, mode } = plan;
  const last = columns.length - 1;
  const firstRow = HEAD_ROW + 1;
  const lastRow = HEAD_ROW + Math.max(1, plan.rows.length);
  const ready = { top: firstRow, bottom: lastRow + SPARE_ROWS };
  const cells: Record<string, CellSnapshot> = {
    [formatCell({ row: TITLE_ROW, column: 0 })]: { v: TITLES[kind] },
    [formatCell({ row: EXPLANATION_ROW, column: 0 })]: { v: explanation(kind, mode) },
  };
  columns.forEach(({ key, label }, column) => {
    cells[formatCell({ row: HEAD_ROW, column })] = { v: figureLabel(mode, key) ?? label };
  });
  const heights = [TITLE_HEIGHT, EXPLANATION_HEIGHT, HEAD_HEIGHT];
  plan.rows.forEach((row, index) => {
    const places = new Map(
      columns.map(({ key }, column) => [key, formatCell({ row: firstRow + index, column })]),
    );
    const placed = row(places).filter(({ cell }) => cell.v !== '' || cell.f !== undefined);
    for (const { address, cell } of placed) cells[address] = cell;
    heights.push(rowHeight(columns, placed));
  });
  const wide = (row: number) => formatRange({ top: row, left: 0, bottom: row, right: last });
  const styles: StyledRange[] = [
    { address: wide(TITLE_ROW), style: TITLE_STYLE },
    { address: wide(EXPLANATION_ROW), style: EXPLANATION_STYLE },
    { address: wide(HEAD_ROW), style: HEAD_STYLE },
    ...columns.map(({ look }, column) => ({
      address: formatRange({ top: firstRow, left: column, bottom: lastRow, right: column }),
      style: columnStyle(look),
    })),
  ];
  const firstFigure = columns.findIndex(({ key }) => key === CUTOFFS[0]);
  return {
    name: names.sheet,
    cells,
    numberFormats: columns.flatMap(({ look }, column) => {
      const nf = columnFormat(look);
      const address = formatRange({ ...ready, left: column, right: column });
      return nf === null ? [] : [{ address, nf }];
    }),
    styles,
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: heights,
    validations: plan.validate(new Map(columns.map(({ key }, column) => [key, column])), ready),
    page: {
      printArea: `A:${columnLetters(last)}`,
      fit: 'width',
      orientation: 'landscape',
      margins: MARGINS,
    },
    table: {
      name: names.table,
      address: formatRange({ top: HEAD_ROW, left: 0, bottom: lastRow, right: last }),
    },
    frozenRows: HEAD_ROW + 1,
    firstInput: formatCell({ row: firstRow, column: firstFigure }),
  };
}

/** What a head of figures says in a mode; `null` for any other column. */
export function figureLabel(mode: LedgerMode, key: string): string | null {
  const cutoff = CUTOFFS.find((each) => each === key);
  return cutoff === undefined ? null : FIGURE_LABELS[mode][cutoff];
}

function rowHeight<Key extends string>(
  columns: readonly LedgerColumn<Key>[],
  placed: readonly PlacedCell<Key>[],
): number {
  const heights = placed.map(({ key, cell }) => {
    const column = columns.find((each) => each.key === key);
    if (!column || !columnStyle(column.look).wrap) return LOWEST_ROW;
    return textHeight(cellText(cell), column.width, TEXT_SIZE);
  });
  return Math.max(LOWEST_ROW, ...heights);
}
