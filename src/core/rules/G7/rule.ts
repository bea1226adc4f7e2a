import type { Edition } from '../../editions/edition';
import type { Indicator, TargetTable } from '../../model/target-table';
import type { Quantity } from '../../values/indicator-value';
import { comparable } from '../field-state';
import type { Fix } from '../finding';
import type { Rule } from '../rule';
import {
  isShare,
  isUnwanted,
  mentions,
  placedOnTarget,
  readIndicators,
  signColumnFix,
  textFix,
  withSign,
} from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const MONEY = /元(?:\/|$)/u;
/** Lengths of time are kept down or reached, as the case may be. */
const TIME = /^(?:个?工作日|日|天|个?月|年|个?小时|分钟|周|秒)$/u;

/** What is wrong with the sign, and the one that was probably meant; `null` when nothing speaks against it. */
function reversal(
  { relation, unit }: Quantity,
  indicator: Indicator,
  edition: Edition,
): { readonly messageId: string; readonly sign: '≥' | '≤' } | null {
  const { name, level2Name } = indicator;
  if (mentions(comparable(name.text), edition.values.restrained)) return null;
  const wantsMore = relation === '>=' || relation === '>';
  if (isUnwanted(indicator, edition))
    return wantsMore ? { messageId: 'harmAtLeast', sign: '≤' } : null;
  const isCost = level2Name?.includes('成本') === true && MONEY.test(unit);
  if (isCost) return wantsMore ? { messageId: 'costAtLeast', sign: '≤' } : null;
  const isCount = level2Name === '数量指标' && !MONEY.test(unit) && !TIME.test(unit);
  return isCount && !wantsMore ? { messageId: 'countAtMost', sign: '≥' } : null;
}

/** The other sign, in the column of the signs where it stands there. */
function turned(
  table: TargetTable,
  indicator: Indicator,
  quantity: Quantity,
  sign: '≥' | '≤',
): Fix | null {
  const { value, unit } = indicator;
  const text = withSign(value.text, quantity, sign);
  const whole = quantity.spans.unit === null ? text + (unit?.text ?? '') : text;
  return (
    signColumnFix(table, indicator, quantity, sign, { labelId: 'turn', args: { text: whole } }) ??
    // A sign that stands elsewhere, in words or by a formula, is not answered by a second one.
    (quantity.spans.relation.length === 0
      ? null
      : textFix(table, indicator, text, { labelId: 'turn', args: { text } }))
  );
}

/** 比较符号像是写反了. */
export const G7: Rule = {
  id: 'G7',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { target, name } = indicator;
      if (parsed.kind !== 'quantity' || parsed.relation === null || parsed.relation === '=')
        continue;
      if (parsed.upper !== undefined || isShare(parsed, indicator, edition)) continue;
      const found = reversal(parsed, indicator, edition);
      if (found === null) continue;
      const { messageId, sign } = found;
      const fix = parsed.approximate ? null : turned(table, indicator, parsed, sign);
      yield {
        ...placedOnTarget(table, indicator),
        messageId,
        args: { text: target, name: name.text },
        ...(fix ? { fix } : {}),
      };
    }
  },
};
