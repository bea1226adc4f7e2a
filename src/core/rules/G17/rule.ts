import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { isShare, mentions, quantitiesOf, readIndicators, wordsOf } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 效益的比率没有公式或基数. */
export const G17: Rule = {
  id: 'G17',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value, name, basis, level1Name } = indicator;
      if (level1Name !== '效益指标' || name.text === '') continue;
      if (!quantitiesOf(parsed).some((quantity) => isShare(quantity, indicator, edition))) continue;
      // The signs of the value itself are no formula.
      const said = comparable(value.text).replace(/[<>=≥≤]/gu, '');
      const told = wordsOf(indicator) + said + comparable(basis?.text ?? '');
      if (mentions(told, edition.values.formulas)) continue;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'withoutFormula',
        args: { text: `${name.text}${indicator.target}` },
      };
    }
  },
};
