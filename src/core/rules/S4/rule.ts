import type { TargetTable } from '../../model/target-table';
import { isFilled } from '../field-state';
import { placedNear } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* check(table: TargetTable, { edition, stage }: RuleContext): Iterable<RuleFinding> {
  const { fewest, most } = edition.form.rows;
  // While filling, rows still blank are rows all the same.
  const rows = table.indicators.filter((row) => stage === 'filling' || isFilled(row)).length;
  if (rows === 0 || (rows >= fewest && rows <= most)) return;
  yield {
    ...placedNear(table, 'indicator.name', table.heads.indicators),
    messageId: rows < fewest ? 'few' : 'many',
    args: { count: String(rows), limit: String(rows < fewest ? fewest : most) },
  };
}

/** 三级指标个数. */
export const S4: Rule = {
  id: 'S4',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
