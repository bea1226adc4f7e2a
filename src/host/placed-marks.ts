/** Highlights as they stand, compared by what they are and not by the host's ids, which do not outlive a change. */
import type { Mark, PlacedMark } from '../core/sheet/mark';

/** The same for two highlights that say the same at the same place. */
export function markKey(mark: Mark): string {
  return JSON.stringify([mark.sheet, mark.address, mark.formula]);
}

/**
 * The formula of a highlight that a failure left without one: Excel makes a conditional format first and gives it its
 * formula then. A person cannot make such a format.
 */
export const UNFINISHED = '';

/** The highlights, and whatever a failure may have left of them. */
export function withUnfinished(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return [...marks, ...marks.map((mark) => ({ ...mark, formula: UNFINISHED }))];
}

/** What changed between two readings of the highlights. */
export interface MarkDifference {
  /** Stood before and stand no more. */
  readonly gone: readonly PlacedMark[];
  /** Stand now and did not before. */
  readonly come: readonly PlacedMark[];
}

function without(
  marks: readonly PlacedMark[],
  others: readonly PlacedMark[],
): readonly PlacedMark[] {
  const count = new Map<string, number>();
  for (const mark of others) count.set(markKey(mark), (count.get(markKey(mark)) ?? 0) + 1);
  return marks.filter((mark) => {
    const left = count.get(markKey(mark)) ?? 0;
    count.set(markKey(mark), left - 1);
    return left <= 0;
  });
}

/** Compares two readings; a highlight that stands twice counts twice. */
export function compareMarks(
  before: readonly PlacedMark[],
  now: readonly PlacedMark[],
): MarkDifference {
  return { gone: without(before, now), come: without(now, before) };
}

const REFERENCE = /\$[A-Z]{1,3}\$\d+/g;

/** True when rows or columns inserted or deleted before a highlight made the other of it: its references moved too. */
function hasMoved(mark: Mark, other: Mark): boolean {
  return (
    mark.sheet === other.sheet &&
    mark.formula !== other.formula &&
    mark.formula.replace(REFERENCE, '$') === other.formula.replace(REFERENCE, '$')
  );
}

function takeFrom(
  rest: PlacedMark[],
  isWanted: (other: PlacedMark) => boolean,
): readonly PlacedMark[] {
  const index = rest.findIndex(isWanted);
  return index < 0 ? [] : rest.splice(index, 1);
}

/**
 * Those of `marks` that stand now, as they stand now: with their present ids, addresses and priorities, each once. One
 * that does not stand at its place is looked for where inserted or deleted rows may have moved it.
 */
export function standingMarks(
  marks: readonly Mark[],
  now: readonly PlacedMark[],
): readonly PlacedMark[] {
  const rest = [...now];
  const found = marks.map((mark) => takeFrom(rest, (other) => markKey(other) === markKey(mark)));
  return marks.flatMap((mark, index) => {
    const [here] = found[index] ?? [];
    return here === undefined ? takeFrom(rest, (other) => hasMoved(mark, other)) : [here];
  });
}

/** In the order in which they must be put back so that each reaches its priority: sheet by sheet, first one first. */
export function inPriorityOrder(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return [...marks].sort((one, other) => one.priority - other.priority);
}
