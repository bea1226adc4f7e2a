/** Goes to a cell that a finding names. */
import type { Place } from '../host/workbook-host';
import { failedOutcome } from './run-command';
import type { CommandOutcome, Session } from './session';

export async function goTo(session: Session, place: Place): Promise<CommandOutcome<Place>> {
  try {
    await session.host.select(place);
    return { kind: 'done', result: place, undoable: false };
  } catch (error) {
    return failedOutcome(error);
  }
}
