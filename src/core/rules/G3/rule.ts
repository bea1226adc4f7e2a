import type { Indicator, TargetTable } from '../../model/target-table';
import type { Quantity } from '../../values/indicator-value';
import type { Fix } from '../finding';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { quantitiesOf, readIndicators, textFix } from '../target-values';
import { lostSign } from '../value-damage';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Under 时效 a bare number is a length of time, not a quantity to be compared. */
const WITHOUT_COMPARISON = ['时效指标'];
const COST = /成本/;
const PERCENT = ['%', '百分比'];
const SHARE = [...PERCENT, '‰'];

/** `100%` and `0起` say all there is; a range and 约 compare by themselves. */
function lacksRelation({ relation, approximate, amount, unit, upper }: Quantity): boolean {
  return (
    relation === null &&
    !approximate &&
    upper === undefined &&
    amount !== '0' &&
    !(amount === '100' && PERCENT.includes(unit))
  );
}

/** A cost is not to be exceeded; everything else is to be reached. A share (节约率) is no amount of cost. */
function signFor({ unit }: Quantity, { level2Name }: Indicator): '≥' | '≤' {
  return COST.test(level2Name ?? '') && !SHARE.includes(unit) ? '≤' : '≥';
}

/** Before the number, and before the 百分之 in front of it. */
function signPlace({ spans: { amount, unit } }: Quantity): number {
  return unit?.end === amount.start ? unit.start : amount.start;
}

/** Puts the sign before each number that has none; a computed cell is left alone. */
function signFix(
  table: TargetTable,
  indicator: Indicator,
  signs: readonly { readonly at: number; readonly sign: string }[],
): Fix | null {
  const text = [...signs]
    .sort((one, other) => other.at - one.at)
    .reduce(
      (sofar, { at, sign }) => sofar.slice(0, at) + sign + sofar.slice(at),
      indicator.value.text,
    );
  return textFix(table, indicator, text, {
    labelId: 'addSign',
    args: { sign: [...new Set(signs.map(({ sign }) => sign))].join('') },
  });
}

/** 指标值没有比较符号. */
export const G3: Rule = {
  id: 'G3',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value, level2Name } = indicator;
      if (WITHOUT_COMPARISON.includes(level2Name ?? '')) continue;
      // 290% is G10's: the 2 is the sign.
      if (lostSign(parsed, indicator, edition) !== null) continue;
      const bare = quantitiesOf(parsed).filter(lacksRelation);
      const signs = bare.map((quantity) => ({
        at: signPlace(quantity),
        sign: signFor(quantity, indicator),
      }));
      const [first] = signs;
      if (!first) continue;
      const fix = signFix(table, indicator, signs);
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: first.sign === '≤' ? 'costWithoutSign' : 'withoutSign',
        args: { text: value.text },
        ...(fix ? { fix } : {}),
      };
    }
  },
};
