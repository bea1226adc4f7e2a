/** 预算年度 proposed from what the forms say; a setting of the workbook decides. */
import type { TargetTable } from '../model/target-table';
import type { WorkbookSettings } from '../sheet/settings';
import { compactText } from '../values/compact-text';
import type { IndicatorValue } from '../values/indicator-value';

/** The name of the setting; its value has four digits. */
export const BUDGET_YEAR_SETTING = 'jixiao.year';

/** The budget year that the workbook remembers, `null` where it remembers none or something else. */
export function budgetYearOf(settings: WorkbookSettings): string | null {
  const year = settings[BUDGET_YEAR_SETTING] ?? '';
  return /^\d{4}$/u.test(year) ? year : null;
}

function yearsOf(value: IndicatorValue | null): readonly string[] {
  switch (value?.kind) {
    case 'deadline': {
      const year = /^\d{4}/.exec(value.latest)?.[0];
      return year === undefined ? [] : [year];
    }
    case 'multiple':
      return value.parts.flatMap(yearsOf);
    default:
      return [];
  }
}

/** Two digits of the year behind the six of the region, in codes as Hebei writes them. */
const CODE_YEAR = /^\d{6}(?<year>2\d)[A-Z]/u;

/** 2026年, 2026年度; not a part of a longer number. */
const NAMED_YEAR = /(?<!\d)(?<year>20\d\d)\s*年/gu;

/** Every year is said once by a text, however often it repeats it. */
function namedYears(text: string | undefined): readonly string[] {
  const years = [...compactText(text ?? '').matchAll(NAMED_YEAR)];
  return [...new Set(years.flatMap(({ groups }) => groups?.['year'] ?? []))];
}

/**
 * The year most often named by deadlines, codes, names and goals, of several the latest: what was copied from last year
 * still says last year's. The year of `today` (`YYYY-MM-DD`) where nothing names one.
 */
export function proposeBudgetYear(tables: readonly TargetTable[], today: string): string {
  const years = tables.flatMap(({ indicators, code, name, goal }) => {
    const codeYear = CODE_YEAR.exec(code?.text ?? '')?.groups?.['year'];
    return [
      ...indicators.flatMap(({ parsed }) => yearsOf(parsed)),
      ...(codeYear === undefined ? [] : [`20${codeYear}`]),
      ...namedYears(name?.text),
      ...namedYears(goal?.text),
    ];
  });
  return mostFrequent(years) ?? today.slice(0, 4);
}

function mostFrequent(years: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([oneYear, one], [otherYear, other]) => other - one || Number(otherYear) - Number(oneYear),
  );
  return best?.[0] ?? null;
}
