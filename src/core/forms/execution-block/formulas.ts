/**
 * The formulas of the execution block. Only SUMIFS, COUNTIFS, ROUND, IF, IFERROR and plain references, so that any Excel
 * and WPS computes the same. A blank says "", never 0 and never an error.
 *
 * Cell arguments are addresses on the form's sheet (`J5`). Sums are rounded to {@link SUM_DECIMALS} places: that takes
 * binary noise away before anything is compared or rounded to what is shown.
 */
import type { Aggregation, Cutoff, LedgerMode } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';
import type { PercentReading } from '../../values/percent';
import { literal, type Criterion } from './criteria';

/** Rows of a ledger table picked out by criteria, and where its figures stand. */
export interface PickedRows {
  readonly criteria: readonly Criterion[];
  /** Whole column of a cut-off's figures; a cut-off without column is absent. */
  readonly figures: Partial<Readonly<Record<Cutoff, string>>>;
}

const SUM_DECIMALS = 8;

const rounded = (term: string, places = SUM_DECIMALS): string => `ROUND(${term},${String(places)})`;

const pairsOf = ({ criteria }: PickedRows): string =>
  criteria.map(({ column, condition }) => `${column},${condition}`).join(',');

const sumOf = (rows: PickedRows, column: string): string => `SUMIFS(${column},${pairsOf(rows)})`;

/** How many numbers were typed: a typed 0 counts; blanks, texts and formulas that say "" do not. */
const countOf = (rows: PickedRows, column: string): string =>
  `COUNTIFS(${pairsOf(rows)},${column},"<9E+99")`;

/**
 * Whether nothing but numbers and blanks stands in these columns: a sum would pass `5万元` over without a word. Counted
 * from what is no text, since `"?*"` means texts alone in Excel and numbers too in LibreOffice.
 */
function hasNoTexts(rows: PickedRows, columns: readonly string[]): string {
  const blank = (column: string): string => `COUNTIFS(${pairsOf(rows)},${column},"")`;
  const known = columns.map((column) => `${countOf(rows, column)}+${blank(column)}`).join('+');
  const times = columns.length === 1 ? '' : `${String(columns.length)}*`;
  return `${known}=${times}COUNTIFS(${pairsOf(rows)})`;
}

/** `IF(a&""="","",IF(b&""="","",result))`: compared as text, since not every program tells 0 from "" otherwise. */
function unlessBlank(cells: readonly string[], result: string): string {
  return cells.reduceRight((inner, cell) => `IF(${cell}&""="","",${inner})`, result);
}

/** A formula whose error (an error value in the ledger, text where a number belongs) says "". */
const formula = (expression: string): string => `=IFERROR(${expression},"")`;

/** 计划 of a node, as a fraction of one; `null` where no formula can say it (text such as `25%`). */
export function planFormula(planCell: string, reading: PercentReading): string | null {
  switch (reading.kind) {
    case 'blank':
      return `=${unlessBlank([planCell], planCell)}`;
    case 'percent':
      switch (reading.form) {
        case 'formatted':
        case 'fraction':
          return `=${unlessBlank([planCell], planCell)}`;
        case 'number':
          return `=${unlessBlank([planCell], `${planCell}/100`)}`;
        case 'text':
          return null;
      }
      break;
    case 'malformed':
    case 'error':
      return null;
  }
}

/** 全年预算: "" unless above 0. `columns` are added: 全年预算 alone, or 年初预算 and 调整. */
export function budgetFormula(rows: PickedRows, columns: readonly string[]): string {
  const sum = rounded(columns.map((column) => sumOf(rows, column)).join('+'));
  return formula(`IF(${sum}>0,${sum},"")`);
}

/** The periods that add up to a cut-off in 当季; 四季度 includes 10月. */
function periodsOf(cutoff: Cutoff): readonly Cutoff[] {
  const index = CUTOFFS.indexOf(cutoff);
  return CUTOFFS.filter((each, at) => at <= index && (each !== '10月底' || cutoff === '10月底'));
}

