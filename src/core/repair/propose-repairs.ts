/** From findings to repairs: what each offers, as before and after of every cell. */
import type { Finding, Fix } from '../rules/finding';
import type { CheckReport } from '../rules/report';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Repair, RepairedCell } from './repair';
import { isStale } from './stale';

function cellsOf({ edits }: Fix): readonly RepairedCell[] {
  return edits.map(({ sheet, address, expected, replacement }) => ({
    sheet,
    address,
    before: expected,
    after: replacement,
  }));
}

/** Answers of one kind to one question differ by the cells they write or the unit they name, not by their figures. */
function tellingApart({ edits, args }: Fix): readonly string[] {
  return [...edits.map(({ address }) => address), args['unit'] ?? ''];
}

function repairOf(finding: Finding, fix: Fix, question: string | null): Repair {
  const { ruleId, place } = finding;
  const kind = `${ruleId}.${fix.labelId}` as const;
  return {
    id: [kind, `${place.sheet}!${place.address}`, finding.messageId, ...tellingApart(fix)].join(
      ' ',
    ),
    kind,
    ruleId,
    sheet: place.sheet,
    address: place.address,
    cells: cellsOf(fix),
    tables: fix.tables ?? [],
    safe: question === null && fix.safe === true,
    needsAnswer: question !== null,
    question,
    finding,
    fix,
  };
}

/** An answer without edits (改正) only leads to the cell: there is nothing to write. */
function repairsOf(finding: Finding): readonly Repair[] {
  const { ruleId, place, messageId, fix, answers = [] } = finding;
  const question = `${ruleId} ${place.sheet}!${place.address} ${messageId}`;
  return [
    ...(fix ? [repairOf(finding, fix, null)] : []),
    ...answers.map((answer) => repairOf(finding, answer, question)),
  ].filter(({ cells, tables }) => cells.length + tables.length > 0);
}

/**
 * Everything that can be repaired, in the order of the findings. `snapshot` is the workbook as it stands now (that of the
 * check, or a later one): a repair whose cells hold something else by now is left out.
 */
export function proposeRepairs(
  found: CheckReport | readonly Finding[],
  snapshot: WorkbookSnapshot,
): readonly Repair[] {
  const findings: readonly Finding[] = 'findings' in found ? found.findings : found;
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.cells]));
  return findings
    .flatMap(repairsOf)
    .filter(({ cells }) => cells.every((cell) => !isStale(cell, sheets.get(cell.sheet))));
}

/** 全部修改: those that change nothing but the way of writing. */
export function safeRepairs(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter(({ safe }) => safe);
}

/** False of an answer that holds for its own question only. */
export function canBeDoneTogether({ needsAnswer, fix }: Repair): boolean {
  return !needsAnswer || fix.sameForAll === true;
}

/** 同类全部修改: those of one kind; answers to questions are given one by one, unless they may be the same for all. */
export function repairsOfKind(repairs: readonly Repair[], kind: Repair['kind']): readonly Repair[] {
  return repairs.filter((repair) => repair.kind === kind && canBeDoneTogether(repair));
}
