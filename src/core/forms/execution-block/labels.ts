/** The words of the execution block. It is read by them, wherever rows and columns were inserted. */
import { comparedText, withoutRemark } from '../target-table/labels';

/** Rows of the node table. */
export const NODE_ROWS = ['plan', 'spent', 'rate', 'difference'] as const;
export type NodeRow = (typeof NODE_ROWS)[number];

/** Pairs of a label and a figure beside the node table. */
export const PAIRS = [
  'asOf',
  'budget',
  'spent',
  'rate',
  'remaining',
  'next',
  'points',
  'amount',
] as const;
export type Pair = (typeof PAIRS)[number];

/** Columns beside the indicators. */
export const RESULTS = ['actual', 'rate', 'completion', 'department', 'asOf'] as const;
export type Result = (typeof RESULTS)[number];

export const HEAD = '仅供填报，不打印';
export const NODE_HEAD = '节点';

export const NODE_ROW_LABELS: Readonly<Record<NodeRow, string>> = {
  plan: '计划',
  spent: '累计支出（万元）',
  rate: '执行率',
  difference: '差（百分点）',
};

export const PAIR_LABELS: Readonly<Record<Pair, string>> = {
  asOf: '截至日',
  budget: '全年预算（万元）',
  spent: '已支出（万元）',
  rate: '执行率',
  remaining: '剩余未支出（万元）',
  next: '距下一节点',
  points: '还差（百分点）',
  amount: '还差（万元）',
};

export const RESULT_LABELS: Readonly<Record<Result, string>> = {
  actual: '实际完成值',
  rate: '完成率',
  completion: '完成情况',
  department: '责任科室',
  asOf: '截至',
};

/** Columns of the table by 资金来源, right of the results (domain rule X8). */
export const SOURCE_COLUMNS = ['source', 'budget', 'spent', 'rate'] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

export const SOURCE_LABELS: Readonly<Record<SourceColumn, string>> = {
  source: '资金来源',
  budget: '全年预算（万元）',
  spent: '已支出（万元）',
  rate: '执行率',
};

/** True when a cell prints the label: white space and full width aside; its remark in brackets may be missing. */
export function printsLabel(text: string, label: string): boolean {
  const compared = comparedText(text);
  const wanted = comparedText(label);
  return compared !== '' && (compared === wanted || compared === withoutRemark(wanted));
}
