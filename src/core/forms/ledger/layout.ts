/**
 * The layout of the two ledger sheets as data, one Excel table each.
 *
 * `write.ts` prints it, `read.ts` takes from it which heads make a ledger, but no position. Columns as practice has
 * them (rulebook 9.3): white is typed, grey comes from the 项目绩效目标表 or from a formula.
 */
import type { Cutoff, LedgerMode } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';

export type LedgerKind = 'spending' | 'achievements';

export type SpendingKey =
  | 'code'
  | 'name'
  | 'source'
  | 'initialBudget'
  | 'adjustment'
  | 'fullBudget'
  | 'received'
  | Cutoff
  | 'remark';

export type AchievementKey =
  | 'code'
  | 'project'
  | 'level2'
  | 'indicator'
  | 'target'
  | 'department'
  | 'aggregation'
  | Cutoff
  | 'evidence'
  | 'filledBy';

/** What may stand in a column: grey `reference` and `formula`, white for all others. */
export type ColumnLook =
  'reference' | 'reference-centred' | 'formula' | 'choice' | 'text' | 'amount' | 'actual';

export interface LedgerColumn<Key extends string> {
  readonly key: Key;
  /** The head in 累计; the key of `LedgerTable.heads`. */
  readonly label: string;
  readonly look: ColumnLook;
  /** In points. */
  readonly width: number;
}

/** The heads of the figures. 四季度 includes 10月, which stands for itself as the bureau's checkpoint. */
export const FIGURE_LABELS: Readonly<Record<LedgerMode, Readonly<Record<Cutoff, string>>>> = {
  cumulative: {
    '3月底': '截至3月底',
    '6月底': '截至6月底',
    '9月底': '截至9月底',
    '10月底': '截至10月底',
    '12月底': '截至12月底',
  },
  quarterly: {
    '3月底': '一季度',
    '6月底': '二季度',
    '9月底': '三季度',
    '10月底': '10月',
    '12月底': '四季度（含10月）',
  },
};

function figures(look: ColumnLook, width: number): LedgerColumn<Cutoff>[] {
  return CUTOFFS.map((key) => ({ key, label: FIGURE_LABELS.cumulative[key], look, width }));
}

export const SPENDING_COLUMNS: readonly LedgerColumn<SpendingKey>[] = [
  { key: 'code', label: '编码', look: 'reference-centred', width: 130 },
  { key: 'name', label: '名称', look: 'reference', width: 150 },
  { key: 'source', label: '来源', look: 'choice', width: 44 },
  { key: 'initialBudget', label: '年初预算', look: 'amount', width: 62 },
  { key: 'adjustment', label: '调整±', look: 'amount', width: 56 },
  { key: 'fullBudget', label: '全年预算', look: 'formula', width: 62 },
  { key: 'received', label: '资金到位', look: 'amount', width: 62 },
  ...figures('amount', 68),
  { key: 'remark', label: '备注', look: 'text', width: 120 },
];

export const ACHIEVEMENT_COLUMNS: readonly LedgerColumn<AchievementKey>[] = [
  { key: 'code', label: '编码', look: 'reference-centred', width: 130 },
  { key: 'project', label: '项目', look: 'reference', width: 120 },
  { key: 'level2', label: '二级指标', look: 'reference', width: 76 },
  { key: 'indicator', label: '三级指标', look: 'reference', width: 110 },
  { key: 'target', label: '指标值', look: 'reference-centred', width: 90 },
  { key: 'department', label: '责任科室', look: 'text', width: 66 },
  { key: 'aggregation', label: '取数方式', look: 'choice', width: 62 },
  ...figures('actual', 68),
  { key: 'evidence', label: '佐证材料', look: 'text', width: 90 },
  { key: 'filledBy', label: '填报人', look: 'text', width: 52 },
];

/** Rows of a new sheet, counted from 0. */
export const TITLE_ROW = 0;
export const EXPLANATION_ROW = 1;
export const HEAD_ROW = 2;

export const TITLES: Readonly<Record<LedgerKind, string>> = {
  spending: '季度台账（支出）',
  achievements: '季度台账（完成情况）',
};

const MODE_WORDS: Readonly<Record<LedgerMode, string>> = {
  cumulative: '填报方式：累计（每格填截至该月底的累计数）。',
  quarterly: '填报方式：当季（每格填当季发生数，四季度含10月）。',
};

const KIND_WORDS: Readonly<Record<LedgerKind, string>> = {
  spending:
    '金额单位：万元。白色格填写，灰色格由目标表或公式带出；没有支出填0，还没有数留空；退款、调账请在备注写明。',
  achievements:
    '只有“各季相加”的指标分累计和当季，其余填到该月底的实际值。白色格填写，灰色格由目标表带出；没有发生填0，还没有数留空。',
};

/** The line above the heads: how this ledger is filled. */
export function explanation(kind: LedgerKind, mode: LedgerMode): string {
  return MODE_WORDS[mode] + KIND_WORDS[kind];
}

/** The formula of 全年预算: blank while both parts are blank or one is no number, six decimals as approved in 元. */
export function fullBudgetFormula(initialBudget: string, adjustment: string): string {
  return `=IF(${initialBudget}&${adjustment}="","",IFERROR(ROUND(${initialBudget}+${adjustment},6),""))`;
}
