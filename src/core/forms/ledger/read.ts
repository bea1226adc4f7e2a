/** Reads the 季度台账 of a workbook, wherever its heads stand. */
import { mapCutoffs } from '../../fill/ledger-figures';
import type {
  AchievementRow,
  Aggregation,
  Ledger,
  LedgerMode,
  LedgerTable,
  SpendingRow,
} from '../../model/ledger';
import { AGGREGATIONS } from '../../model/ledger';
import type { AmountField, FieldCell } from '../../model/target-table';
import { formatRange } from '../../sheet/address';
import { rememberedBySheet } from '../../sheet/remembered-by-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { readAmount } from '../../values/amount';
import { compactText } from '../../values/compact-text';
import { SheetGrid } from '../sheet-grid';
import type { LedgerKey } from './labels';
import { achievementHead, REQUIRED_HEADS, spendingHead } from './labels';
import type { AchievementKey, LedgerColumn, SpendingKey } from './layout';
import { ACHIEVEMENT_COLUMNS, SPENDING_COLUMNS } from './layout';
import type { HeadRow } from './locate';
import { headRows, ledgerRows, rowTexts, tableAround } from './locate';

/** A table found by its heads, not yet read. */
interface Found<Key extends LedgerKey> {
  readonly sheet: SheetSnapshot;
  readonly heads: HeadRow<Key>;
}

const spendingHeads = rememberedBySheet((sheet) =>
  headRows(sheet, { recognise: spendingHead, required: REQUIRED_HEADS.spending }),
);
const achievementHeads = rememberedBySheet((sheet) =>
  headRows(sheet, { recognise: achievementHead, required: REQUIRED_HEADS.achievements }),
);

/**
 * The ledger of a workbook, found by its heads: sheets renamed, moved, sorted, filtered or hidden, columns moved, rows
 * deleted make no difference. A kind without a table is `null`.
 *
 * Of several tables of one kind (a copied sheet) the one read is: on a visible sheet before a hidden one, inside an
 * Excel table before a plain list, then the first. The mode is the one most heads of figures say; 累计 when in doubt.
 */
export function readLedger(snapshot: WorkbookSnapshot): Ledger {
  const spending = findTables(snapshot, spendingHeads);
  const achievements = findTables(snapshot, achievementHeads);
  const chosen = [...spending.slice(0, 1), ...achievements.slice(0, 1)];
  const mode = modeOf(chosen.flatMap(({ heads }) => [...heads.modes.values()]));
  const copies = [
    ...spending.slice(1).map((found) => ({ kind: 'spending' as const, ...placeOf(found) })),
    ...achievements.slice(1).map((found) => ({ kind: 'achievements' as const, ...placeOf(found) })),
  ];
  const [firstSpending] = spending;
  const [firstAchievements] = achievements;
  return {
    mode,
    spending: firstSpending ? readSpending(firstSpending, mode) : null,
    achievements: firstAchievements ? readAchievements(firstAchievements, mode) : null,
    ...(copies.length > 0 ? { copies } : {}),
  };
}

/** All tables of a kind, the one to be read first. */
function findTables<Key extends LedgerKey>(
  { sheets }: WorkbookSnapshot,
  headsOf: (sheet: SheetSnapshot) => readonly HeadRow<Key>[],
): readonly Found<Key>[] {
  const rank = ({ sheet, heads }: Found<Key>): number =>
    (sheet.hidden === true ? 2 : 0) + (tableAround(sheet, heads) === null ? 1 : 0);
  return sheets
    .flatMap((sheet) => headsOf(sheet).map((heads) => ({ sheet, heads })))
    .sort((one, other) => rank(one) - rank(other));
}

function modeOf(said: readonly LedgerMode[]): LedgerMode {
  const quarterly = said.filter((mode) => mode === 'quarterly').length;
  return quarterly > said.length - quarterly ? 'quarterly' : 'cumulative';
}

