/** Figures typed for a month that has not begun. */
import { cutoffDate } from '../../fill/ledger-figures';
import type { Cutoff } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';

/** The months of cut-offs that lie after today's: in September 9月底 may be typed, in August not yet. */
export function futureCutoffs(today: string | null, year: string | null): readonly Cutoff[] {
  if (today === null || year === null) return [];
  const month = today.slice(0, 7);
  return CUTOFFS.filter((cutoff) => cutoffDate(cutoff, year).slice(0, 7) > month);
}
