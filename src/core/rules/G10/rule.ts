import type { Indicator, TargetTable } from '../../model/target-table';
import type { IndicatorValue } from '../../values/indicator-value';
import {
  inHalfWidth,
  isJumble,
  lacksNumber,
  missingDay,
  strayUnit,
  withoutStrayMarks,
  withWholeFigures,
} from '../../values/written-cleanly';
import { parseIndicatorValue } from '../../values/parse-indicator-value';
import { placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { readIndicators, textFix, type ReadIndicator } from '../target-values';
import { lostSign } from '../value-damage';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

type Damage = Pick<RuleFinding, 'messageId' | 'args' | 'severity' | 'fix'>;

/** The right text is in half width at once, so that no second repair follows. */
function rewritten(
  table: TargetTable,
  indicator: Indicator,
  messageId: string,
  right: string,
  safe: boolean,
): Damage {
  const text = inHalfWidth(right);
  const fix = textFix(table, indicator, text, { labelId: 'rewrite', safe });
  return { messageId, args: { text: indicator.value.text, right: text }, ...(fix ? { fix } : {}) };
}

/** A text that gives no number though it looks like one. */
function unreadable(text: string, parsed: IndicatorValue): Damage | null {
  if (parsed.kind !== 'qualitative') return null;
  const day = missingDay(text);
  if (day !== null) return { messageId: 'noSuchDay', args: { text, day } };
  if (lacksNumber(text)) return { messageId: 'noNumber', args: { text } };
  return isJumble(text) ? { messageId: 'jumble', args: { text } } : null;
}

/** 300~200人: read as from 200 to 300; written so, `null` for any other value. */
function turnedRange(text: string, value: IndicatorValue): string | null {
  if (value.kind !== 'quantity' || value.upper === undefined || value.scale !== '1') return null;
  const { amount, upper } = value.spans;
  if (!upper || upper.start > amount.start) return null;
  return (
    text.slice(0, upper.start) +
    text.slice(amount.start, amount.end) +
    text.slice(upper.end, amount.start) +
    text.slice(upper.start, upper.end) +
    text.slice(amount.end)
  );
}

const BETWEEN_DAYS = /[至到~～—–]+|-(?=\d{4}年)/u;

/** 2025年12月至2025年3月: both days name their year, and the end comes first. Source: domain rule H7. */
function endsBeforeStart(text: string, value: IndicatorValue): boolean {
  if (value.kind !== 'deadline') return false;
  const days = text.split(BETWEEN_DAYS).map(parseIndicatorValue);
  const [start, end, ...more] = days.map((day) => (day.kind === 'deadline' ? day.latest : ''));
  if (start === undefined || end === undefined || more.length > 0) return false;
  return /^\d{4}/.test(start) && /^\d{4}/.test(end) && end < start;
}

/** A value that is read, but not as it was probably meant or not as it should be written. */
function damaged(
  table: TargetTable,
  { indicator, parsed }: ReadIndicator,
  { edition, profile }: RuleContext,
): Damage | null {
  const { text } = indicator.value;
  const lost = lostSign(parsed, indicator, edition);
  if (lost !== null) {
    const { start, end } = lost.quantity.spans.amount;
    const right = `${text.slice(0, start)}≥${lost.share}${text.slice(end)}`;
    return rewritten(table, indicator, 'lostSign', right, false);
  }
  if (parsed.kind === 'qualitative') return null;
  const turned = turnedRange(text, parsed);
  if (turned !== null) return rewritten(table, indicator, 'turnedRange', turned, false);
  if (endsBeforeStart(text, parsed)) {
    return { messageId: 'endsBeforeStart', args: { text }, severity: 'error' };
  }
  const whole = withWholeFigures(text);
  if (whole !== text) return rewritten(table, indicator, 'brokenFigures', whole, false);
  const stray = strayUnit(parsed);
  if (stray !== null) {
    const { word, unit } = stray;
    const right =
      text.slice(0, word.start) +
      text.slice(unit.start, unit.end) +
      text.slice(word.start, unit.start) +
      text.slice(unit.end);
    return rewritten(table, indicator, 'strayUnit', right, true);
  }
  const bare = withoutStrayMarks(text);
  if (bare !== text) {
    return { ...rewritten(table, indicator, 'strayMarks', bare, true), severity: 'hint' };
  }
  const half = inHalfWidth(text);
  if (profile === 'unit' || half === text) return null;
  return { ...rewritten(table, indicator, 'fullWidth', half, true), severity: 'hint' };
}

/** 指标值里的录入、识别错误. */
export const G10: Rule = {
  id: 'G10',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, context) {
    for (const row of readIndicators(table)) {
      const { value } = row.indicator;
      const damage = unreadable(value.text, row.parsed) ?? damaged(table, row, context);
      if (damage === null) continue;
      yield { ...placedOn(table, { field: 'indicator.value', at: value }), ...damage };
    }
  },
};
