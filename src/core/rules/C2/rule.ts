import type { TargetTable } from '../../model/target-table';
import { readCode } from '../code';
import { placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* check(table: TargetTable, { edition, budgetYear }: RuleContext): Iterable<RuleFinding> {
  const code = readCode(table, edition);
  if (!code || budgetYear === null) return;
  const year = `20${code.text.slice(...edition.code.year)}`;
  if (!/^20\d\d$/.test(year) || year === budgetYear) return;
  yield {
    ...placedOn(table, { field: 'code', at: code.at }),
    messageId: 'otherYear',
    args: { text: code.text, year, budgetYear },
  };
}

/** 编码年份. */
export const C2: Rule = {
  id: 'C2',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
