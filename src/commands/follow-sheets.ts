/** What a check found follows the sheets: renamed ones keep their findings, those of removed ones vanish. */
import { countLines, foldLines } from '../core/rules/fold';
import type { CheckReport } from '../core/rules/report';
import type { SheetIds } from '../host/workbook-host';

/** The report without everything on these sheets; the same object when it says nothing about them. */
export function withoutSheets(report: CheckReport, sheets: ReadonlySet<string>): CheckReport {
  const stays = ({ sheet }: { readonly sheet: string }): boolean => !sheets.has(sheet);
  const tables = report.tables.filter(stays);
  const findings = report.findings.flatMap((finding) => {
    if (!stays(finding.place)) return [];
    return [{ ...finding, cells: finding.cells.filter(stays) }];
  });
  const unfilled = report.lines.flatMap((line) =>
    line.kind === 'unfilled' ? line.places.filter(stays) : [],
  );
  if (tables.length === report.tables.length && findings.length === report.findings.length) {
    return report;
  }
  const lines = foldLines(findings, unfilled, tables);
  return { ...report, tables, findings, lines, counts: countLines(lines) };
}

/** New names of sheets by their old ones. */
export function renamedSheets(then: SheetIds, now: SheetIds): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(now).map(([name, id]) => [id, name]));
  return new Map(
    Object.entries(then).flatMap(([name, id]) => {
      const current = names.get(id);
      return current === undefined || current === name ? [] : [[name, current] as const];
    }),
  );
}

/** Every part of a report that names a sheet calls it so. */
type Named = { readonly sheet: string };

/** The report under the names that its sheets have now. */
export function withSheetsRenamed(
  report: CheckReport,
  names: ReadonlyMap<string, string>,
): CheckReport {
  if (names.size === 0) return report;
  const renamed = <Part extends Named>(part: Part): Part => ({
    ...part,
    sheet: names.get(part.sheet) ?? part.sheet,
  });
  const tables = report.tables.map(renamed);
  const findings = report.findings.map((finding) => ({
    ...finding,
    place: renamed(finding.place),
    cells: finding.cells.map(renamed),
    ...(finding.fix === undefined
      ? {}
      : { fix: { ...finding.fix, edits: finding.fix.edits.map(renamed) } }),
  }));
  const unfilled = report.lines.flatMap((line) =>
    line.kind === 'unfilled' ? line.places.map(renamed) : [],
  );
  return { ...report, tables, findings, lines: foldLines(findings, unfilled, tables) };
}
