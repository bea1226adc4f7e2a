/** 撤销本次操作: takes back the last command, or a given one; undoing can be undone in turn. */
import type { WorkbookEdit } from '../core/sheet/edit';
import { HostFailure } from '../host/workbook-host';
import type { Inverse } from '../host/workbook-host';
import { withoutSheets } from './follow-sheets';
import { followSettings, onlySettings } from './keep-setting';
import { failedOutcome, markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, HistoryEntry, Session } from './session';

export interface UndoOptions extends CommandOptions {
  /** Id of the history entry; the last one when absent. */
  readonly entry?: number;
  /** She was asked and wants the changed sheet removed. */
  readonly proceed?: boolean;
}

export interface UndoDone {
  /** The command that was taken back, or restored. */
  readonly command: HistoryEntry['command'];
  /** `restored`: an undo was taken back, so what the command did stands again. */
  readonly act: 'undone' | 'restored';
  /** Highlights that were not put back, because other cells stand there now. */
  readonly marksLeftOut: number;
}

function evenWhenChanged(edit: WorkbookEdit): WorkbookEdit {
  return edit.kind === 'remove-sheet' ? { ...edit, whenChanged: 'remove' } : edit;
}

/** The sheet that is to go although she changed it; `null` when the failure is another one, e.g. a changed cell. */
function changedSheet(error: unknown, edits: readonly WorkbookEdit[]): string | null {
  if (!(error instanceof HostFailure) || error.code !== 'sheet-changed') return null;
  const removal = edits.find((edit) => edit.kind === 'remove-sheet' && edit.name === error.sheet);
  return removal === undefined ? null : error.sheet;
}

function forget(session: Session, entry: HistoryEntry): void {
  session.update({ history: session.getState().history.filter(({ id }) => id !== entry.id) });
}

/** What was found on a sheet goes with it. */
function forgetRemoved(session: Session, inverse: Inverse): void {
  const { report } = session.getState();
  const removed = inverse.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet.name] : []));
  if (report === null || removed.length === 0) return;
  session.update({ report: withoutSheets(report, new Set(removed)) });
}

export function undo(
  session: Session,
  options: UndoOptions = {},
): Promise<CommandOutcome<UndoDone>> {
  return runCommand(session, 'undo', options, async ({ signal, onProgress }) => {
    const { history } = session.getState();
    const entry =
      options.entry === undefined ? history.at(-1) : history.find(({ id }) => id === options.entry);
    if (entry === undefined) return { kind: 'nothing-to-do' };
    const edits = options.proceed === true ? entry.inverse.map(evenWhenChanged) : entry.inverse;
    let inverse: Inverse;
    let marksLeftOut = 0;
    try {
      inverse = await session.host.apply(edits, {
        signal,
        onProgress,
        sheetIds: entry.sheetIds,
        onLeftOut: ({ length }) => (marksLeftOut = length),
      });
    } catch (error) {
      const sheet = changedSheet(error, edits);
      if (sheet === null) return failedOutcome(error);
      return { kind: 'confirm', question: 'remove-changed-sheet', sheet };
    }
    forget(session, entry);
    // She took it back by hand already, e.g. deleted the sheet.
    if (inverse.length === 0 && marksLeftOut === 0) return { kind: 'nothing-to-do' };
    const act = entry.act === 'undone' ? 'restored' : 'undone';
    remember(session, entry.command, entry.args, inverse, { act, step: entry.step });
    forgetRemoved(session, inverse);
    // Highlights are no content: what was found still holds.
    const values = onlySettings(edits);
    if (values !== null) await followSettings(session, values);
    else if (inverse.some(({ kind }) => kind !== 'marks')) markStale(session);
    const undoable = inverse.length > 0;
    return { kind: 'done', result: { command: entry.command, act, marksLeftOut }, undoable };
  });
}
