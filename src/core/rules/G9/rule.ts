import type { Indicator } from '../../model/target-table';
import { errorIn, isBlank, isFilled } from '../field-state';
import { placedOn } from '../finding-cells';
import { placeholderIn } from '../placeholder';
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

/** 指标值里的占位符. */
export const G9: Rule = {
  id: 'G9',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { stage }) {
    for (const indicator of table.indicators) {
      const fault = faultOf(indicator, stage);
      if (!fault) continue;
      yield { ...placedOn(table, { field: 'indicator.value', at: indicator.value }), ...fault };
    }
  },
};
