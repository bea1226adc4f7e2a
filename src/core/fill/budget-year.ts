/** 预算年度 proposed from what the forms say; a setting of the workbook decides. */
import type { TargetTable } from '../model/target-table';
import type { WorkbookSettings } from '../sheet/settings';
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

/** The year most deadlines name, else most codes, else the year of `today` (`YYYY-MM-DD`). */
export function proposeBudgetYear(tables: readonly TargetTable[], today: string): string {
  const deadlines = tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ parsed }) => yearsOf(parsed)),
  );
  const codes = tables.flatMap(({ code }) => {
    const year = CODE_YEAR.exec(code?.text ?? '')?.groups?.['year'];
    return year === undefined ? [] : [`20${year}`];
  });
  return mostFrequent(deadlines) ?? mostFrequent(codes) ?? today.slice(0, 4);
}

function mostFrequent(years: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
