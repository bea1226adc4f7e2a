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
