/** The list as it is shown: lines under their table, 多张表 last. */
import type { CheckReport, ReportLine } from '../core/rules/report';
import type { TargetTable } from '../core/model/target-table';

export interface ReportGroup {
  /** The table of the lines, `ledger` for 季度台账, `null` for 多张表. */
  readonly table: TargetTable | 'ledger' | null;
  readonly lines: readonly ReportLine[];
}

export function isForm(table: ReportGroup['table']): table is TargetTable {
  return table !== null && table !== 'ledger';
}

/** The first `limit` lines of a report in groups; the report's own order stays. */
export function reportGroups(report: CheckReport, limit: number): readonly ReportGroup[] {
  const byTable = new Map<ReportLine['table'], ReportLine[]>();
  for (const line of report.lines.slice(0, limit)) {
    const lines = byTable.get(line.table);
    if (lines) lines.push(line);
    else byTable.set(line.table, [line]);
  }
  return [...byTable].map(([table, lines]) => ({
    table: typeof table === 'number' ? (report.tables[table] ?? null) : table,
    lines,
  }));
}
