import type { FieldCell, FieldName, Indicator, TargetTable } from '../../model/target-table';
import { errorIn, isBlank, isFilled } from '../field-state';
import { placedOn, type PlacedField } from '../finding-cells';
import { placeholderIn, placeholderInText } from '../placeholder';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function faultOf(
  indicator: Indicator,
  stage: RuleContext['stage'],
): Pick<RuleFinding, 'messageId' | 'args'> | null {
  const { value } = indicator;
  const code = errorIn(value);
  if (code !== null) return { messageId: 'errorValue', args: { text: code } };
  if (isBlank(value)) {
    const missing = stage === 'submission' && isFilled(indicator);
    return missing ? { messageId: 'blank', args: {} } : null;
  }
  const placeholder = placeholderIn(value);
  if (placeholder === null) return null;
  return { messageId: 'placeholder', args: { text: value.text, placeholder } };
}

/** The texts in which a form prints hints; 指标值 is looked at more closely. */
function textsOf(table: TargetTable): readonly PlacedField[] {
  const place = (field: FieldName, at: FieldCell | null): readonly PlacedField[] =>
    at === null ? [] : [{ field, at }];
  return [
    ...place('name', table.name),
    ...place('purpose', table.purpose),
    ...place('goal', table.goal),
    ...table.indicators.flatMap(({ name, description, basis }) => [
      ...place('indicator.name', name),
      ...place('indicator.description', description),
      ...place('indicator.basis', basis),
    ]),
  ];
}

function* checkTexts(table: TargetTable): Iterable<RuleFinding> {
  for (const { field, at } of textsOf(table)) {
    const placeholder = placeholderInText(at.text);
    if (placeholder === null) continue;
    const args = { field, text: at.text, placeholder };
    yield { ...placedOn(table, { field, at }), messageId: 'inText', args };
  }
}

/** 没有填完的占位符. */
export const G9: Rule = {
  id: 'G9',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { stage }) {
    yield* checkTexts(table);
    for (const indicator of table.indicators) {
      const fault = faultOf(indicator, stage);
      if (!fault) continue;
      yield { ...placedOn(table, { field: 'indicator.value', at: indicator.value }), ...fault };
    }
  },
};
