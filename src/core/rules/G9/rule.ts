import type { Indicator, TargetTable } from '../../model/target-table';
import { errorIn, isBlank, isFilled } from '../field-state';
import { placedOn } from '../finding-cells';
import { placeholderIn } from '../placeholder';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* checkValue(
  table: TargetTable,
  indicator: Indicator,
  stage: RuleContext['stage'],
): Iterable<RuleFinding> {
  const { value } = indicator;
  const placed = placedOn(table, { field: 'indicator.value', at: value });
  const code = errorIn(value);
  const placeholder = placeholderIn(value);
  if (code !== null) {
    yield { ...placed, messageId: 'errorValue', args: { text: code } };
  } else if (isBlank(value)) {
    if (stage === 'submission' && isFilled(indicator)) {
      yield { ...placed, messageId: 'blank', args: {} };
    }
  } else if (placeholder !== null) {
    yield { ...placed, messageId: 'placeholder', args: { text: value.text, placeholder } };
  }
}

/** 指标值里的占位符. */
export const G9: Rule = {
  id: 'G9',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { stage }) {
    for (const indicator of table.indicators) yield* checkValue(table, indicator, stage);
  },
};
