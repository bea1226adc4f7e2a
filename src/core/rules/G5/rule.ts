import { compareDecimals } from '../../values/decimal';
import type { Quantity } from '../../values/indicator-value';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { mentions, quantitiesOf, readIndicators, wordsOf } from '../target-values';
import { lostSign } from '../value-damage';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function exceedsHundred({ unit, amount, upper }: Quantity): boolean {
  return unit === '%' && compareDecimals(upper ?? amount, '100') > 0;
}

/** 百分比超过100%，又不是增长、超额. */
export const G5: Rule = {
  id: 'G5',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value } = indicator;
      if (!quantitiesOf(parsed).some(exceedsHundred)) continue;
      if (mentions(wordsOf(indicator) + value.text, edition.values.beyondHundred)) continue;
      if (lostSign(parsed, indicator, edition) !== null) continue;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'overHundred',
        args: { text: indicator.target, name: indicator.name.text },
      };
    }
  },
};