/**
 * Cumulative spending at a cut-off, blank without a figure of its own and where a text would be missing from the sum;
 * `null` when a column does not stand.
 */
export function spentFormula(rows: PickedRows, cutoff: Cutoff, mode: LedgerMode): string | null {
  const expression = spentExpression(rows, cutoff, mode);
  return expression === null ? null : formula(expression);
}

function spentExpression(rows: PickedRows, cutoff: Cutoff, mode: LedgerMode): string | null {
  const own = rows.figures[cutoff];
  if (own === undefined) return null;
  const columns = (mode === 'cumulative' ? [cutoff] : periodsOf(cutoff)).map(
    (each) => rows.figures[each],
  );
  const known = columns.filter((column) => column !== undefined);
  if (known.length < columns.length) return null;
  const sum = known.map((column) => sumOf(rows, column)).join('+');
  return `IF(${countOf(rows, own)}=0,"",IF(${hasNoTexts(rows, known)},${rounded(sum)},""))`;
}

/** 执行率 as a fraction of one, four decimals (two in per cent). */
export function rateFormula(spent: string, budget: string): string {
  return formula(unlessBlank([spent, budget], rounded(`${spent}/${budget}`, 4)));
}

/** 差 in percentage points. */
export function differenceFormula(rate: string, plan: string): string {
  return formula(unlessBlank([rate, plan], rounded(`(${rate}-${plan})*100`, 2)));
}

/** 剩余未支出 */
export function remainingFormula(budget: string, spent: string): string {
  return formula(unlessBlank([budget, spent], rounded(`${budget}-${spent}`)));
}

/** A condition, and what is said where it holds. */
export interface Case {
  readonly when: string;
  readonly then: string;
}

/** The first case that holds, else "". */
function firstOf(cases: readonly Case[]): string {
  return cases.reduceRight((otherwise, { when, then }) => `IF(${when},${then},${otherwise})`, '""');
}

/** 截至日 of the spending: the last cut-off with a figure; a node's by its cell, any other one's by the ledger. */
export function lastCutoffFormula(
  rows: PickedRows,
  spentCells: Partial<Readonly<Record<Cutoff, string>>>,
  mode: LedgerMode,
): string {
  const cases = [...CUTOFFS].reverse().flatMap((cutoff): Case[] => {
    const cell = spentCells[cutoff];
    const then = literal(cutoff);
    if (cell !== undefined) return [{ when: `${cell}&""<>""`, then }];
    const spent = spentExpression(rows, cutoff, mode);
    return spent === null ? [] : [{ when: `IFERROR(${spent},"")&""<>""`, then }];
  });
  return `=${firstOf(cases)}`;
}

/** 已支出 at 截至日. */
export function spentSoFarFormula(
  rows: PickedRows,
  asOf: string,
  spentCells: Partial<Readonly<Record<Cutoff, string>>>,
  mode: LedgerMode,
): string {
  const cases = CUTOFFS.flatMap((cutoff): Case[] => {
    const then = spentCells[cutoff] ?? spentExpression(rows, cutoff, mode);
    return then === null ? [] : [{ when: `${asOf}=${literal(cutoff)}`, then }];
  });
  return formula(unlessBlank([asOf], firstOf(cases)));
}

/** 距下一节点: its label. `next` says for every cut-off which node comes after it, `null` after the last. */
export function nextNodeFormula(
  asOf: string,
  next: Readonly<Record<Cutoff, string | null>>,
): string {
  const cases = CUTOFFS.flatMap((cutoff): Case[] => {
    const node = next[cutoff];
    return node === null ? [] : [{ when: `${asOf}=${literal(cutoff)}`, then: literal(node) }];
  });
  return `=${firstOf(cases)}`;
}

/** A node with the cell of its plan. */
export interface PlannedCell {
  readonly node: string;
  readonly plan: string;
}

/** 还差（百分点）to the next node; negative once it is passed. */
export function pointsFormula(next: string, rate: string, plans: readonly PlannedCell[]): string {
  const cases = plans.map(({ node, plan }) => ({
    when: `${next}=${literal(node)}`,
    then: unlessBlank([plan], rounded(`(${plan}-${rate})*100`, 2)),
  }));
  return formula(unlessBlank([rate], firstOf(cases)));
}

