/** Which findings a filter lets through, and the lines that they make. */
import { foldLines, tableFinder } from '../core/rules/fold';
import type { Locale } from '../core/rules/field-words';
import type { Finding } from '../core/rules/finding';
import type { CheckReport, ReportLine, UnfilledPlace } from '../core/rules/report';
import type { Tally } from '../core/rules/tally';
import { ruleText } from '../text/rule-text';

/** What of the list is shown; `null` and `''` mean everything. */
export interface Filter {
  readonly severity: Tally['what'] | null;
  /** The {@link tableKey} of a form, or `ledger`. */
  readonly table: string | null;
  readonly text: string;
}

export const EVERYTHING_SHOWN: Filter = { severity: null, table: null, text: '' };

export function isFiltering({ severity, table, text }: Filter): boolean {
  return severity !== null || table !== null || text.trim() !== '';
}

/** A form by what she knows it by: its sheet and its 项目名称. Rows inserted above it change nothing. */
export function tableKey({ sheet, name }: CheckReport['tables'][number]): string {
  return `${sheet}\n${name?.text ?? ''}`;
}

interface Searchable {
  /** Keys of the forms that it touches; `ledger` for the 季度台账. */
  readonly tables: ReadonlySet<string>;
  /** Everything of it that can be read, for searching. */
  readonly text: string;
}

/** Width and case aside: Ｂ３ is b3. */
function searchText(parts: readonly string[]): string {
  return parts.join('\n').normalize('NFKC').toLowerCase();
}

/** Puts what is said into words only when it is asked for, and once. */
function searchIndex({ tables }: CheckReport, locale: Locale) {
  const find = tableFinder(tables);
  const rules = ruleText(locale);
  const known = new Map<object, Searchable>();
  const remember = (key: object, make: () => Searchable): Searchable => {
    const before = known.get(key);
    if (before) return before;
    const made = make();
    known.set(key, made);
    return made;
  };
  const touched = (places: readonly { readonly sheet: string; readonly address: string }[]) =>
    [...new Set(places.map(find))].flatMap((index) =>
      index === null ? [] : (tables[index] ?? []),
    );
  const names = (forms: CheckReport['tables']) => forms.map(({ name }) => name?.text ?? '');
  return {
    ofFinding: (finding: Finding): Searchable =>
      remember(finding, () => {
        const { place, cells, ruleId, severity } = finding;
        const places = [place, ...cells];
        const forms = touched(places);
        const onLedger = place.field.startsWith('ledger.');
        return {
          tables: new Set([...forms.map(tableKey), ...(onLedger ? ['ledger'] : [])]),
          text: searchText([
            rules.finding(finding).message,
            rules.title(ruleId),
            ruleId,
            rules.severity(severity),
            ...places.flatMap(({ sheet, address }) => [sheet, address]),
            ...names(forms),
          ]),
        };
      }),
    ofBlank: (blank: UnfilledPlace): Searchable =>
      remember(blank, () => {
        const forms = touched([blank]);
        const line = { kind: 'unfilled', severity: 'hint', places: [blank], table: null } as const;
        return {
          tables: new Set(forms.map(tableKey)),
          text: searchText([
            rules.line(line).message,
            rules.field(blank.field),
            blank.sheet,
            blank.address,
            ...names(forms),
          ]),
        };
      }),
  };
}

/**
 * A function that gives the lines of a report for a filter; keep it while report and language stay. Lines are folded
 * anew from what is let through, so that each says how many places it still has and stands under their form. Several
 * words are looked for one by one, and all must be there.
 */
export function lineFilter(
  report: CheckReport,
  locale: Locale,
): (filter: Filter) => readonly ReportLine[] {
  const index = searchIndex(report, locale);
  const blanks = report.lines.flatMap((line) => (line.kind === 'unfilled' ? line.places : []));
  return (filter) => {
    if (!isFiltering(filter)) return report.lines;
    const wanted = searchText([filter.text])
      .split(/\s+/)
      .filter((word) => word !== '');
    const passes = (what: Tally['what'], searchable: () => Searchable): boolean => {
      if (filter.severity !== null && filter.severity !== what) return false;
      if (filter.table === null && wanted.length === 0) return true;
      const { tables, text } = searchable();
      if (filter.table !== null && !tables.has(filter.table)) return false;
      return wanted.every((word) => text.includes(word));
    };
    return foldLines(
      report.findings.filter((each) => passes(each.severity, () => index.ofFinding(each))),
      blanks.filter((each) => passes('unfilled', () => index.ofBlank(each))),
      report.tables,
    );
  };
}
