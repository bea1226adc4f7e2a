import type { TargetTable } from '../../model/target-table';
import { comparable, errorIn, isBlank } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* check(table: TargetTable): Iterable<RuleFinding> {
  const { purpose, name } = table;
  if (!purpose || !name || isBlank(purpose) || isBlank(name)) return;
  if (errorIn(purpose) !== null || comparable(purpose.text) !== comparable(name.text)) return;
  yield {
    ...placedOn(table, { field: 'purpose', at: purpose }, { field: 'name', at: name }),
    messageId: 'sameAsName',
    args: { text: purpose.text },
  };
}

/** 资金用途与项目名称. */
export const H6: Rule = {
  id: 'H6',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
