/** What is said about the ledger when it is kept in step or switched, as data; the words are in `note-words.ts`. */
import type { MessageArgs } from '../../rules/finding';

export type LedgerNoteId =
  | 'spending-added'
  | 'indicator-added'
  | 'name-refreshed'
  | 'code-refreshed'
  | 'target-refreshed'
  | 'formula-kept'
  | 'project-homeless'
  | 'source-homeless'
  | 'indicator-homeless'
  | 'row-doubled'
  | 'budget-differs'
  | 'code-blank'
  | 'code-doubled'
  | 'project-nameless'
  | 'project-repeated'
  | 'indicator-doubled'
  | 'no-room'
  | 'gap-before-figure'
  | 'units-differ'
  | 'figure-no-number'
  | 'figure-formula'
  | 'figure-too-long'
  | 'heads-mixed';

/** One thing to be said, with the place it is about. */
export interface LedgerNote {
  readonly id: LedgerNoteId;
  readonly sheet: string;
  readonly address: string;
  readonly args: MessageArgs;
}
