/** 完成率 and 完成情况 of one indicator. Source: domain rules 3.2–3.5, 3.7 with 9.2 and 9.4. */
import type { Edition } from '../editions/edition';
import { isErrorValue } from '../sheet/snapshot';
import { trimText } from '../values/compact-text';
import type { Deadline, IndicatorValue, Multiple, Quantity } from '../values/indicator-value';
import { parseIndicatorValue } from '../values/parse-indicator-value';
import { findPlaceholder } from '../values/placeholder';
import {
  cannotSay,
  said,
  type Completion,
  type IndicatorCompletion,
  type Occasion,
} from './completion-result';
import { isDue, judgeDeadline } from './deadline-completion';
import { measureOf } from './measure';
import { judgeQualitative } from './qualitative-completion';
import { judgeQuantity, lowerRate } from './quantity-completion';
import { readTypedStatus } from './typed-status';

/** Several targets in one cell are as complete as the worst of them; 完成 and 达标 together are 完成. */
const WORST_FIRST: readonly Completion[] = [
  '无法判断',
  '未完成',
  '超出',
  '部分完成',
  '未填',
  '进行中',
  '未到期',
  '完成',
  '达标',
];

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function occasionOf(
  { planNodes }: Edition,
  asOf: string | undefined,
  level2: string | null | undefined,
): Occasion {
  const cost = level2 == null ? null : level2.includes('成本');
  if (asOf === undefined) return { asOf: null, yearEnd: true, cost };
  if (!ISO_DAY.test(asOf)) throw new RangeError(`asOf is no day YYYY-MM-DD: ${asOf}`);
  const lastDay = planNodes.at(-1)?.lastDay ?? '12-31';
  return { asOf, yearEnd: asOf.slice(5) >= lastDay, cost };
}

function isOverdue(value: IndicatorValue, occasion: Occasion): boolean {
  switch (value.kind) {
    case 'deadline':
      return isDue(value, occasion);
    case 'multiple':
      return value.parts.some((part) => isOverdue(part, occasion));
    case 'quantity':
    case 'qualitative':
      return occasion.yearEnd;
  }
}

type Part = Quantity | Deadline;

const kindOf = (part: Part): string =>
  part.kind === 'deadline' ? 'deadline' : `quantity ${measureOf(part.unit).dimension}`;

/** The actual of each target: the only one of its measure, or else the one in its place; `null` when they do not pair. */
function pairUp(target: Multiple, actual: string | number): readonly (string | number)[] | null {
  const { parts } = target;
  if (parts.every(({ kind }) => kind === 'deadline')) {
    if (typeof actual === 'string' && readTypedStatus(actual) !== null) {
      return parts.map(() => actual);
    }
  }
  const typed = parseIndicatorValue(String(actual));
  if (typed.kind !== 'multiple' || typed.parts.length !== parts.length) return null;
  const byMeasure = parts.map((part) =>
    typed.parts.filter((each) => kindOf(each) === kindOf(part)),
  );
  const paired = byMeasure.every(({ length }) => length === 1) ? byMeasure.flat() : typed.parts;
  return paired.map(({ text }) => text);
}

function judgeMultiple(
  target: Multiple,
  actual: string | number,
  occasion: Occasion,
): IndicatorCompletion {
  const actuals = pairUp(target, actual);
  if (actuals === null) return cannotSay('parts-differ');
  const results = target.parts.map((part, index) => judge(part, actuals[index] ?? '', occasion));
  const worst = WORST_FIRST.map((completion) =>
    results.find((result) => result.completion === completion),
  ).find((result) => result !== undefined);
  if (worst === undefined) return cannotSay('parts-differ');
  const rates = results.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const rate = rates.length === results.length ? rates.reduce(lowerRate) : null;
  return said(worst.completion, worst.completion === '无法判断' ? null : rate, worst.reason);
}

function judge(
  target: IndicatorValue,
  actual: string | number,
  occasion: Occasion,
): IndicatorCompletion {
  switch (target.kind) {
    case 'quantity':
      return judgeQuantity(target, actual, occasion);
    case 'deadline':
      return judgeDeadline(target, actual, occasion);
    case 'qualitative':
      return judgeQualitative(target, actual, occasion);
    case 'multiple':
      return judgeMultiple(target, actual, occasion);
  }
}

/**
 * 完成率 and 完成情况 of one indicator: `completionOf('≥90个', 94, edition)` is `{ rate: '104.44', completion: '完成' }`.
 *
 * - `target`: the 指标值 as it stands in the form. `actual`: what was typed, a number without unit being in the target's
 *   unit; text may carry unit and scale (`12000平方米` for `1万平米`), a day or a serial number for a deadline, 已完成,
 *   and 达成 / 部分达成 / 未达成 for a target in words. `null`, white space and `/` are blank; 0 is typed.
 * - `asOf`: the day the figures stand for, `YYYY-MM-DD`, in the budget year; without it, or from the edition's last node
 *   on, judged as at year end.
 * - `level2`: the 二级指标, where it is known: a cost amount without sign then means ≤, and money elsewhere under `=` may
 *   be more.
 * - Several targets in one cell need as many actuals (`3次，210人`): the worst 完成情况 counts, the lowest 完成率, and no
 *   完成率 unless every one of them has one.
 *
 * Blank is 未到期 before the year's end (or the deadline), else 未填. `rate` is in per cent with 2 decimals, half up, not
 * capped; see {@link IndicatorCompletion}. Different dimensions are 无法判断 with `reason: 'unit-differs'`, never a guess.
 *
 * @throws RangeError when `asOf` is no ISO day. Never because of what a cell says.
 */
export function completionOf(
  target: string,
  actual: string | number | null,
  edition: Edition,
  asOf?: string,
  level2?: string | null,
): IndicatorCompletion {
  const occasion = occasionOf(edition, asOf, level2);
  if (trimText(target) === '') return cannotSay('target-blank');
  if (isErrorValue(trimText(target))) return cannotSay('error-value');
  if (findPlaceholder(target) !== null) return cannotSay('target-placeholder');
  const value = parseIndicatorValue(target);
  const typed = typeof actual === 'string' ? trimText(actual) : actual;
  if (typeof typed === 'string' && isErrorValue(typed)) return cannotSay('error-value');
  const isPlaceholder = typeof typed === 'string' && findPlaceholder(typed) !== null;
  if (typed === null || typed === '' || isPlaceholder) {
    const reason = isPlaceholder ? 'placeholder' : null;
    return said(isOverdue(value, occasion) ? '未填' : '未到期', null, reason);
  }
  return judge(value, typed, occasion);
}
