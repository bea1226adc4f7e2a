/** Goes to a cell that a finding names. */
import type { Place } from '../host/workbook-host';
import { forgetRefusal } from './forget-outcome';
import { failedOutcome, markStale } from './run-command';
import type { CommandOutcome, Session } from './session';

export async function goTo(session: Session, place: Place): Promise<CommandOutcome<Place>> {
  try {
    await session.host.select(place);
    forgetRefusal(session);
    return { kind: 'done', result: place, undoable: false };
  } catch (error) {
    const outcome = failedOutcome(error);
    if (outcome.code === 'sheet-missing') markStale(session);
    return outcome;
  }
}
