/** 完成情况: what is said about one indicator. Types only; the rules are in `completion.ts`. */

/**
 * The closed list of 完成情况.
 *
 * - 完成, 部分完成, 未完成: judged at year end (完成 also before, once the target is reached)
 * - 进行中: something was typed, the target is not reached, the year (or the deadline) is not over
 * - 达标, 超出: what is said under ≤ and <, and 超出 also above a range and above a cost written with `=`
 * - 未到期: nothing typed and nothing due yet; 未填: nothing typed though due
 * - 无法判断: with a reason, never a guess
 */
export const COMPLETIONS = [
  '完成',
  '部分完成',
  '未完成',
  '进行中',
  '达标',
  '超出',
  '未到期',
  '未填',
  '无法判断',
] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** Why nothing can be said, or what somebody should look at though something is said. */
export const COMPLETION_REASONS = [
  'target-blank',
  'target-placeholder',
  'placeholder',
  'error-value',
  'not-a-number',
  'not-a-date',
  'not-a-status',
  'range-in-actual',
  'unit-differs',
  'scale-unclear',
  'percent-unclear',
  'sign-in-actual',
  'approximate-actual',
  'target-without-unit',
  'same-as-target',
  'late',
  'date-after-as-of',
  'year-assumed',
  'parts-differ',
] as const;
export type CompletionReason = (typeof COMPLETION_REASONS)[number];

/** Completion of one indicator. */
export interface IndicatorCompletion {
  /**
   * 完成率 in per cent, 2 decimals, half up, never capped (`'104.44'`); `null` for ≤ and <, days, texts, a target of 0 or
   * less, and whenever nothing can be said.
   */
  readonly rate: string | null;
  readonly completion: Completion;
  /** Only when there is something to explain. */
  readonly reason?: CompletionReason;
}

/** When an indicator is looked at. */
export interface Occasion {
  /** The day the figures stand for (截至日), `YYYY-MM-DD`; `null` = at the year's end. */
  readonly asOf: string | null;
  /** True at the edition's last day of the year, and when no day is given. */
  readonly yearEnd: boolean;
  /** True for a 成本 indicator, false for any other, `null` when nobody said. */
  readonly cost: boolean | null;
}

export function said(
  completion: Completion,
  rate: string | null = null,
  reason: CompletionReason | null = null,
): IndicatorCompletion {
  return reason === null ? { rate, completion } : { rate, completion, reason };
}

export function cannotSay(reason: CompletionReason): IndicatorCompletion {
  return said('无法判断', null, reason);
}
