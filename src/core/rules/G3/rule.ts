import type { Edition } from '../../editions/edition';
import type { Indicator, TargetTable } from '../../model/target-table';
import type { Quantity } from '../../values/indicator-value';
import type { Fix } from '../finding';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import {
  isShare,
  isUnwanted,
  quantitiesOf,
  readIndicators,
  signColumnFix,
  textFix,
} from '../target-values';
import { lostSign } from '../value-damage';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Under 时效 a bare number is a length of time, not a quantity to be compared. */
const WITHOUT_COMPARISON = ['时效指标'];
const COST = /成本/;
const SHARE = ['%', '百分比', '‰'];

/** `100%` and `0起` say all there is; a range and 约 compare by themselves. */
function lacksRelation(quantity: Quantity, indicator: Indicator, edition: Edition): boolean {
  const { relation, approximate, amount, upper } = quantity;
  return (
    relation === null &&
    !approximate &&
    upper === undefined &&
    amount !== '0' &&
    !(amount === '100' && isShare(quantity, indicator, edition))
  );
}

/** What a number is without its sign: a cost, something to be kept down (投诉), or something to be reached. */
function messageFor(
  quantity: Quantity,
  indicator: Indicator,
  edition: Edition,
): 'costWithoutSign' | 'harmWithoutSign' | 'withoutSign' {
  // A share (节约率) is no amount of cost.
  const isCost = COST.test(indicator.level2Name ?? '') && !SHARE.includes(quantity.unit);
  if (isCost) return 'costWithoutSign';
  const isHarm = !isShare(quantity, indicator, edition) && isUnwanted(indicator, edition);
  return isHarm ? 'harmWithoutSign' : 'withoutSign';
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
      const { value, target, level2Name } = indicator;
      if (WITHOUT_COMPARISON.includes(level2Name ?? '')) continue;
      // 290% is G10's: the 2 is the sign.
      if (lostSign(parsed, indicator, edition) !== null) continue;
      const bare = quantitiesOf(parsed).filter((each) => lacksRelation(each, indicator, edition));
      const signs = bare.map((quantity) => {
        const messageId = messageFor(quantity, indicator, edition);
        const sign = messageId === 'withoutSign' ? '≥' : '≤';
        return { at: signPlace(quantity), sign, messageId };
      });
      const [first] = signs;
      if (!first) continue;
      const [only] = bare;
      const label = { labelId: 'addSign', args: { sign: first.sign } };
      const fix =
        (parsed.kind === 'quantity' && only !== undefined
          ? signColumnFix(table, indicator, only, first.sign, label)
          : null) ?? signFix(table, indicator, signs);
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: first.messageId,
        args: { text: target },
        ...(fix ? { fix } : {}),
      };
    }
  },
};
