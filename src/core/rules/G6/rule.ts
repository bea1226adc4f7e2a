import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { isShare, mentions, readIndicators, textFix, withSign, wordsOf } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** ≥100% 只能等于100%. */
export const G6: Rule = {
  id: 'G6',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value } = indicator;
      if (parsed.kind !== 'quantity' || parsed.relation !== '>=' || parsed.approximate) continue;
      if (parsed.amount !== '100' || parsed.upper !== undefined) continue;
      if (!isShare(parsed, indicator, edition)) continue;
      if (mentions(wordsOf(indicator) + value.text, edition.values.beyondHundred)) continue;
      const text = withSign(value.text, parsed, '');
      const fix = textFix(table, indicator, text, { labelId: 'plain', safe: true });
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'atLeastHundred',
        args: { text: indicator.target },
        ...(fix ? { fix } : {}),
      };
    }
  },
};
