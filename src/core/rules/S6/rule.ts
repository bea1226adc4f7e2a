import type { FieldCell, TargetTable } from '../../model/target-table';
import { comparable, errorIn, isBlank } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Rows whose description says no more than the name. */
function repeated({ indicators }: TargetTable): readonly FieldCell[] {
  return indicators.flatMap(({ name, description }) => {
    if (!description || isBlank(description) || errorIn(description) !== null) return [];
    return comparable(description.text) === comparable(name.text) ? [description] : [];
  });
}

function* check(table: TargetTable): Iterable<RuleFinding> {
  const rows = repeated(table);
  const [first, ...others] = rows.map((at) => ({ field: 'indicator.description', at }) as const);
  if (!first) return;
  yield {
    ...placedOn(table, first, ...others),
    ...(others.length === 0
      ? { messageId: 'oneSameAsName', args: { example: first.at.text } }
      : { messageId: 'sameAsName', args: { example: first.at.text, count: String(rows.length) } }),
  };
}

/** 描述与名称. */
export const S6: Rule = {
  id: 'S6',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
