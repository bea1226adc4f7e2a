/** Completion of a 指标值 in numbers. Source: domain rules 3.2, 3.3, 3.4, 3.7, 9.2 (`=` of a cost), 9.4 (≤), G3, G15. */
import { compareDecimals, multiplyDecimals, showDecimal } from '../values/decimal';
import type { Quantity, Relation } from '../values/indicator-value';
import { readActualFigure } from './actual-figure';
import { comparableMeasure, type ComparableMeasure } from './comparable-measure';
import {
  cannotSay,
  said,
  type Completion,
  type CompletionReason,
  type IndicatorCompletion,
  type Occasion,
} from './completion-result';
import { compareFractions, divideFractions, moneyMultiple, type Fraction } from './measure';

/** How a target is to be reached. */
type Sense = 'atLeast' | 'atMost' | 'exactly' | 'within';

function senseOf(target: Quantity, { cost }: Occasion): Sense {
  const isMoney = moneyMultiple(target.unit) !== null;
  switch (target.relation) {
    case '>=':
    case '>':
      return 'atLeast';
    case '<=':
    case '<':
      return 'atMost';
    case '=':
    case null:
      break;
  }
  if (target.upper !== undefined) return 'within';
  // A cost amount without sign means "at most" (G3).
  if (target.relation === null && cost === true && isMoney) return 'atMost';
  // More than a cost written with = is not reached (9.2); of an unknown row money may be a cost.
  return isMoney && cost !== false ? 'exactly' : 'atLeast';
}

const ZERO: Fraction = { numerator: '0', denominator: '1' };

/** a ÷ T × 100 with 2 decimals; `null` unless T is above 0. */
function rateOf(actual: Fraction, target: Fraction): string | null {
  if (compareFractions(target, ZERO) <= 0) return null;
  const quotient = divideFractions(actual, target);
  return quotient === null ? null : showDecimal(multiplyDecimals(quotient, '100'));
}

/** Below the target: how it is called depends on whether the year is over and anything was achieved. */
function shortfall(actual: Fraction, target: Fraction, { yearEnd }: Occasion): Completion {
  if (!yearEnd) return '进行中';
  const some = compareFractions(actual, ZERO) > 0 && compareFractions(target, ZERO) > 0;
  return some ? '部分完成' : '未完成';
}

type Comparable = Extract<ComparableMeasure, { kind: 'comparable' }>;

function judge(
  sense: Sense,
  { target, upper, actual }: Comparable,
  relation: Relation | null,
  occasion: Occasion,
): IndicatorCompletion {
  const rate = rateOf(actual, target);
  const order = compareFractions(actual, target);
  switch (sense) {
    case 'atMost':
      return said(compareFractions(actual, upper ?? target) <= 0 ? '达标' : '超出');
    case 'exactly':
      if (order === 0) return said('完成', rate);
      return order > 0 ? said('超出', rate) : said(shortfall(actual, target, occasion), rate);
    case 'within':
      if (order < 0) return said(shortfall(actual, target, occasion), rate);
      if (upper === null || compareFractions(actual, upper) <= 0) return said('完成', '100.00');
      return said('超出', rateOf(actual, upper));
    case 'atLeast':
      // 0起事故 holds until the year is over, and is lost for good with the first one.
      if (compareFractions(target, ZERO) === 0 && (relation === '=' || relation === null)) {
        if (order > 0) return said('未完成');
        return said(occasion.yearEnd ? '完成' : '进行中');
      }
      return order >= 0 ? said('完成', rate) : said(shortfall(actual, target, occasion), rate);
  }
}

/** A sign in the actual that points the other way (<95% under ≥95%) leaves nothing to compare. */
function contradicts(sense: Sense, relation: Relation | null): boolean {
  switch (relation) {
    case null:
    case '=':
      return false;
    case '<':
    case '<=':
      return sense !== 'atMost';
    case '>':
    case '>=':
      return sense !== 'atLeast';
  }
}

/**
 * Judges one number against one target.
 *
 * ≥ and >: a ≥ T is 完成 (a = T reaches `>` too, 3.2). ≤ and <: a ≤ T is 达标, else 超出, never a rate. `=` or no sign:
 * a ≥ T is 完成; T = 0 asks for a ≤ 0; money of a cost (or of a row nobody described) asks for a = T, more is 超出, and
 * without sign a cost asks for a ≤ T. A range: between its ends 完成 at 100.00, below a ÷ lower end, above 超出 with
 * a ÷ upper end.
 */
export function judgeQuantity(
  target: Quantity,
  actual: string | number,
  occasion: Occasion,
): IndicatorCompletion {
  const reading = readActualFigure(actual);
  if (reading.kind === 'unreadable') return cannotSay(reading.reason);
  const { figure } = reading;
  const sense = senseOf(target, occasion);
  if (contradicts(sense, figure.relation)) return cannotSay('sign-in-actual');
  const measure = comparableMeasure(target, figure);
  if (measure.kind === 'incomparable') return cannotSay(measure.reason);
  const { rate, completion } = judge(sense, measure, target.relation, occasion);
  return said(completion, rate, remarkOn(figure, measure.reason));
}

function remarkOn(
  { relation, approximate }: { readonly relation: Relation | null; readonly approximate: boolean },
  reason: CompletionReason | null,
): CompletionReason | null {
  if (relation !== null && relation !== '=') return 'sign-in-actual';
  return approximate ? 'approximate-actual' : reason;
}

/** The lower of two rates. */
export function lowerRate(a: string, b: string): string {
  return compareDecimals(a, b) <= 0 ? a : b;
}
