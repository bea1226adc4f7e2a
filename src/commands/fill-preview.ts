/** What 填充 shows before it touches anything of hers: every cell, old and new. */
import { EVERYTHING, UNASKED, type FillChoice } from '../core/fill/plan-fill-edits';
import type { FillPlan, FillTable } from '../core/fill/plan-fill';
import type { FillCell } from '../core/fill/plan-fill-types';

/** A block for which something else stands in the usual place. */
export type OfferedPlace = Pick<FillTable, 'sheet' | 'name' | 'range'>;

export interface FillPreview {
  /** Cells with something else in them, which would be written over. */
  readonly taken: readonly FillCell[];
  /** Empty cells and unchanged cells of ours, the offered places included. */
  readonly others: readonly FillCell[];
  readonly places: readonly OfferedPlace[];
}

/**
 * `everything`: all that the preview showed. `keep-mine`: cells and places of hers stay as they are, the rest is
 * filled.
 */
export type FillAnswer = 'everything' | 'keep-mine';

export const CHOICES: Readonly<Record<FillAnswer, FillChoice>> = {
  everything: EVERYTHING,
  'keep-mine': UNASKED,
};

export function previewOf({ tables }: FillPlan): FillPreview {
  const cells = tables.flatMap((table) => table.cells).filter(({ state }) => state !== 'same');
  return {
    taken: cells.filter(({ state }) => state === 'taken'),
    others: cells.filter(({ state }) => state !== 'taken'),
    places: tables
      .filter(({ asksForPlace }) => asksForPlace)
      .map(({ sheet, name, range }) => ({ sheet, name, range })),
  };
}

/** True when both show her the same cells and places: what she agreed to still holds. */
export function samePreview(one: FillPreview, other: FillPreview): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
