/** 台账: makes the two sheets of the 季度台账, or brings them in step with the target tables. */
import type { LedgerNote, LedgerNoteId } from '../core/forms/ledger/notes';
import { prepareLedger as planLedger } from '../core/forms/ledger/prepare-ledger';
import { readForms } from '../core/forms/read-forms';
import { whileReading, whileWriting } from './progress-part';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface PrepareLedgerDone {
  /** Names of the sheets that were made. */
  readonly sheets: readonly string[];
  /** Rows that were added to a ledger that stood already. */
  readonly added: readonly LedgerNote[];
  /** 编码, 名称 and 指标值 that were brought up to date. */
  readonly refreshed: readonly LedgerNote[];
  /** What she has to look at: rows without a home, doubled codes, budgets that differ … */
  readonly open: readonly LedgerNote[];
}

const ADDED: readonly LedgerNoteId[] = ['spending-added', 'indicator-added'];
const REFRESHED: readonly LedgerNoteId[] = ['name-refreshed', 'code-refreshed', 'target-refreshed'];

/** Notes by what became of them: rows added, cells refreshed, and what stays open. */
export function sortLedgerNotes(
  notes: readonly LedgerNote[],
): Pick<PrepareLedgerDone, 'added' | 'refreshed' | 'open'> {
  return {
    added: notes.filter(({ id }) => ADDED.includes(id)),
    refreshed: notes.filter(({ id }) => REFRESHED.includes(id)),
    open: notes.filter(({ id }) => !ADDED.includes(id) && !REFRESHED.includes(id)),
  };
}

/** Writes nothing when the ledger is in step; a workbook without ledger and without target tables gets none. */
export function prepareLedger(
  session: Session,
  options: CommandOptions = {},
): Promise<CommandOutcome<PrepareLedgerDone>> {
  return runCommand(session, 'prepare-ledger', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({
      cells: true,
      marks: false,
      signal,
      onProgress: whileReading(onProgress),
    });
    const tables = readForms(reading.snapshot, session.edition);
    const { sheets, edits, notes } = planLedger(reading.snapshot, tables, session.edition);
    if (tables.length === 0 && sheets.length === 2) return { kind: 'nothing-to-do' };
    const result = { sheets: sheets.map(({ sheet }) => sheet.name), ...sortLedgerNotes(notes) };
    if (sheets.length + edits.length === 0) return { kind: 'done', result, undoable: false };
    const inverse = await session.host.apply([...sheets, ...edits], {
      signal,
      basedOn: reading,
      onProgress: whileWriting(onProgress),
    });
    remember(session, 'prepare-ledger', {}, inverse);
    markStale(session);
    return { kind: 'done', result, undoable: inverse.length > 0 };
  });
}
