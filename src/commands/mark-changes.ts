/** Which highlights to remove and which to add so that exactly the wanted ones stand. */
import type { Mark, PlacedMark } from '../core/sheet/mark';
import { markKey } from '../host/placed-marks';

export interface MarkChanges {
  readonly remove: readonly PlacedMark[];
  readonly add: readonly Mark[];
}

export const NO_MARK_CHANGES: MarkChanges = { remove: [], add: [] };

/** A highlight that stands already stays; one that stands twice (its row was copied) is kept once. */
export function markChanges(standing: readonly PlacedMark[], wanted: readonly Mark[]): MarkChanges {
  const missing = new Map(wanted.map((mark) => [markKey(mark), mark]));
  const remove = standing.filter((mark) => !missing.delete(markKey(mark)));
  return { remove, add: [...missing.values()] };
}
