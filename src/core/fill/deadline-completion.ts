/** Completion of a 时效 target: a day, or a word that it is done. Source: domain rules D1, D2, 9.2. */
import { dateFromSerial } from '../values/cell-text';
import { trimText } from '../values/compact-text';
import type { Deadline } from '../values/indicator-value';
import { parseIndicatorValue } from '../values/parse-indicator-value';
import { cannotSay, said, type IndicatorCompletion, type Occasion } from './completion-result';
import { readTypedStatus, type TypedStatus } from './typed-status';

/** 2000-01-01 … 2099-12-31 as serial numbers; any other number is not taken for a day. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

const TIME_OF_DAY = /\s+\d{1,2}:\d{2}(?::\d{2})?$/u;
const LED_UP_TO = /^(?:已经?)?(?:于|在)?/u;

/** `YYYY-MM-DD`, or `--MM-DD` when no year was typed. */
function readDay(actual: string | number): string | null {
  const number = typeof actual === 'number' ? actual : Number(actual.trim() || Number.NaN);
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return dateFromSerial(number);
  const text = trimText(String(actual)).replace(TIME_OF_DAY, '');
  const whole = parseIndicatorValue(text);
  const value =
    whole.kind === 'deadline' ? whole : parseIndicatorValue(text.replace(LED_UP_TO, ''));
  return value.kind === 'deadline' ? value.latest : null;
}

const yearOf = (day: string): string | null => /^\d{4}/.exec(day)?.[0] ?? null;

function inYear(day: string, year: string | null): string {
  return yearOf(day) === null && year !== null ? `${year}${day.slice(1)}` : day;
}

function judgeStatus(status: TypedStatus, isOver: boolean): IndicatorCompletion {
  switch (status) {
    case 'done':
      return said('完成');
    case 'late':
      return said('未完成', null, 'late');
    case 'partial':
      return said(isOver ? '部分完成' : '进行中');
    case 'ongoing':
    case 'notDone':
      return said(isOver ? '未完成' : '进行中');
  }
}

/** True when the deadline's last day has come on the occasion; a day without year lies in the occasion's year. */
export function isDue({ latest }: Deadline, { asOf }: Occasion): boolean {
  return asOf === null || asOf >= inYear(latest, yearOf(asOf));
}

/**
 * Judges what was typed against a last day: done on or before it is 完成, later is 未完成 (`late`). A day without year is
 * taken in the year of the other side, or of the day the figures stand for; when nobody names a year but the actual,
 * its own year is assumed and said (`year-assumed`). A day still to come (`date-after-as-of`) is 进行中.
 */
export function judgeDeadline(
  target: Deadline,
  actual: string | number,
  occasion: Occasion,
): IndicatorCompletion {
  const status = typeof actual === 'string' ? readTypedStatus(actual) : null;
  if (status !== null) return judgeStatus(status, isDue(target, occasion));
  const typed = readDay(actual);
  if (typed === null) return cannotSay('not-a-date');
  const year = occasion.asOf === null ? null : yearOf(occasion.asOf);
  const latest = inYear(target.latest, year ?? yearOf(typed));
  const day = inYear(typed, yearOf(target.latest) ?? year);
  const isPlanned = occasion.asOf !== null && day > occasion.asOf && occasion.asOf < latest;
  if (isPlanned) return said('进行中', null, 'date-after-as-of');
  if (day > latest) return said('未完成', null, 'late');
  const assumed = year === null && yearOf(target.latest) === null && yearOf(typed) !== null;
  return said('完成', null, assumed ? 'year-assumed' : null);
}
