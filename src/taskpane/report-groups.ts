/** The list as it is shown: lines under their table, 多张表 last. */
import type { CheckReport, ReportLine } from '../core/rules/report';
import type { TargetTable } from '../core/model/target-table';

export interface ReportGroup {
  /** The table of the lines, `null` for 多张表. */
  readonly table: TargetTable | null;
  readonly lines: readonly ReportLine[];
}

/** The first `limit` lines of a report in groups; the report's own order stays. */
export function reportGroups(report: CheckReport, limit: number): readonly ReportGroup[] {
  const byTable = new Map<number | null, ReportLine[]>();
  for (const line of report.lines.slice(0, limit)) {
    const lines = byTable.get(line.table);
    if (lines) lines.push(line);
    else byTable.set(line.table, [line]);
  }
  return [...byTable].map(([table, lines]) => ({
    table: table === null ? null : (report.tables[table] ?? null),
    lines,
  }));
}
