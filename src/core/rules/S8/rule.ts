import type { FormRules } from '../../editions/form-rules';
import type { Indicator, TargetTable } from '../../model/target-table';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const BRACKETS = /[(（][^()（）]*[)）]$/u;

/** A formula says how a figure is formed, not what it is. */
const FORMULA = /[÷/×*=]|除以|占/u;

type Concept = 'share' | 'count';

/** What the last words of a text name: a share, a count, or `null`. */
function conceptOf(text: string, { shares, noShares, counts }: FormRules): Concept | null {
  const whole = comparable(text);
  if (FORMULA.test(whole)) return null;
  const words = whole.replace(BRACKETS, '');
  if (noShares.some((word) => words.endsWith(word))) return null;
  if (shares.some((word) => words.endsWith(word)) || /[(（]%[)）]$/u.test(whole)) return 'share';
  return counts.some((word) => words.endsWith(word)) ? 'count' : null;
}

function* checkRow(
  table: TargetTable,
  { name, description, value }: Indicator,
  form: FormRules,
): Iterable<RuleFinding> {
  if (!description) return;
  const named = conceptOf(name.text, form);
  const described = conceptOf(description.text, form);
  if (named === null || described === null || named === described) return;
  yield {
    ...placedOn(
      table,
      { field: 'indicator.description', at: description },
      { field: 'indicator.name', at: name },
    ),
    messageId: named === 'share' ? 'countForShare' : 'shareForCount',
    args: { text: description.text, name: name.text, value: value.text },
  };
}

function* check(table: TargetTable, { edition }: RuleContext): Iterable<RuleFinding> {
  for (const row of table.indicators) yield* checkRow(table, row, edition.form);
}

/** 名称与描述. */
export const S8: Rule = {
  id: 'S8',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
