/** From repairs that were agreed to, to edits of the workbook. */
import type { WorkbookEdit } from '../sheet/edit';
import type { CellEdit } from '../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Repair, RepairedCell } from './repair';
import { isStale } from './stale';

/** Why a repair was left out: its cell changed since the check, or another chosen repair writes the same cell. */
export type RefusalReason = 'stale' | 'overlapping';

export interface RefusedRepair {
  readonly repair: Repair;
  readonly reason: RefusalReason;
}

export interface RepairEdits {
  /** Tables that grow, then one `write-cells` per sheet; empty when nothing is left to do. */
  readonly edits: readonly WorkbookEdit[];
  /** Repairs that the edits carry out, in the order given. */
  readonly done: readonly Repair[];
  /** Repairs left out; a repair is carried out whole or not at all. */
  readonly refused: readonly RefusedRepair[];
}

// Sheet names cannot hold a line feed, so the key is unambiguous.
function keyOf({ sheet, address }: RepairedCell): string {
  return `${sheet}\n${address}`;
}

function editsOf(done: readonly Repair[]): readonly WorkbookEdit[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const { sheet, address, before, after } of done.flatMap(({ cells }) => cells)) {
    const cell = { address, expected: before, replacement: after };
    const cells = bySheet.get(sheet);
    if (cells) cells.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  return [
    ...done.flatMap(({ tables }) => tables),
    ...[...bySheet].map(([sheet, cells]) => ({
      kind: 'write-cells' as const,
      sheet,
      cells,
      looks: [],
    })),
  ];
}

/**
 * The edits of the chosen repairs against the workbook as it stands in `snapshot`. Stale repairs are refused, and of
 * repairs that write the same cell (two answers to one question) the first is taken. The host compares once more.
 */
export function repairEdits(chosen: readonly Repair[], snapshot: WorkbookSnapshot): RepairEdits {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.cells]));
  const written = new Set<string>();
  const done: Repair[] = [];
  const refused: RefusedRepair[] = [];
  for (const repair of chosen) {
    const keys = repair.cells.map(keyOf);
    if (repair.cells.some((cell) => isStale(cell, sheets.get(cell.sheet)))) {
      refused.push({ repair, reason: 'stale' });
    } else if (keys.some((key) => written.has(key))) {
      refused.push({ repair, reason: 'overlapping' });
    } else {
      keys.forEach((key) => written.add(key));
      done.push(repair);
    }
  }
  return { edits: editsOf(done), done, refused };
}
