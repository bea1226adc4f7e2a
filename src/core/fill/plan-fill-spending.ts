/** The node table and the pairs of one block: formulas, and the results that the core's own arithmetic expects. */
import type { Edition } from '../editions/edition';
import {
  amountFormula,
  budgetFormula,
  differenceFormula,
  lastCutoffFormula,
  nextNodeFormula,
  planFormula,
  pointsFormula,
  rateFormula,
  remainingFormula,
  spentFormula,
  spentSoFarFormula,
  type PickedRows,
} from '../forms/execution-block/formulas';
import { NODE_ROWS, PAIRS, type NodeRow, type Pair } from '../forms/execution-block/labels';
import type { BlockPlace } from '../forms/execution-block/layout';
import { fullBudgetFormula } from '../forms/ledger/layout';
import { CUTOFFS, type Cutoff, type LedgerMode, type SpendingRow } from '../model/ledger';
import type { AmountField, TargetTable } from '../model/target-table';
import { formatCell } from '../sheet/address';
import {
  addDecimals,
  compareDecimals,
  decimalFromNumber,
  divideDecimals,
  roundDecimal,
} from '../values/decimal';
import { formulaShape } from './fill-memory';
import { isCutoff, lastDayOf, mapCutoffs } from './ledger-figures';
import {
  plannedNodes,
  planProgress,
  type NodeProgress,
  type PlanProgress,
  type SourceFigures,
} from './plan-progress';
import { progressText } from './plan-statement';
import type { Content, WantedCell } from './plan-fill-types';

/** The ledger rows of one project, and how a formula picks them; `picked` is `null` when it cannot. */
export interface ProjectSpending {
  readonly table: TargetTable;
  readonly rows: readonly SpendingRow[];
  readonly picked: PickedRows | null;
  /** Whole columns whose sum is 全年预算. */
  readonly budgetColumns: readonly string[];
  /** False when the column 全年预算 does not stand (any more): 年初预算 and 调整 are added instead. */
  readonly hasFullBudget: boolean;
  readonly mode: LedgerMode;
}

const AMOUNT = '0.00';
const PERCENT = '0.00%';
const POINTS = '0.00';
const GENERAL = 'General';

/** A cell as SUMIFS sees it: numbers, nothing else. */
function number(field: AmountField): string | null {
  const v = field.cell?.v;
  return typeof v === 'number' && Number.isFinite(v) ? decimalFromNumber(v) : null;
}

function partsOf({ initialBudget, adjustment }: SpendingRow): string | null {
  const known = [number(initialBudget), number(adjustment)].filter((part) => part !== null);
  return known.length === 0 ? null : addDecimals(...known);
}

const FULL_BUDGET_SHAPE = formulaShape(fullBudgetFormula('A1', 'A1'));

/**
 * 全年预算 as its cell says it. Our own formula is worked out here: where Excel calculates by hand only (F9), the cell
 * may still show an earlier result.
 */
function fullBudgetOf(row: SpendingRow): string | null {
  const { fullBudget, initialBudget, adjustment } = row;
  const f = fullBudget.cell?.f;
  if (f === undefined || formulaShape(f) !== FULL_BUDGET_SHAPE) return number(fullBudget);
  const texts = [initialBudget, adjustment].filter(
    (part) => part.text !== '' && number(part) === null,
  );
  // Text with figures in it may count as a number: what the cell shows is all that is known.
  if (texts.some(({ text }) => /\d/u.test(text))) return number(fullBudget);
  if (texts.length > 0) return null;
  const sum = partsOf(row);
  return sum === null ? null : roundDecimal(sum, 6);
}

/** A ledger row as the formulas see it: only numbers count, and 全年预算 as it stands. */
export function sourceOnSheet(row: SpendingRow, hasFullBudget: boolean): SourceFigures {
  return {
    source: row.source.text,
    budget: hasFullBudget ? fullBudgetOf(row) : partsOf(row),
    figures: mapCutoffs((cutoff) => number(row.figures[cutoff])),
    unreadable: CUTOFFS.filter((cutoff) => {
      const v = row.figures[cutoff].cell?.v ?? '';
      return typeof v !== 'number' && v !== '';
    }),
  };
}

/** Progress as the formulas will show it: without a budget above 0 there is none. */
export function progressOnSheet(spending: ProjectSpending, edition: Edition): PlanProgress {
  const rows = spending.rows.map((row) => sourceOnSheet(row, spending.hasFullBudget));
  const plan = plannedNodes(spending.table);
  const progress = planProgress(plan, rows, spending.mode, edition);
  const isPositive = progress.budget !== null && compareDecimals(progress.budget, '0') > 0;
  if (isPositive) return progress;
  const without = rows.map((row) => ({ ...row, budget: null }));
  return planProgress(plan, without, spending.mode, edition);
}

/** `71.00` per cent as the number a cell holds. */
function fraction(percent: string): number {
  return Number(divideDecimals(percent, '100') ?? '0');
}

const made = (
  f: string | null,
  result: string | null,
  nf: string,
  numberOf: (result: string) => number = Number,
): Content | null => (f === null ? null : { f, v: result === null ? '' : numberOf(result), nf });

const sum = (amount: string | null): string | null => amount && roundDecimal(amount, 8);

