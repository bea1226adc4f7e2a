import type { IndicatorValue, Quantity } from '../../values/indicator-value';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { quantitiesOf, readIndicators } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const isUpper = ({ relation }: Quantity): boolean => relation === '<=' || relation === '<';

/** ≥80%且≤90%: two bounds of one number. */
function areBounds([one, other, ...more]: readonly Quantity[]): boolean {
  if (!one || !other || more.length > 0 || one.relation === null || other.relation === null) {
    return false;
  }
  return isUpper(one) !== isUpper(other) && (one.unit === other.unit || one.unit === '');
}

function severalNumbers(value: IndicatorValue): number {
  const quantities = quantitiesOf(value);
  return quantities.length > 1 && !areBounds(quantities) ? quantities.length : 0;
}

/** 一格里有几个数. */
export const G14: Rule = {
  id: 'G14',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value } = indicator;
      const count = severalNumbers(parsed);
      if (count === 0) continue;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'several',
        args: { text: value.text, count: String(count) },
      };
    }
  },
};
