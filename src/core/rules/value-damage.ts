/** Damage by typing and recognition in a 指标值, which G10 tells; other rules keep silent where the number is in doubt. */
import type { Edition } from '../editions/edition';
import type { Indicator } from '../model/target-table';
import type { IndicatorValue, Quantity } from '../values/indicator-value';
import { compareDecimals } from '../values/decimal';
import { isShare, mentions, wordsOf } from './target-values';

/** 290%: the share that was meant, when a lost ≥ can have become the 2. `null` when nothing speaks for it. */
export function lostSign(
  value: IndicatorValue,
  indicator: Indicator,
  edition: Edition,
): { readonly quantity: Quantity; readonly share: string } | null {
  if (value.kind !== 'quantity' || value.relation !== null || value.upper !== undefined)
    return null;
  const share = /^2(\d{2,3}(?:\.\d+)?)$/.exec(value.amount)?.[1];
  if (share === undefined || value.unit !== '%' || !isShare(value, indicator, edition)) return null;
  const { values } = edition;
  if (mentions(wordsOf(indicator), values.beyondHundred)) return null;
  const plausible =
    compareDecimals(share, values.plausibleShare) >= 0 && compareDecimals(share, '100') <= 0;
  return plausible ? { quantity: value, share } : null;
}
