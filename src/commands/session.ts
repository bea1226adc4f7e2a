/** What all commands share while the workbook is open: the host, the edition, and what can be undone. */
import type { Edition } from '../core/editions/edition';
import type { Profile } from '../core/rules/finding';
import type { HostFailureCode, LeftBehind, WorkbookHost } from '../host/workbook-host';

/** Names of the commands as they stand in the history and on buttons. */
export type CommandName = 'insert-form' | 'check' | 'clear-marks' | 'undo';

/** How a command ended. `Done` is what it brings when it worked. */
export type CommandOutcome<Done> =
  | { readonly kind: 'done'; readonly result: Done; readonly undoable: boolean }
  | { readonly kind: 'nothing-to-do' }
  /** Needs an answer first, e.g. the sheet to be removed has been changed; `proceed` does it all the same. */
  | { readonly kind: 'confirm'; readonly question: 'remove-changed-sheet'; readonly sheet: string }
  | {
      readonly kind: 'failed';
      readonly code: HostFailureCode;
      readonly sheet: string | null;
      readonly detail: string;
      /** What is still in the workbook; `null` when everything was taken back. */
      readonly leftBehind: LeftBehind | null;
    };

/** Options that every command takes. */
export interface CommandOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** The parts from which a session is made. */
export interface SessionParts {
  readonly host: WorkbookHost;
  readonly edition: Edition;
  readonly profile: Profile;
}
