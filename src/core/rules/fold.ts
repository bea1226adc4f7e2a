/** Makes the lines of the list from the findings: what folds, in which order, and the counts. */
import { parseCell, parseRange, type CellRectangle } from '../sheet/address';
import type { TargetTable } from '../model/target-table';
import type { Finding, Severity } from './finding';
import type { ReportLine, UnfilledPlace } from './report';
import { severityRank } from './severity';

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Tells the index of the form that a place lies in; `null` when it lies in none. */
export type TableFinder = (place: Place) => number | null;

/** A {@link TableFinder} that looks only at the forms of the place's sheet. */
export function tableFinder(tables: readonly TargetTable[]): TableFinder {
  const bySheet = new Map<string, { readonly range: CellRectangle; readonly index: number }[]>();
  tables.forEach(({ sheet, range: address }, index) => {
    const range = parseRange(address);
    if (!range) return;
    const known = bySheet.get(sheet);
    if (known) known.push({ range, index });
    else bySheet.set(sheet, [{ range, index }]);
  });
  return ({ sheet, address }) => {
    const cell = parseCell(address);
    const found = (bySheet.get(sheet) ?? []).find(
      ({ range }) =>
        cell !== null &&
        cell.row >= range.top &&
        cell.row <= range.bottom &&
        cell.column >= range.left &&
        cell.column <= range.right,
    );
    return found?.index ?? null;
  };
}

/** True for a finding on the 季度台账, which lies in no form. */
function isOnLedger({ place }: Finding): boolean {
  return place.field.startsWith('ledger.');
}

/** The one form that all places lie in, or `null` (多张表). */
function commonTable(places: readonly Place[], find: TableFinder): number | null {
  const [first] = places;
  const index = first === undefined ? null : find(first);
  return places.every((place) => find(place) === index) ? index : null;
}

function placesOf(finding: Finding): readonly Place[] {
  return finding.cells.length > 0 ? finding.cells : [finding.place];
}

/**
 * Findings by form, then place (row by row), then rule. Those in no form come behind, last those of the ledger: 支出,
 * then 完成情况.
 */
export function sortFindings(
  findings: readonly Finding[],
  tables: readonly TargetTable[],
): readonly Finding[] {
  const find = tableFinder(tables);
  const rankOf = (finding: Finding): number => {
    if (!isOnLedger(finding)) return find(finding.place) ?? tables.length;
    return tables.length + (finding.place.field === 'ledger.spending' ? 1 : 2);
  };
  return findings
    .map((finding) => {
      const cell = parseCell(finding.place.address);
      return {
        finding,
        table: rankOf(finding),
        row: cell?.row ?? 0,
        column: cell?.column ?? 0,
      };
    })
    .sort(
      (one, other) =>
        one.table - other.table ||
        one.row - other.row ||
        one.column - other.column ||
        (one.finding.ruleId < other.finding.ruleId ? -1 : 1) *
          Number(one.finding.ruleId !== other.finding.ruleId),
    )
    .map(({ finding }) => finding);
}

/** 错误 stay single; 警告 and 提示 share a line per rule and severity over the whole workbook. */
function foldedGroups(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const { ruleId, severity } = finding;
    const key = severity === 'error' ? `error ${index}` : `${severity} ${ruleId}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  });
  return [...groups.values()];
}

function findingLine(group: readonly Finding[], find: TableFinder): readonly ReportLine[] {
  const [first] = group;
  if (!first) return [];
  return [
    {
      kind: 'findings',
      ruleId: first.ruleId,
      severity: first.severity,
      findings: group,
      table: group.every(isOnLedger) ? 'ledger' : commonTable(group.flatMap(placesOf), find),
    },
  ];
}

function unfilledLine(places: readonly UnfilledPlace[], find: TableFinder): readonly ReportLine[] {
  if (places.length === 0) return [];
  return [{ kind: 'unfilled', severity: 'hint', places, table: commonTable(places, find) }];
}

/**
 * The lines in the order in which they are shown: by form, then 多张表, 季度台账 last; 错误 before 警告 before 提示; 未填
 * after the other hints. `findings` must be sorted ({@link sortFindings}).
 */
export function foldLines(
  findings: readonly Finding[],
  unfilled: readonly UnfilledPlace[],
  tables: readonly TargetTable[],
): readonly ReportLine[] {
  const find = tableFinder(tables);
  const lines = [
    ...foldedGroups(findings).flatMap((group) => findingLine(group, find)),
    ...unfilledLine(unfilled, find),
  ];
  const tableRank = ({ table }: ReportLine): number =>
    table === 'ledger' ? tables.length + 1 : (table ?? tables.length);
  // Sorting is stable: within one severity the order of the findings stays, and 未填 stays last.
  return lines.sort(
    (one, other) =>
      tableRank(one) - tableRank(other) ||
      severityRank(one.severity) - severityRank(other.severity),
  );
}

/** Lines by severity; a folded line counts once. */
export function countLines(lines: readonly ReportLine[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const line of lines) counts[line.severity] += 1;
  return counts;
}
