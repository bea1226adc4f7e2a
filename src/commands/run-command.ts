/** One command at a time: takes the session's turn, reports progress, turns host failures into outcomes. */
import { HostFailure } from '../host/workbook-host';
import type { Inverse } from '../host/workbook-host';
import { HISTORY_LENGTH } from './session';
import type {
  CommandName,
  CommandOptions,
  CommandOutcome,
  CommandResults,
  HistoryEntry,
  LastOutcome,
  Session,
} from './session';

/** What a command gets while it has the turn. */
export interface Turn {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** The outcome that says what the host refused; anything but a {@link HostFailure} is a fault of ours and thrown on. */
export function failedOutcome(error: unknown): Extract<CommandOutcome<never>, { kind: 'failed' }> {
  if (!(error instanceof HostFailure)) throw error;
  const { code, sheet, detail, leftBehind } = error;
  return { kind: 'failed', code, sheet, detail, leftBehind };
}

function ended<Name extends CommandName>(
  command: Name,
  outcome: CommandOutcome<CommandResults[Name]>,
): LastOutcome {
  const done: Partial<CommandResults> = {};
  if (outcome.kind === 'done') done[command] = outcome.result;
  return { command, outcome, done };
}

/**
 * Runs `body` as the session's only command. A second command is ignored while one runs. What could not be taken
 * back stays in the state until 重试撤销 has removed it.
 */
export async function runCommand<Name extends CommandName>(
  session: Session,
  command: Name,
  options: CommandOptions,
  body: (turn: Turn) => Promise<CommandOutcome<CommandResults[Name]>>,
): Promise<CommandOutcome<CommandResults[Name]>> {
  const { running } = session.getState();
  if (running !== null) return { kind: 'ignored', running };
  const abort = new AbortController();
  const passOn = (): void => abort.abort();
  if (options.signal?.aborted === true) abort.abort();
  options.signal?.addEventListener('abort', passOn);
  session.setCancel(passOn);
  session.update({ running: command, progress: 0 });
  let outcome: CommandOutcome<CommandResults[Name]> | null = null;
  try {
    outcome = await body({
      signal: abort.signal,
      onProgress: (done) => {
        session.update({ progress: done });
        options.onProgress?.(done);
      },
    }).catch(failedOutcome);
    return outcome;
  } finally {
    options.signal?.removeEventListener('abort', passOn);
    session.setCancel(null);
    session.update({
      running: null,
      progress: null,
      ...(outcome === null ? {} : { lastOutcome: ended(command, outcome) }),
      ...(outcome?.kind === 'failed' && outcome.leftBehind !== null
        ? { leftBehind: outcome.leftBehind }
        : {}),
    });
  }
}

/**
 * Puts what was done into the history, unless there is nothing to take back.
 *
 * @param again of a step that is undone or restored
 */
export function remember(
  session: Session,
  command: HistoryEntry['command'],
  args: HistoryEntry['args'],
  inverse: Inverse,
  again?: Pick<HistoryEntry, 'act' | 'step'>,
): void {
  if (inverse.length === 0) return;
  const { history } = session.getState();
  const id = session.takeEntryId();
  const sheetIds = session.host.sheetIds();
  const { act, step } = again ?? { act: 'done', step: id };
  const entry = { id, step, command, act, at: session.now(), args, inverse, sheetIds };
  session.update({ history: [...history, entry].slice(-HISTORY_LENGTH) });
}

/** What was found may no longer hold: we wrote ourselves, which raises no event, or could not look. */
export function markStale(session: Session): void {
  const { report, stale } = session.getState();
  if (report !== null && !stale) session.update({ stale: true });
}
