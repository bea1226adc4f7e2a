import { perEdition } from '../../editions/per-edition';
import type { TargetTable } from '../../model/target-table';
import { rememberedByText } from '../../values/remembered';
import { endsAsOneOf } from '../../values/word-edges';
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
const conceptReader = perEdition(({ form: { shares, noShares, counts } }) => {
  const mayName = endsAsOneOf([...shares, ...counts]);
  const read = rememberedByText((text): Concept | null => {
    const whole = comparable(text);
    if (FORMULA.test(whole)) return null;
    const words = whole.replace(BRACKETS, '');
    const endsOn = (endings: readonly string[]) => endings.some((word) => words.endsWith(word));
    if (endsOn(noShares)) return null;
    if (endsOn(shares) || /[(（]%[)）]$/u.test(whole)) return 'share';
    return endsOn(counts) ? 'count' : null;
  });
  return (text: string) => (mayName(text) ? read(text) : null);
});

function* check(table: TargetTable, { edition }: RuleContext): Iterable<RuleFinding> {
  const conceptOf = conceptReader(edition);
  for (const { name, description, target } of table.indicators) {
    const described = description && conceptOf(description.text);
    if (!description || !described) continue;
    const named = conceptOf(name.text);
    if (named === null || named === described) continue;
    yield {
      ...placedOn(
        table,
        { field: 'indicator.description', at: description },
        { field: 'indicator.name', at: name },
      ),
      messageId: named === 'share' ? 'countForShare' : 'shareForCount',
      args: { text: description.text, name: name.text, value: target },
    };
  }
}

/** 名称与描述. */
export const S8: Rule = {
  id: 'S8',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
