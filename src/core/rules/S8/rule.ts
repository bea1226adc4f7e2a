import { perEdition } from '../../editions/per-edition';
import type { Edition } from '../../editions/edition';
import type { Indicator, TargetTable } from '../../model/target-table';
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

/** The description of the row is a count where its name is a share, or the other way round. */
function* checkDescription(
  table: TargetTable,
  { name, description, target }: Indicator,
  named: Concept,
  conceptOf: (text: string) => Concept | null,
): Iterable<RuleFinding> {
  const described = description && conceptOf(description.text);
  if (!description || !described || named === described) return;
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

/** 合格率 ≥300人: the value counts, its name is a share. */
function* checkValue(
  table: TargetTable,
  { name, value, parsed, target }: Indicator,
  { form }: Edition,
): Iterable<RuleFinding> {
  if (parsed?.kind !== 'quantity' || !form.countUnits.includes(parsed.unit)) return;
  yield {
    ...placedOn(
      table,
      { field: 'indicator.value', at: value },
      { field: 'indicator.name', at: name },
    ),
    messageId: 'valueCounts',
    args: { text: target, name: name.text },
  };
}

function* check(table: TargetTable, { edition }: RuleContext): Iterable<RuleFinding> {
  const conceptOf = conceptReader(edition);
  for (const indicator of table.indicators) {
    const named = conceptOf(indicator.name.text);
    if (named === null) continue;
    if (named === 'share') yield* checkValue(table, indicator, edition);
    yield* checkDescription(table, indicator, named, conceptOf);
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
