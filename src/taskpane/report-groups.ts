/** The list as it is shown: lines under their table, 多张表 last. */
import type { CheckReport, ReportLine } from '../core/rules/report';
import type { TargetTable } from '../core/model/target-table';
import type { Drawn } from './line-window';

/** A line with what keeps it apart from every other one while the list is filtered and checked anew. */
export interface KeyedLine {
  readonly key: string;
  readonly line: ReportLine;
  /** Its place among all lines of its group, counted from 1, the lines that are not drawn included. */
  readonly position: number;
}

export interface ReportGroup {
  /** The table of the lines, `ledger` for 季度台账, `null` for 多张表. */
  readonly table: TargetTable | 'ledger' | null;
  readonly lines: readonly KeyedLine[];
  /** How many lines the group has, drawn or not. */
  readonly size: number;
}

export function isForm(table: ReportGroup['table']): table is TargetTable {
  return table !== null && table !== 'ledger';
}

function keyOf(line: ReportLine): string {
  if (line.kind === 'unfilled') return 'unfilled';
  const [first] = line.findings;
  const folded = line.severity === 'error' ? `${first?.messageId}` : line.severity;
  return `${line.ruleId} ${folded} ${first?.place.sheet}!${first?.place.address}`;
}

/** The drawn lines in groups; the report's own order stays. */
export function reportGroups(
  tables: CheckReport['tables'],
  lines: readonly ReportLine[],
  { from, to }: Drawn,
): readonly ReportGroup[] {
  const keys = new Map<string, number>();
  const byTable = new Map<ReportLine['table'], { lines: KeyedLine[]; size: number }>();
  lines.forEach((line, index) => {
    const group = byTable.get(line.table) ?? { lines: [], size: 0 };
    byTable.set(line.table, group);
    group.size += 1;
    const key = keyOf(line);
    const times = keys.get(key) ?? 0;
    keys.set(key, times + 1);
    if (index >= from && index < to)
      group.lines.push({ key: `${key} ${times}`, line, position: group.size });
  });
  return [...byTable]
    .filter(([, group]) => group.lines.length > 0)
    .map(([table, group]) => ({
      table: typeof table === 'number' ? (tables[table] ?? null) : table,
      ...group,
    }));
}
