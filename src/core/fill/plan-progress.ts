/**
 * Spending against the plan: what stands at every node, the top line of the block, and how far the next node is.
 *
 * Amounts in 万元, percentages in per cent, differences in 个百分点. Source: domain rules X1, X9, 1.1 (10月底), 9.2, 9.4.
 */
import type { Edition } from '../editions/edition';
import { CUTOFFS, type Cutoff, type LedgerMode, type SpendingRow } from '../model/ledger';
import type { TargetTable } from '../model/target-table';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  showDecimal,
  subtractDecimals,
} from '../values/decimal';
import { amountInWan, percentOf } from './execution-rate';
import {
  isCutoff,
  lastDayOf,
  lastTyped,
  mapCutoffs,
  periodsUpTo,
  type Figures,
} from './ledger-figures';

/** One row of 台账-支出 as numbers. */
export interface SourceFigures {
  /** 财政, 其他, or a finer source. */
  readonly source: string;
  /** 全年预算, adjusted, in 万元; `null` when it cannot be known. */
  readonly budget: string | null;
  /** As typed, in the ledger's mode, in 万元. */
  readonly figures: Figures;
  /** Cut-offs where something stands that is no amount: no sum with it can be said. */
  readonly unreadable: readonly Cutoff[];
}

/** A node of the plan; `percent` is cumulative, in per cent, `null` when blank or unreadable. */
export interface PlannedNode {
  readonly node: string;
  readonly percent: string | null;
}

export interface NodeProgress extends PlannedNode {
  /** Cumulative spending, plain decimal; `null` when no figure was typed for this very node. */
  readonly spent: string | null;
  /** 执行率 with 2 decimals. */
  readonly rate: string | null;
  /** 执行率 − plan, 2 decimals; negative = behind the plan. */
  readonly difference: string | null;
  /** Sources with a budget but no figure at this node, when others have one. */
  readonly sourcesWithout: readonly string[];
}

/** How far a node is: negative once it is passed. Points and amount with 2 decimals. */
export interface NodeDistance {
  readonly node: string;
  /** The plan, in per cent, plain decimal. */
  readonly percent: string;
  readonly points: string;
  readonly amount: string;
  readonly reached: boolean;
}

/** 截至日 | 已支出 | 执行率 | 剩余未支出 | 距下一节点 */
export interface TopLine {
  /** The last cut-off with a figure. */
  readonly cutoff: Cutoff;
  readonly spent: string;
  readonly rate: string | null;
  /** Budget − spent; negative when overspent. */
  readonly remaining: string | null;
  /** The last node whose day has come; `null` before the first, or without plan or budget. */
  readonly latest: NodeDistance | null;
  /** The next node; `null` after the last, or without plan or budget. */
  readonly next: NodeDistance | null;
}

export interface PlanProgress {
  /** Full-year adjusted budget of the rows looked at. */
  readonly budget: string | null;
  readonly nodes: readonly NodeProgress[];
  /** `null` when nothing was typed. */
  readonly top: TopLine | null;
}

/**
 * A ledger row as numbers. 全年预算 is 年初预算 + 调整 (X1); a number typed over the formula wins, and counts alone when
 * both of the others are blank.
 */
export function sourceFigures(row: SpendingRow): SourceFigures {
  const parts = [row.initialBudget, row.adjustment];
  const known = parts.flatMap(({ amount }) => amountInWan(amount) ?? []);
  const unreadable = parts.some(
    ({ amount }) => amount.kind !== 'blank' && amountInWan(amount) === null,
  );
  const full = amountInWan(row.fullBudget.amount);
  const isTyped = row.fullBudget.cell !== null && row.fullBudget.cell.f === undefined;
  const sum = known.length === 0 || unreadable ? null : addDecimals(...known);
  return {
    source: row.source.text,
    budget: isTyped && full !== null ? full : sum,
    figures: mapCutoffs((cutoff) => amountInWan(row.figures[cutoff].amount)),
    unreadable: CUTOFFS.filter((cutoff) => {
      const { amount } = row.figures[cutoff];
      return amount.kind !== 'blank' && amountInWan(amount) === null;
    }),
  };
}

