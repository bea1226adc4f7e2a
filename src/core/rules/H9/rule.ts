import type { Indicator, TargetTable } from '../../model/target-table';
import type { Deadline } from '../../values/indicator-value';
import { inHalfWidth, withoutStrayMarks, withWholeFigures } from '../../values/written-cleanly';
import type { Fix } from '../finding';
import { placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The year that a day names; `null` when it names none. */
function yearOf({ latest }: Deadline): string | null {
  return /^\d{4}/.exec(latest)?.[0] ?? null;
}

/** In half width, whole figures and without stray marks at once (２０２４, 2O24), so that no second repair follows. */
function clean(text: string): string {
  return withoutStrayMarks(inHalfWidth(withWholeFigures(text)));
}

/** The same text with the year of the budget; nothing for a computed cell or a date that Excel stores as a number. */
function withYear(
  { sheet }: TargetTable,
  { value }: Indicator,
  { spans }: Deadline,
  year: string,
  budgetYear: string,
): Fix | null {
  const { cell, text } = value;
  if (typeof cell?.v !== 'string' || cell.f !== undefined) return null;
  const date = clean(text.slice(spans.date.start, spans.date.end));
  const changed = date.replaceAll(year, budgetYear);
  if (changed === date) return null;
  const v = clean(text.slice(0, spans.date.start) + changed + text.slice(spans.date.end));
  return {
    labelId: 'changeYear',
    args: { text: v },
    edits: [{ sheet, address: value.address, expected: cell, replacement: { v, nf: '@' } }],
  };
}

/** Leads to the cell and changes nothing: a project may run over several years. */
const SEVERAL_YEARS: Fix = { labelId: 'severalYears', args: {}, edits: [] };

function* checkDay(
  table: TargetTable,
  indicator: Indicator,
  day: Deadline,
  budgetYear: string,
): Iterable<RuleFinding> {
  const year = yearOf(day);
  if (year === null || year === budgetYear) return;
  const fix = withYear(table, indicator, day, year, budgetYear);
  const earlier = year < budgetYear;
  yield {
    ...placedOn(table, { field: 'indicator.value', at: indicator.value }),
    severity: earlier ? 'error' : 'warning',
    messageId: earlier ? 'earlier' : 'later',
    args: { text: indicator.value.text, year, budgetYear },
    answers: [...(fix ? [fix] : []), SEVERAL_YEARS],
  };
}

function* check(table: TargetTable, { budgetYear }: RuleContext): Iterable<RuleFinding> {
  if (budgetYear === null) return;
  for (const indicator of table.indicators) {
    const { parsed } = indicator;
    if (parsed?.kind === 'deadline') yield* checkDay(table, indicator, parsed, budgetYear);
  }
}

/** 完成时限与预算年度. */
export const H9: Rule = {
  id: 'H9',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
