/** Completion of a target in words: chosen from 达成, 部分达成, 未达成. Source: domain rules D3, D5, G16. */
import { compactText } from '../values/compact-text';
import type { Qualitative } from '../values/indicator-value';
import { cannotSay, said, type IndicatorCompletion, type Occasion } from './completion-result';
import { readTypedStatus } from './typed-status';

/** Any other text is not interpreted, except that the target's own words mean 达成 (`same-as-target`). */
export function judgeQualitative(
  target: Qualitative,
  actual: string | number,
  { yearEnd }: Occasion,
): IndicatorCompletion {
  if (typeof actual === 'number') return cannotSay('not-a-status');
  if (compactText(actual) === compactText(target.text)) return said('完成', null, 'same-as-target');
  switch (readTypedStatus(actual)) {
    case 'done':
      return said('完成');
    case 'partial':
      return said(yearEnd ? '部分完成' : '进行中');
    case 'notDone':
    case 'ongoing':
    case 'late':
      return said(yearEnd ? '未完成' : '进行中');
    case null:
      return cannotSay('not-a-status');
  }
}
