/**
 * Figures of the ledger by cut-off: cumulative (截至) and per quarter (当季), and what one says of the other.
 *
 * Per quarter the columns are 一季度, 二季度, 三季度, 10月, 四季度; 四季度 includes 10月, so 10月 hangs on 三季度 alone and
 * 12月底 is 9月底 plus 四季度. Source: domain rules X9, 9.3.
 */
import { CUTOFFS, type Cutoff, type LedgerMode } from '../model/ledger';
import { addDecimals, subtractDecimals } from '../values/decimal';

/** Plain decimals by cut-off; `null` = nothing typed, `'0'` = typed. */
export type Figures = Readonly<Record<Cutoff, string | null>>;

/** The cut-off a period begins after: 四季度 begins after 9月底, as 10月 does. */
const BEFORE: Readonly<Record<Cutoff, Cutoff | null>> = {
  '3月底': null,
  '6月底': '3月底',
  '9月底': '6月底',
  '10月底': '9月底',
  '12月底': '9月底',
};

const LAST_DAYS: Readonly<Record<Cutoff, string>> = {
  '3月底': '03-31',
  '6月底': '06-30',
  '9月底': '09-30',
  '10月底': '10-31',
  '12月底': '12-31',
};

export function isCutoff(label: string): label is Cutoff {
  return CUTOFFS.some((cutoff) => cutoff === label);
}

/** The last day of a cut-off as `MM-DD`. */
export function lastDayOf(cutoff: Cutoff): string {
  return LAST_DAYS[cutoff];
}

/** The day a cut-off stands for, `YYYY-MM-DD`; `year` has four digits. */
export function cutoffDate(cutoff: Cutoff, year: string): string {
  return `${year}-${LAST_DAYS[cutoff]}`;
}

/** The periods that add up to a cut-off, itself last: 3月底, 6月底, 9月底, 12月底 for 12月底. */
export function periodsUpTo(cutoff: Cutoff): readonly Cutoff[] {
  const before = BEFORE[cutoff];
  return before === null ? [cutoff] : [...periodsUpTo(before), cutoff];
}

/** Every cut-off's figure from `of`. */
export function mapCutoffs<Value>(of: (cutoff: Cutoff) => Value): Readonly<Record<Cutoff, Value>> {
  return {
    '3月底': of('3月底'),
    '6月底': of('6月底'),
    '9月底': of('9月底'),
    '10月底': of('10月底'),
    '12月底': of('12月底'),
  };
}

/** The last cut-off for which a figure was typed (0 counts), up to and with `upTo`; `null` when there is none. */
export function lastTyped(
  isTyped: (cutoff: Cutoff) => boolean,
  upTo: Cutoff = '12月底',
): Cutoff | null {
  const reached = CUTOFFS.slice(0, CUTOFFS.indexOf(upTo) + 1);
  return reached.findLast(isTyped) ?? null;
}

/**
 * The cumulative figures of a row. Only a cut-off whose own figure was typed gets one; a blank quarter before it counts
 * as nothing, as a sum over the sheet does ({@link blanksBefore} names it).
 */
export function cumulativeOf(figures: Figures, mode: LedgerMode): Figures {
  if (mode === 'cumulative') return figures;
  return mapCutoffs((cutoff) => {
    if (figures[cutoff] === null) return null;
    return addDecimals(...periodsUpTo(cutoff).map((period) => figures[period] ?? '0'));
  });
}

/** Blank cut-offs that a typed one needs before it can be switched: 6月底 when 9月底 was typed. 10月底 is never needed. */
export function blanksBefore(figures: Figures): readonly Cutoff[] {
  const needed = new Set(
    CUTOFFS.filter((cutoff) => figures[cutoff] !== null).flatMap((cutoff) => periodsUpTo(cutoff)),
  );
  return CUTOFFS.filter((cutoff) => needed.has(cutoff) && figures[cutoff] === null);
}

/** A row's figures in the other form, or the blanks that make it impossible. */
export type ConvertedFigures =
  | { readonly kind: 'converted'; readonly figures: Figures }
  | { readonly kind: 'blocked'; readonly blanks: readonly Cutoff[] };

/** Converts a row from one form into the other; there and back gives the same figures. */
export function convertFigures(
  figures: Figures,
  from: LedgerMode,
  to: LedgerMode,
): ConvertedFigures {
  const blanks = blanksBefore(figures);
  if (from === to) return { kind: 'converted', figures };
  if (blanks.length > 0) return { kind: 'blocked', blanks };
  if (to === 'cumulative') return { kind: 'converted', figures: cumulativeOf(figures, from) };
  const quarterly = mapCutoffs((cutoff) => {
    const figure = figures[cutoff];
    const before = BEFORE[cutoff];
    return figure === null
      ? null
      : subtractDecimals(figure, (before === null ? null : figures[before]) ?? '0');
  });
  return { kind: 'converted', figures: quarterly };
}
