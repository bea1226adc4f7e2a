/** 送审前检查: which forms are ready to be sent, and what is missing in the others. */
import { unfilledFields } from '../forms/target-table/unfilled';
import type { TargetTable } from '../model/target-table';
import { isFilled } from './field-state';
import type { Finding } from './finding';
import { tableFinder } from './fold';
import type { CheckReport, UnfilledPlace } from './report';

/** One form before submission. */
export interface TableReadiness {
  /** Index into the report's `tables`. */
  readonly table: number;
  readonly sheet: string;
  /** 项目名称 as typed; `''` when blank or absent. */
  readonly name: string;
  /** True when no 错误 is left; a blank 项目编码 is a 警告 and does not hold a form back. */
  readonly ready: boolean;
  /** All 错误 that touch the form, those of blanks included. */
  readonly errorCount: number;
  /** 错误 that are blanks to be filled, in the order of the form; rows left wholly blank are left to S1 and S2. */
  readonly missing: readonly UnfilledPlace[];
  /** 错误 that are more than a blank, those shared with other forms (a code used twice) included. */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly hints: number;
}

function key(sheet: string, address: string): string {
  return `${sheet}\n${address}`;
}

/** Blanks of rows that are in use; a single blank of 财政/其他 counts as 0 and never as missing. */
function missingPlaces(table: TargetTable): readonly UnfilledPlace[] {
  const unused = new Set(
    table.indicators
      .filter((row) => !isFilled(row))
      .flatMap(({ name, description, value, basis }) =>
        [name, description, value, basis].flatMap((field) => field?.address ?? []),
      ),
  );
  return unfilledFields(table)
    .filter(({ address, field }) => field !== 'code' && !unused.has(address))
    .map((field) => ({ sheet: table.sheet, ...field }));
}

/** The findings that touch each form, in the order of the report. */
function findingsByTable({ tables, findings }: CheckReport): readonly (readonly Finding[])[] {
  const find = tableFinder(tables);
  const touching = tables.map((): Finding[] => []);
  for (const finding of findings) {
    const places = finding.cells.length > 0 ? finding.cells : [finding.place];
    for (const index of new Set(places.map(find))) {
      if (index !== null) touching[index]?.push(finding);
    }
  }
  return touching;
}

/**
 * Every form of a report, in its order. `isSettled` tells findings that were ignored with a reason: they hold nothing
 * back.
 *
 * @throws TypeError when the report is of 填报中: there blanks are no errors, and nothing could be said.
 */
export function readiness(
  report: CheckReport,
  isSettled: (finding: Finding) => boolean = () => false,
): readonly TableReadiness[] {
  if (report.stage !== 'submission') {
    throw new TypeError('readiness needs a report of the stage submission');
  }
  const touching = findingsByTable(report);
  return report.tables.map((table, index) => {
    const open = (touching[index] ?? []).filter((finding) => !isSettled(finding));
    const errors = open.filter(({ severity }) => severity === 'error');
    const wrong = new Set(errors.map(({ place }) => key(place.sheet, place.address)));
    const missing = missingPlaces(table).filter(({ sheet, address }) =>
      wrong.has(key(sheet, address)),
    );
    const blanks = new Set(missing.map(({ sheet, address }) => key(sheet, address)));
    return {
      table: index,
      sheet: table.sheet,
      name: table.name?.text ?? '',
      ready: errors.length === 0,
      errorCount: errors.length,
      missing,
      errors: errors.filter(({ place }) => !blanks.has(key(place.sheet, place.address))),
      warnings: open.filter(({ severity }) => severity === 'warning'),
      hints: open.filter(({ severity }) => severity === 'hint').length,
    };
  });
}
