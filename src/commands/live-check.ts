/**
 * 边填边校验: what she changes is read again after a pause, and what the pane says is brought up to date. Never writes.
 *
 * Before the first 校验 only the overview follows her; afterwards the findings do as well, unless she switched it off.
 */
import { followWorkbook } from './look-again';
import type { Session } from './session';

/** She types cell after cell; the list settles when she pauses. Milliseconds. */
export const PAUSE = 800;
/** A cell in edit mode or a busy Excel: later, and not for ever. */
const RETRY = 3_000;
const MOST_RETRIES = 10;

/** Calls a function later; gives the function that calls it off. `setTimeout` outside tests. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

const later: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Starts to follow the changes that the session is told of; gives the function that ends it. */
export function startLiveCheck(session: Session, schedule: Schedule = later): () => void {
  const dirty = new Set<string>();
  let callOff = (): void => undefined;
  const timer = { waits: false };
  const isWaiting = (): boolean => timer.waits;
  let looking = false;
  let retries = 0;

  const wait = (milliseconds: number): void => {
    callOff();
    timer.waits = true;
    callOff = schedule(() => void look(), milliseconds);
  };
  const look = async (): Promise<void> => {
    timer.waits = false;
    if (looking || dirty.size === 0) return;
    if (session.getState().running !== null) {
      wait(PAUSE);
      return;
    }
    looking = true;
    const sheets = [...dirty];
    dirty.clear();
    const seen = await followWorkbook(session, sheets).catch(() => false);
    looking = false;
    if (seen) retries = 0;
    else {
      retries += 1;
      for (const sheet of sheets) dirty.add(sheet);
    }
    if (dirty.size > 0 && !isWaiting() && retries <= MOST_RETRIES) wait(seen ? PAUSE : RETRY);
  };
  const stop = session.onChanged((sheet) => {
    dirty.add(sheet);
    retries = 0;
    wait(PAUSE);
  });
  return () => {
    stop();
    callOff();
  };
}