function placeOf<Key extends LedgerKey>({ sheet, heads: { row, columns } }: Found<Key>) {
  const places = [...columns.values()];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  return { sheet: sheet.name, range: formatRange({ top: row, left, bottom: row, right }) };
}

/** The entry of a column in a row. */
type Entry<Key extends LedgerKey> = (key: Key) => FieldCell;

function readTable<Key extends LedgerKey, Row>(
  { sheet, heads }: Found<Key>,
  mode: LedgerMode,
  columns: readonly LedgerColumn<Key>[],
  keys: { readonly code: Key; readonly name: Key; readonly formula: Key | null },
  readRow: (row: number, entry: Entry<Key>) => Row,
): LedgerTable<Row> {
  const grid = new SheetGrid(sheet);
  const table = tableAround(sheet, heads);
  const { inside, outside } = ledgerRows(heads.row, table, rowTexts(grid, heads, keys));
  const rows = [...inside, ...outside];
  const codeColumn = heads.columns.get(keys.code) ?? 0;
  const places = [...heads.columns.values()];
  const contrary = [...heads.modes].flatMap(([key, said]) => {
    const column = heads.columns.get(key);
    return said === mode || column === undefined ? [] : [grid.address(heads.row, column)];
  });
  return {
    sheet: sheet.name,
    range: formatRange({
      top: heads.row,
      left: Math.min(...places),
      bottom: Math.max(heads.row, ...rows),
      right: Math.max(...places),
    }),
    tableName: table?.name ?? null,
    ...(table ? { tableRange: table.address } : {}),
    outside: outside.map((row) => row + 1),
    heads: Object.fromEntries(
      columns.flatMap(({ key, label }) => {
        const column = heads.columns.get(key);
        return column === undefined ? [] : [[label, grid.address(heads.row, column)]];
      }),
    ),
    ...(contrary.length > 0 ? { headsOfOtherMode: contrary } : {}),
    rows: rows.map((row) =>
      readRow(row + 1, (key) => {
        const column = heads.columns.get(key);
        return column === undefined
          ? { address: grid.address(row, codeColumn), cell: null, text: '' }
          : grid.field(row, column);
      }),
    ),
  };
}

function readSpending(found: Found<SpendingKey>, mode: LedgerMode): LedgerTable<SpendingRow> {
  const keys = { code: 'code', name: 'name', formula: 'fullBudget' } as const;
  return readTable(found, mode, SPENDING_COLUMNS, keys, (row, entry): SpendingRow => {
    const amount = (key: SpendingKey): AmountField => {
      const field = entry(key);
      return { ...field, amount: readAmount(field.text === '' ? null : field.cell) };
    };
    return {
      row,
      code: entry('code'),
      name: entry('name'),
      source: entry('source'),
      initialBudget: amount('initialBudget'),
      adjustment: amount('adjustment'),
      fullBudget: amount('fullBudget'),
      received: amount('received'),
      figures: mapCutoffs(amount),
      remark: entry('remark'),
    };
  });
}

function readAchievements(
  found: Found<AchievementKey>,
  mode: LedgerMode,
): LedgerTable<AchievementRow> {
  const keys = { code: 'code', name: 'project', formula: null } as const;
  return readTable(found, mode, ACHIEVEMENT_COLUMNS, keys, (row, entry): AchievementRow => {
    const aggregationCell = entry('aggregation');
    return {
      row,
      code: entry('code'),
      project: entry('project'),
      level2: entry('level2'),
      indicator: entry('indicator'),
      target: entry('target'),
      department: entry('department'),
      aggregation: readAggregation(aggregationCell.text),
      aggregationCell,
      figures: mapCutoffs(entry),
      evidence: entry('evidence'),
      filledBy: entry('filledBy'),
    };
  });
}

function readAggregation(text: string): Aggregation | null {
  const compared = compactText(text);
  return AGGREGATIONS.find((aggregation) => aggregation === compared) ?? null;
}
