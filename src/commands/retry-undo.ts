/** 重试撤销: takes back what a failed command left behind because taking it back had failed too. */
import { failedOutcome, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface RetryUndoDone {
  /** How many sheets with something left are clean now. */
  readonly places: number;
}

export function retryUndo(
  session: Session,
  options: CommandOptions = {},
): Promise<CommandOutcome<RetryUndoDone>> {
  return runCommand(session, 'retry-undo', options, async ({ signal }) => {
    const { leftBehind } = session.getState();
    if (leftBehind === null) return { kind: 'nothing-to-do' };
    try {
      await session.host.apply(leftBehind.retry, { signal });
    } catch (error) {
      // The edits find out themselves what of it is done: the same ones stay right for the next attempt.
      return { ...failedOutcome(error), leftBehind };
    }
    session.update({ leftBehind: null });
    return {
      kind: 'done',
      result: { places: leftBehind.what.length },
      undoable: false,
    };
  });
}
