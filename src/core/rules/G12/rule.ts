import { compareDecimals } from '../../values/decimal';
import type { Quantity } from '../../values/indicator-value';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { isShare, quantitiesOf, readIndicators } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 0.9 without a unit may be 90%: G4 asks. */
function isFraction({ unit, amount }: Quantity): boolean {
  return unit === '' && compareDecimals(amount, '1') <= 0;
}

/** 满意度低于常见水平；100%只在审核版提示. 投诉≤3件、优良也可以作满意度指标. */
export const G12: Rule = {
  id: 'G12',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition, profile }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value, level1Name } = indicator;
      if (level1Name !== '满意度指标') continue;
      const shares = quantitiesOf(parsed).filter(
        (quantity) =>
          isShare(quantity, indicator, edition) &&
          !isFraction(quantity) &&
          quantity.relation !== '<=' &&
          quantity.relation !== '<',
      );
      const low = shares.find(
        ({ amount }) => compareDecimals(amount, edition.values.lowSatisfaction) < 0,
      );
      const full = profile === 'reviewer' && shares.some(({ amount }) => amount === '100');
      if (!low && !full) continue;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: low ? 'low' : 'full',
        args: { text: indicator.target, usual: edition.values.lowSatisfaction },
      };
    }
  },
};
