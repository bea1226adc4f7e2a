/** 边填边校验 on or off; switched on, what was found is brought up to date at once. */
import { followWorkbook } from './look-again';
import type { Session } from './session';

export async function setLive(session: Session, live: boolean): Promise<void> {
  const { live: current, report, reading } = session.getState();
  if (live === current) return;
  session.update({ live });
  if (live && report !== null && reading !== null) {
    await followWorkbook(session, Object.keys(reading.sheetIds));
  }
}
