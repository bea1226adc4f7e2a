import type { Edition } from '../../editions/edition';
import type { FormRules } from '../../editions/form-rules';
import type { TargetTable } from '../../model/target-table';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import { amountInShownUnit, shownUnit } from '../money-unit';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** A rate of spending: 资金完成率, 资金支付进度 …; 资金节约率 is none. */
function isSpendingRate(name: string, { spending, spendingRates }: FormRules): boolean {
  const words = comparable(name);
  return (
    spending.some((word) => words.includes(word)) &&
    spendingRates.some((word) => words.includes(word))
  );
}

/** What a cost could say instead: not more than the budget. */
function capOf(table: TargetTable, edition: Edition): string | null {
  const { total } = table.budget;
  const amount = total && amountInShownUnit(total, table, edition);
  return amount === null || amount === '0' || amount.startsWith('-')
    ? null
    : `≤${amount}${shownUnit(table, edition)}`;
}

function* check(table: TargetTable, { edition }: RuleContext): Iterable<RuleFinding> {
  for (const { level2Name, name, value, target } of table.indicators) {
    if (!level2Name?.includes('成本') || !isSpendingRate(name.text, edition.form)) continue;
    const cap = capOf(table, edition);
    yield {
      ...placedOn(
        table,
        { field: 'indicator.name', at: name },
        { field: 'indicator.value', at: value },
      ),
      messageId: cap === null ? 'rate' : 'rateWithCap',
      args: { text: name.text + target, ...(cap === null ? {} : { cap }) },
    };
  }
}

/** 成本指标与支出进度. */
export const S9: Rule = {
  id: 'S9',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
