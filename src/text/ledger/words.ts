/** Every word about the 季度台账 that a person reads in the pane. */
import type { LedgerNote } from '../../core/forms/ledger/notes';
import type { LedgerMode } from '../../core/model/ledger';

export interface LedgerWords {
  readonly heading: string;
  /** On the button that makes the ledger or brings it in step; the ribbon says the same. */
  /** Heading of what a check finds in it. */
  readonly findings: string;
  readonly prepare: string;
  readonly none: string;
  readonly noneHint: string;
  readonly goToSheet: (sheet: string) => string;
  /** A ledger of which one sheet is gone. */
  readonly sheetMissing: string;
  /** Rows and cells that 台账 would change now. */
  readonly pending: (count: number) => string;
  /** Heading of the rows that no target table asks for any more. */
  readonly homeless: (count: number) => string;
  /** Heading of what else she has to look at. */
  readonly open: (count: number) => string;
  /** One thing to be said about the ledger, its arguments in place. */
  readonly note: (note: LedgerNote) => string;
  readonly showMore: (count: number) => string;

  readonly mode: {
    readonly names: Readonly<Record<LedgerMode, string>>;
    /** `口径：累计` */
    readonly current: (mode: LedgerMode) => string;
    /** What is typed in this mode. */
    readonly meaning: Readonly<Record<LedgerMode, string>>;
    /** What the switch to a mode does. */
    readonly consequences: Readonly<Record<LedgerMode, string>>;
    readonly switchTo: Readonly<Record<LedgerMode, string>>;
  };

  readonly done: {
    readonly made: (sheets: string) => string;
    readonly typeNow: string;
    readonly updated: (added: number, refreshed: number) => string;
    readonly inStep: string;
    readonly changes: (count: number) => string;
    readonly toCheck: (count: number) => string;
    readonly switched: (to: LedgerMode) => string;
    readonly blocked: (to: LedgerMode, rows: number) => string;
    readonly blockedHint: string;
  };
}