/** Every cell of node table, pairs and sentence; contents are `null` throughout when the ledger has no row. */
export function spendingCells(
  place: BlockPlace,
  spending: ProjectSpending,
  edition: Edition,
): readonly WantedCell[] {
  const { picked, rows } = spending;
  const progress = progressOnSheet(spending, edition);
  const cells: WantedCell[] = [];
  if (place.sentence) {
    // The sheet holds Chinese, whatever the pane speaks.
    const v = picked === null || rows.length === 0 ? null : progressText(progress, 'zh-CN');
    cells.push({
      role: { kind: 'sentence' },
      position: place.sentence,
      content: v === null ? null : { v, nf: GENERAL },
    });
  }
  if (!place.nodes || !place.pairs) return cells;
  const contents = picked && contentsOf(place, spending, picked, progress, edition);
  edition.planNodes.forEach(({ label: node }, index) => {
    const column = place.nodes?.nodeColumns[index];
    if (column === undefined) return;
    for (const row of NODE_ROWS) {
      cells.push({
        role: { kind: 'node', node, row },
        position: { row: place.nodes?.rows[row] ?? 0, column },
        content: contents?.nodes.get(node)?.[row] ?? null,
      });
    }
  });
  for (const pair of PAIRS) {
    cells.push({
      role: { kind: 'pair', pair },
      position: place.pairs[pair].value,
      content: contents?.pairs[pair] ?? null,
    });
  }
  return cells;
}

interface Contents {
  readonly nodes: ReadonlyMap<string, Readonly<Record<NodeRow, Content | null>>>;
  readonly pairs: Readonly<Record<Pair, Content | null>>;
}

function contentsOf(
  place: BlockPlace,
  { table, mode, budgetColumns }: ProjectSpending,
  picked: PickedRows,
  progress: PlanProgress,
  edition: Edition,
): Contents | null {
  const { nodes: nodeTable, pairs } = place;
  if (!nodeTable || !pairs) return null;
  const valueOf = (pair: Pair): string => formatCell(pairs[pair].value);
  const [asOf, budget, spent, rate, next] = (
    ['asOf', 'budget', 'spent', 'rate', 'next'] as const
  ).map(valueOf) as [string, string, string, string, string];
  const places = edition.planNodes.flatMap(({ label: node }, index) => {
    const column = nodeTable.nodeColumns[index];
    if (column === undefined) return [];
    const at = (row: NodeRow): string => formatCell({ row: nodeTable.rows[row], column });
    return [{ node, at }];
  });
  const spentCells: Partial<Record<Cutoff, string>> = {};
  const plans: { node: string; plan: string }[] = [];
  const nodes = new Map<string, Readonly<Record<NodeRow, Content | null>>>();
  for (const { node, at } of places) {
    const result = progress.nodes.find((each) => each.node === node) ?? emptyNode(node);
    const spentHere = isCutoff(node) ? spentFormula(picked, node, mode) : null;
    if (isCutoff(node) && spentHere !== null) spentCells[node] = at('spent');
    const plan = planContent(table, node);
    if (plan !== null) plans.push({ node, plan: at('plan') });
    const hasSpent = spentHere !== null;
    nodes.set(node, {
      plan,
      spent: made(spentHere, sum(result.spent), AMOUNT),
      rate: made(
        hasSpent ? rateFormula(at('spent'), budget) : null,
        result.rate,
        PERCENT,
        fraction,
      ),
      difference: made(
        hasSpent && plan !== null ? differenceFormula(at('rate'), at('plan')) : null,
        result.difference,
        POINTS,
      ),
    });
  }
  const { top } = progress;
  const positive = progress.budget;
  const nextLabel = nextNodes(edition);
  return {
    nodes,
    pairs: {
      asOf: { f: lastCutoffFormula(picked, spentCells, mode), v: top?.cutoff ?? '', nf: GENERAL },
      budget:
        budgetColumns.length === 0
          ? null
          : made(budgetFormula(picked, budgetColumns), sum(positive), AMOUNT),
      spent: made(
        spentSoFarFormula(picked, asOf, spentCells, mode),
        sum(top?.spent ?? null),
        AMOUNT,
      ),
      rate: made(rateFormula(spent, budget), top?.rate ?? null, PERCENT, fraction),
      remaining: made(remainingFormula(budget, spent), sum(top?.remaining ?? null), AMOUNT),
      next: {
        f: nextNodeFormula(asOf, nextLabel),
        v: (top && nextLabel[top.cutoff]) ?? '',
        nf: GENERAL,
      },
      points: made(pointsFormula(next, rate, plans), top?.next?.points ?? null, POINTS),
      amount: made(
        amountFormula(next, { budget, spent }, plans),
        top?.next?.amount ?? null,
        AMOUNT,
      ),
    },
  };
}

function emptyNode(node: string): NodeProgress {
  return { node, percent: null, spent: null, rate: null, difference: null, sourcesWithout: [] };
}

/** For every cut-off the node that comes after it. */
function nextNodes({ planNodes }: Edition): Readonly<Record<Cutoff, string | null>> {
  return mapCutoffs(
    (cutoff) => planNodes.find(({ lastDay }) => lastDay > lastDayOf(cutoff))?.label ?? null,
  );
}

/** 计划 of a node: a reference to the form, or the number itself where text says `25%`. */
function planContent(table: TargetTable, node: string): Content | null {
  const field = table.plan.find((each) => each.node === node);
  if (!field) return null;
  const { percent, address } = field;
  const v = percent.kind === 'percent' ? fraction(percent.percent) : '';
  const f = planFormula(address, percent);
  if (f !== null) return { f, v, nf: PERCENT };
  return percent.kind === 'percent' ? { v, nf: PERCENT } : null;
}

/** Cut-offs whose column does not stand. */
export function missingFigures(picked: PickedRows): readonly Cutoff[] {
  return CUTOFFS.filter((cutoff) => picked.figures[cutoff] === undefined);
}
