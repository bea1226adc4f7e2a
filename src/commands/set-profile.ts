/** Switches between 单位版 and 审核版; what was found holds no longer and is checked again by the caller. */
import type { Profile } from '../core/rules/finding';
import type { Session } from './session';

export function setProfile(session: Session, profile: Profile): void {
  const { report, profile: current } = session.getState();
  if (profile === current) return;
  session.update({ profile, stale: report !== null });
}
