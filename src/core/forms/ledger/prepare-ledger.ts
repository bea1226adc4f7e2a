/** Everything that the command 台账 does: drafts what is missing, keeps in step what stands. */
import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import type { AddSheetEdit } from '../../sheet/edit';
import type { LedgerEdit } from '../../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { keepInStep, projectNotes } from './keep-in-step';
import type { LedgerNote } from './notes';
import { projectsOf } from './projects';
import { readLedger } from './read';
import { draftLedger, freeLedgerNames } from './write';

export interface PreparedLedger {
  /** Sheets to be added; empty when both ledger tables stand. */
  readonly sheets: readonly AddSheetEdit[];
  /** Edits of ledger tables that stand. */
  readonly edits: readonly LedgerEdit[];
  readonly notes: readonly LedgerNote[];
}

/**
 * The ledger of a workbook, laid out anew or brought up to date. A ledger sheet that was deleted is drafted again, in
 * the mode of the other one; its figures were hers and are gone with it.
 */
export function prepareLedger(
  snapshot: WorkbookSnapshot,
  tables: readonly TargetTable[],
  edition: Edition,
): PreparedLedger {
  const ledger = readLedger(snapshot);
  const drafts = draftLedger(tables, edition, freeLedgerNames(snapshot), ledger.mode);
  const missing = [
    ...(ledger.spending ? [] : [drafts.spending]),
    ...(ledger.achievements ? [] : [drafts.achievements]),
  ];
  // She types into the first of two new sheets.
  const sheets = missing.map((sheet, index): AddSheetEdit => ({
    kind: 'add-sheet',
    sheet: index === 0 ? sheet : { ...sheet, inBackground: true },
  }));
  if (missing.length === 2) {
    return { sheets, edits: [], notes: projectNotes(projectsOf(tables, edition)) };
  }
  return { sheets, ...keepInStep(snapshot, ledger, tables, edition) };
}
