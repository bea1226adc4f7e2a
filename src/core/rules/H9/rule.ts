import type { Indicator, TargetTable } from '../../model/target-table';
import type { Deadline, IndicatorValue } from '../../values/indicator-value';
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

const MILLISECONDS_A_DAY = 86_400_000;

/** A date that Excel stores as a number, on the same day of another year; `null` for 29 February where there is none. */
function withSerialYear(
  { sheet }: TargetTable,
  { value }: Indicator,
  { latest }: Deadline,
  budgetYear: string,
): Fix | null {
  const { cell, text } = value;
  if (typeof cell?.v !== 'number' || cell.f !== undefined || cell.nf === undefined) return null;
  const moved = `${budgetYear}${latest.slice(4)}`;
  if (text !== latest || new Date(moved).toISOString().slice(0, 10) !== moved) return null;
  const days = (Date.parse(moved) - Date.parse(latest)) / MILLISECONDS_A_DAY;
  return {
    labelId: 'changeYear',
    args: { text: moved },
    edits: [
      {
        sheet,
        address: value.address,
        expected: cell,
        replacement: { v: cell.v + days, nf: cell.nf },
      },
    ],
  };
}

/** The same text with the year of the budget in its dates; nothing for a computed cell. */
function withYear(
  { sheet }: TargetTable,
  { value }: Indicator,
  days: readonly Deadline[],
  year: string,
  budgetYear: string,
): Fix | null {
  const { cell, text } = value;
  if (typeof cell?.v !== 'string' || cell.f !== undefined) return null;
  let written = text;
  for (const { spans } of [...days].reverse()) {
    const { start, end } = spans.date;
    const date = clean(written.slice(start, end));
    written = written.slice(0, start) + date.replaceAll(year, budgetYear) + written.slice(end);
  }
  const v = clean(written);
  if (v === clean(text)) return null;
  return {
    labelId: 'changeYear',
    args: { text: v },
    edits: [{ sheet, address: value.address, expected: cell, replacement: { v, nf: '@' } }],
  };
}

/** Leads to the cell and changes nothing: a project may run over several years. */
const SEVERAL_YEARS: Fix = { labelId: 'severalYears', args: {}, edits: [] };

/** The days that a value sets, one or several, those that name a year. */
function daysOf(value: IndicatorValue): readonly Deadline[] {
  const parts = value.kind === 'multiple' ? value.parts : [value];
  return parts.filter((part) => part.kind === 'deadline').filter((day) => yearOf(day) !== null);
}

/** The last day counts: 2024年6月开工，2025年12月完工 is of 2025. */
function* checkDays(
  table: TargetTable,
  indicator: Indicator,
  days: readonly Deadline[],
  budgetYear: string,
): Iterable<RuleFinding> {
  const [first, ...others] = days;
  if (!first) return;
  const last = others.reduce((one, other) => (other.latest > one.latest ? other : one), first);
  const year = yearOf(last);
  if (year === null || year === budgetYear) return;
  const fix =
    withSerialYear(table, indicator, last, budgetYear) ??
    withYear(table, indicator, days, year, budgetYear);
  const earlier = year < budgetYear;
  // Forms are copied from the year before all at once; a later year is meant more often than not.
  const change = fix && earlier ? { ...fix, sameForAll: true } : fix;
  yield {
    ...placedOn(table, { field: 'indicator.value', at: indicator.value }),
    severity: earlier ? 'error' : 'warning',
    messageId: earlier ? 'earlier' : 'later',
    args: { text: indicator.value.text, year, budgetYear },
    answers: [...(change ? [change] : []), SEVERAL_YEARS],
  };
}

function* check(table: TargetTable, { budgetYear }: RuleContext): Iterable<RuleFinding> {
  if (budgetYear === null) return;
  for (const indicator of table.indicators) {
    const { parsed } = indicator;
    if (parsed !== null) yield* checkDays(table, indicator, daysOf(parsed), budgetYear);
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
