/** 实际完成值 of an indicator: how the figures of a year become one, by 取数方式. Source: domain rules 3.7, 9.3. */
import { CUTOFFS, type Aggregation, type Cutoff, type LedgerMode } from '../model/ledger';
import { addDecimals, divideDecimals, roundDecimal } from '../values/decimal';
import { readFigureWithUnit, type FigureWithUnit } from './figure-with-unit';
import { lastTyped, mapCutoffs } from './ledger-figures';

/** What was typed by cut-off, as a person reads it; `''` = blank. */
export type TypedFigures = Readonly<Record<Cutoff, string>>;

export type YearValue =
  /** Nothing typed that counts: for 只填年末 everything before 12月底. */
  | { readonly kind: 'blank' }
  /** `text` can go into `completionOf`; `cutoff` is the day it stands for. */
  | { readonly kind: 'value'; readonly text: string; readonly cutoff: Cutoff }
  /** To be added or averaged, but these are no numbers, or of different units. */
  | { readonly kind: 'unreadable'; readonly cutoffs: readonly Cutoff[] };

const BLANK: YearValue = { kind: 'blank' };

/** 10月 lies in 四季度: it counts in a sum only until 四季度 is typed, and never in an average of quarters. */
function addends(aggregation: '各季相加' | '求平均', typed: readonly Cutoff[]): readonly Cutoff[] {
  const hasOctober = aggregation === '各季相加' && !typed.includes('12月底');
  return typed.filter((cutoff) => hasOctober || cutoff !== '10月底');
}

function combine(
  figures: TypedFigures,
  cutoffs: readonly Cutoff[],
  total: (amounts: readonly string[]) => string,
): YearValue {
  const last = cutoffs.at(-1);
  if (last === undefined) return BLANK;
  const read = cutoffs.map((cutoff) => ({ cutoff, figure: readFigureWithUnit(figures[cutoff]) }));
  const units = new Set(read.map(({ figure }) => figure?.unit));
  const odd = read.filter(({ figure }) => figure === null);
  if (odd.length > 0) return { kind: 'unreadable', cutoffs: odd.map(({ cutoff }) => cutoff) };
  if (units.size > 1) return { kind: 'unreadable', cutoffs };
  const numbers = read
    .map(({ figure }) => figure)
    .filter((each): each is FigureWithUnit => each !== null);
  const text = total(numbers.map(({ amount }) => amount)) + (numbers[0]?.unit ?? '');
  return { kind: 'value', text, cutoff: last };
}

/** The mean, rounded half up to 2 decimals: what a reader sees is what is judged. */
function meanOf(amounts: readonly string[]): string {
  const mean = divideDecimals(addDecimals(...amounts), String(amounts.length));
  return roundDecimal(mean ?? '0', 2);
}

/**
 * The value of the year so far, up to and with `upTo`. 0 counts as typed.
 *
 * - 各季相加: cumulative the last figure typed, per quarter the sum of what was typed.
 * - 取最近: the last figure typed, whatever it says.
 * - 求平均: the mean of the quarters typed (10月底 left out), 2 decimals.
 * - 只填年末: the figure of 12月底 and no other.
 */
export function yearValue(
  figures: TypedFigures,
  aggregation: Aggregation,
  mode: LedgerMode,
  upTo: Cutoff = '12月底',
): YearValue {
  const isTyped = (cutoff: Cutoff): boolean => figures[cutoff].trim() !== '';
  const typed = CUTOFFS.slice(0, CUTOFFS.indexOf(upTo) + 1).filter(isTyped);
  const last = lastTyped(isTyped, upTo);
  const latest = (cutoff: Cutoff | null): YearValue =>
    cutoff === null ? BLANK : { kind: 'value', text: figures[cutoff].trim(), cutoff };
  switch (aggregation) {
    case '各季相加':
      return mode === 'cumulative'
        ? latest(last)
        : combine(figures, addends(aggregation, typed), (amounts) => addDecimals(...amounts));
    case '取最近':
      return latest(last);
    case '求平均':
      return combine(figures, addends(aggregation, typed), meanOf);
    case '只填年末':
      return latest(last === '12月底' ? last : null);
  }
}

/** The figures of a ledger row as typed. */
export function typedFigures(
  figures: Readonly<Record<Cutoff, { readonly text: string }>>,
): TypedFigures {
  return mapCutoffs((cutoff) => figures[cutoff].text);
}