/** 还差（万元）to the next node. */
export function amountFormula(
  next: string,
  cells: { readonly budget: string; readonly spent: string },
  plans: readonly PlannedCell[],
): string {
  const { budget, spent } = cells;
  const cases = plans.map(({ node, plan }) => ({
    when: `${next}=${literal(node)}`,
    then: unlessBlank([plan], rounded(`${rounded(`${budget}*${plan}`)}-${spent}`, 2)),
  }));
  return formula(unlessBlank([budget, spent], firstOf(cases)));
}

/** 截至 of an indicator: the last cut-off with a figure that counts for its 取数方式. */
export function indicatorAsOfFormula(rows: PickedRows, aggregation: Aggregation): string {
  const cases = [...countedCutoffs(aggregation)].reverse().flatMap((cutoff): Case[] => {
    const column = rows.figures[cutoff];
    return column === undefined
      ? []
      : [{ when: `${countOf(rows, column)}>0`, then: literal(cutoff) }];
  });
  return `=${firstOf(cases)}`;
}

function countedCutoffs(aggregation: Aggregation): readonly Cutoff[] {
  switch (aggregation) {
    case '各季相加':
    case '取最近':
      return CUTOFFS;
    case '求平均':
      return CUTOFFS.filter((cutoff) => cutoff !== '10月底');
    case '只填年末':
      return ['12月底'];
  }
}

/**
 * 实际完成值 of an indicator from numbers in the ledger, `null` when a column does not stand. `asOf` is the cell with
 * {@link indicatorAsOfFormula}; `decimals` are those of an average, 2 in the unit a reader sees.
 */
export function actualFormula(
  rows: PickedRows,
  asOf: string,
  aggregation: Aggregation,
  mode: LedgerMode,
  decimals: number,
): string | null {
  const columns = countedCutoffs(aggregation).map((cutoff) => rows.figures[cutoff]);
  if (columns.some((column) => column === undefined)) return null;
  const sum = (cutoff: Cutoff): string => sumOf(rows, rows.figures[cutoff] ?? '');
  const count = (cutoff: Cutoff): string => countOf(rows, rows.figures[cutoff] ?? '');
  const quarters = CUTOFFS.filter((cutoff) => cutoff !== '10月底');
  if (aggregation === '求平均') {
    const total = quarters.map(sum).join('+');
    const typed = quarters.map(count).join('+');
    return formula(unlessBlank([asOf], rounded(`(${total})/(${typed})`, decimals)));
  }
  if (aggregation === '各季相加' && mode === 'quarterly') {
    const first = quarters.slice(0, -1).map(sum).join('+');
    const fourth = `IF(${asOf}="12月底",${sum('12月底')},${sum('10月底')})`;
    return formula(unlessBlank([asOf], rounded(`${first}+${fourth}`)));
  }
  const cases = countedCutoffs(aggregation).map((cutoff) => ({
    when: `${asOf}=${literal(cutoff)}`,
    then: rounded(sum(cutoff)),
  }));
  return formula(unlessBlank([asOf], firstOf(cases)));
}

/** 完成率 = actual ÷ target as a fraction of one, four decimals. `target` is a plain decimal above 0. */
export function completionRateFormula(actual: string, target: string): string {
  return formula(unlessBlank([actual], rounded(`${actual}/${target}`, 4)));
}

/** 完成率 of a range: 100 % between its ends, else against the nearer one. */
export function rangeRateFormula(actual: string, lower: string, upper: string): string {
  const below = rounded(`${actual}/${lower}`, 4);
  const above = rounded(`${actual}/${upper}`, 4);
  return formula(
    unlessBlank([actual], `IF(${actual}<${lower},${below},IF(${actual}>${upper},${above},1))`),
  );
}

/** ≤ and <: 达标 or 超出, never a percentage. */
export function withinLimitFormula(actual: string, limit: string): string {
  return formula(unlessBlank([actual], `IF(${actual}<=${limit},"达标","超出")`));
}
