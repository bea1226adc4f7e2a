/** What filling is going to do, as data: every cell with its old and new content, and what there is to say. */
import type { CellPosition } from '../sheet/address';
import type { CellSnapshot, CellValue } from '../sheet/snapshot';
import type { MessageArgs } from '../rules/finding';
import type { FillRole } from './plan-fill-roles';

/** What a cell shall hold; `v` of a formula is the result that the core's own arithmetic expects. */
export interface Content {
  readonly v: CellValue;
  /** With its leading `=`. */
  readonly f?: string;
  /** `General` when nothing else: a text cell would keep a formula as text. */
  readonly nf: string;
}

/** A cell of the block and its content; `null` where nothing is to be said. */
export interface WantedCell {
  readonly role: FillRole;
  readonly position: CellPosition;
  readonly content: Content | null;
}

/**
 * - `empty`: nothing stood there
 * - `ours`: what the last fill wrote stands there unchanged
 * - `same`: it says so already; nothing is written
 * - `taken`: something else stands there; written only when she agrees
 */
export type CellState = 'empty' | 'ours' | 'same' | 'taken';

export interface FillCell {
  readonly role: FillRole;
  readonly sheet: string;
  readonly address: string;
  readonly state: CellState;
  readonly old: CellSnapshot | null;
  /** `null` clears a cell of ours that has nothing to say any more. */
  readonly replacement: CellSnapshot | null;
}

export type FillNoteId =
  | 'no-spending-ledger'
  | 'no-achievement-ledger'
  | 'table-nameless'
  | 'table-repeated'
  | 'table-without-spending'
  | 'table-without-achievements'
  | 'row-without-table'
  | 'code-blank'
  | 'code-doubled'
  | 'rows-not-separable'
  | 'budget-missing'
  | 'budget-not-positive'
  | 'budget-differs'
  | 'figure-not-a-number'
  | 'ledger-column-missing'
  | 'plan-unreadable'
  | 'source-without-figure'
  | 'indicator-without-row'
  | 'indicator-doubled'
  | 'aggregation-missing'
  | 'figures-unreadable'
  | 'completion-reason'
  | 'target-changed'
  | 'place-taken'
  | 'compressed'
  | 'results-only'
  | 'no-print-area'
  | 'print-area-covers';

/** One thing to be said, with the place it is about; the words are in `plan-fill-words.ts`. */
export interface FillNote {
  readonly id: FillNoteId;
  readonly sheet: string;
  readonly address: string;
  readonly args: MessageArgs;
}
