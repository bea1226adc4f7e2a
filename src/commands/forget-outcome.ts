/** Lets go of what the last step said, once it holds no longer or she has read it. */
import type { HostFailureCode } from '../host/workbook-host';
import type { Session } from './session';

/** Excel takes nothing for a moment only: while a cell is being edited, or a dialog is open. */
const PASSING: readonly HostFailureCode[] = ['cell-edit-mode', 'busy'];

/** True for a refusal that is over as soon as Excel tells or takes anything again. */
export function isPassing(code: HostFailureCode): boolean {
  return PASSING.includes(code);
}

/** Excel has told or taken something since: a refusal that was for a moment only is over. */
export function forgetRefusal(session: Session): void {
  const outcome = session.getState().lastOutcome?.outcome;
  if (outcome?.kind === 'failed' && isPassing(outcome.code)) session.update({ lastOutcome: null });
}

/** She has read it. */
export function dismissOutcome(session: Session): void {
  session.update({ lastOutcome: null });
}