/** The plan of a form. */
export function plannedNodes(table: TargetTable): readonly PlannedNode[] {
  return table.plan.map(({ node, percent }) => ({
    node,
    percent: percent.kind === 'percent' ? percent.percent : null,
  }));
}

/**
 * Cumulative spending of all rows at a cut-off; `null` unless one of them has a figure of its own there, and where
 * something that is no amount would be missing from the sum.
 */
export function spentAt(
  sources: readonly SourceFigures[],
  mode: LedgerMode,
  cutoff: Cutoff,
): string | null {
  if (sources.every(({ figures }) => figures[cutoff] === null)) return null;
  const columns = mode === 'cumulative' ? [cutoff] : periodsUpTo(cutoff);
  if (sources.some(({ unreadable }) => columns.some((each) => unreadable.includes(each)))) {
    return null;
  }
  return addDecimals(
    ...sources.flatMap(({ figures }) => columns.map((column) => figures[column] ?? '0')),
  );
}

/** 全年预算 of some rows together; `null` when none of them has one. */
export function budgetOf(sources: readonly SourceFigures[]): string | null {
  const known = sources.flatMap(({ budget }) => budget ?? []);
  return known.length === 0 ? null : addDecimals(...known);
}

function progressAt(
  { node, percent }: PlannedNode,
  sources: readonly SourceFigures[],
  mode: LedgerMode,
  budget: string | null,
): NodeProgress {
  const spent = isCutoff(node) ? spentAt(sources, mode, node) : null;
  const rate = spent === null || budget === null ? null : percentOf(spent, budget);
  const silent = sources.filter(
    ({ budget: share, figures }) =>
      isCutoff(node) && figures[node] === null && share !== null && share !== '0',
  );
  return {
    node,
    percent,
    spent,
    rate,
    difference:
      rate === null || percent === null ? null : showDecimal(subtractDecimals(rate, percent)),
    sourcesWithout: spent === null ? [] : silent.map(({ source }) => source),
  };
}

function distanceTo(
  planned: PlannedNode | undefined,
  spent: string,
  rate: string | null,
  budget: string | null,
): NodeDistance | null {
  if (planned?.percent == null || rate === null || budget === null) return null;
  const { node, percent } = planned;
  const due = divideDecimals(multiplyDecimals(budget, percent), '100') ?? '0';
  const points = subtractDecimals(percent, rate);
  return {
    node,
    percent,
    points: showDecimal(points),
    amount: showDecimal(subtractDecimals(due, spent)),
    reached: compareDecimals(points, '0') <= 0,
  };
}

/**
 * Spending of one project against its plan.
 *
 * A node is filled only from a figure typed for it (0 counts): 10月底 never from the third quarter. The denominator is
 * the full-year adjusted budget. `source` looks at one 资金来源 alone, against its own budget. Differences and distances
 * are taken from the rate as shown, so that a reader can add them up.
 */
export function planProgress(
  plan: readonly PlannedNode[],
  rows: readonly SourceFigures[],
  mode: LedgerMode,
  { planNodes }: Edition,
  source?: string,
): PlanProgress {
  const sources = source === undefined ? rows : rows.filter((row) => row.source === source);
  const budget = budgetOf(sources);
  const nodes = plan.map((planned) => progressAt(planned, sources, mode, budget));
  const cutoff = lastTyped((each) => spentAt(sources, mode, each) !== null);
  const spent = cutoff === null ? null : spentAt(sources, mode, cutoff);
  if (cutoff === null || spent === null) return { budget, nodes, top: null };
  const rate = budget === null ? null : percentOf(spent, budget);
  const day = lastDayOf(cutoff);
  const latest = planNodes.findLast(({ lastDay }) => lastDay <= day)?.label;
  const next = planNodes.find(({ lastDay }) => lastDay > day)?.label;
  const distance = (label: string | undefined): NodeDistance | null =>
    distanceTo(
      plan.find(({ node }) => node === label),
      spent,
      rate,
      budget,
    );
  const remaining = budget === null ? null : subtractDecimals(budget, spent);
  return {
    budget,
    nodes,
    top: { cutoff, spent, rate, remaining, latest: distance(latest), next: distance(next) },
  };
}
