/** Target and actual brought to one measure, or the reason why they cannot be. */
import { absoluteDecimal, compareDecimals, multiplyDecimals } from '../values/decimal';
import type { Quantity } from '../values/indicator-value';
import type { ActualFigure } from './actual-figure';
import type { CompletionReason } from './completion-result';
import { measureOf, moneyMultiple, multiplyFractions, type Fraction } from './measure';

export type ComparableMeasure =
  | {
      readonly kind: 'comparable';
      readonly target: Fraction;
      /** Upper end of a range, else `null`. */
      readonly upper: Fraction | null;
      readonly actual: Fraction;
      /** Something to tell though both can be compared. */
      readonly reason: CompletionReason | null;
    }
  | { readonly kind: 'incomparable'; readonly reason: CompletionReason };

const whole = (amount: string): Fraction => ({ numerator: amount, denominator: '1' });

/** From here on a share below 1 can only be a fraction (0.97) or a slip: said, not guessed. */
const HALF_PERCENT_TARGET = '50';
/** A bare number up to so many times the target is in the unit the target is written in … */
const BELIEVED = '10';
/** … and from so many times on in the single unit (12000 for 1万平米). Between the two nothing can be said. */
const SINGLE_UNITS = '100';

/** The amount in the target's unit as written (万平米, 万元), from a number without unit. */
function readBareNumber(
  target: Quantity,
  amount: string,
): { readonly amount: string; readonly single: boolean } | CompletionReason {
  const size = absoluteDecimal(amount);
  const largest = absoluteDecimal(target.upper ?? target.amount);
  const isShare = measureOf(target.unit).dimension === '%';
  if (
    isShare &&
    compareDecimals(largest, HALF_PERCENT_TARGET) >= 0 &&
    compareDecimals(size, '0') > 0 &&
    compareDecimals(size, '1') <= 0
  ) {
    return 'percent-unclear';
  }
  const multiple = multiplyDecimals(target.scale, moneyMultiple(target.unit) ?? '1');
  const unscaled = multiple === '1' || compareDecimals(largest, '0') === 0;
  if (unscaled || compareDecimals(size, multiplyDecimals(largest, BELIEVED)) <= 0) {
    return { amount, single: false };
  }
  const isSingle = compareDecimals(size, multiplyDecimals(largest, SINGLE_UNITS)) >= 0;
  return isSingle ? { amount, single: true } : 'scale-unclear';
}

/**
 * Brings both to one measure, exactly.
 *
 * A number without unit is in the unit of the target as written, 万 and 亿 included (`1.2` for `1万平米`, `88` for
 * `90万元`); where that unit is a multiple and the number is at least 100 times the target, it is in the single unit
 * (`12000` for `1万平米`); between 10 and 100 times nothing is said. A written scale without unit (`1.2万`) counts single
 * units. Units of another dimension are never compared.
 */
export function comparableMeasure(target: Quantity, actual: ActualFigure): ComparableMeasure {
  const { factor, dimension } = measureOf(target.unit);
  const scaled = (amount: string, scale: string, unit: Fraction): Fraction =>
    multiplyFractions(whole(multiplyDecimals(amount, scale)), unit);
  const inTargetUnit = (amount: string): Fraction => scaled(amount, target.scale, factor);
  const comparable = (
    figure: Fraction,
    reason: CompletionReason | null = null,
  ): ComparableMeasure => ({
    kind: 'comparable',
    target: inTargetUnit(target.amount),
    upper: target.upper === undefined ? null : inTargetUnit(target.upper),
    actual: figure,
    reason,
  });
  const multiple = moneyMultiple(target.unit) ?? '1';
  const singleUnit: Fraction = multiplyFractions(factor, { numerator: '1', denominator: multiple });

  if (actual.unit === '' && actual.scale !== '1') {
    return comparable(scaled(actual.amount, actual.scale, singleUnit));
  }
  if (actual.unit === '') {
    const number = readBareNumber(target, actual.amount);
    if (typeof number === 'string') return { kind: 'incomparable', reason: number };
    return comparable(
      number.single ? scaled(number.amount, '1', singleUnit) : inTargetUnit(number.amount),
    );
  }
  if (target.unit === '') {
    return comparable(scaled(actual.amount, actual.scale, whole('1')), 'target-without-unit');
  }
  const measure = measureOf(actual.unit);
  if (measure.dimension !== dimension) return { kind: 'incomparable', reason: 'unit-differs' };
  return comparable(scaled(actual.amount, actual.scale, measure.factor));
}
