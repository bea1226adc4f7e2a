import { completedValue } from '../../forms/target-table/split-target';
import type { Indicator } from '../../model/target-table';
import { parseIndicatorValue } from '../../values/parse-indicator-value';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { isShare, mentions, readIndicators, textFix, withSign, wordsOf } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** True when a column of its own says a sign for a value without one. */
function hasSignBeside(text: string, { sign }: Indicator): boolean {
  const beside = { sign: sign?.text ?? '', unit: '' };
  const value = completedValue(parseIndicatorValue(text), beside);
  return value.kind === 'quantity' && value.relation !== null;
}

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
      const fix = hasSignBeside(text, indicator)
        ? null
        : textFix(table, indicator, text, { labelId: 'plain', safe: true });
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'atLeastHundred',
        args: { text: indicator.target },
        ...(fix ? { fix } : {}),
      };
    }
  },
};
