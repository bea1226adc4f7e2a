import type { SignerRole } from '../../core/forms/submission/signers';

/** Words of 送审前检查 and 生成送审版. */
export interface SubmissionWords {
  readonly button: string;
  readonly heading: (ready: number, all: number) => string;
  readonly ready: (warnings: number, hints: number) => string;
  readonly notReady: (missing: readonly string[], errors: number) => string;
  /** Chooses every form that is ready. */
  readonly chooseReady: (forms: number) => string;
  readonly chooseNone: string;
  readonly who: Readonly<Record<SignerRole, string>>;
  readonly make: (forms: number) => string;
  readonly hint: string;
  /** @param first the sheet that is shown */
  readonly done: (copies: number, first: string) => string;
  /** Cells that have no place in the layout. */
  readonly leftOut: (places: string) => string;
  /** Of one sheet: its first cells, and how many there are. */
  readonly leftOutOn: (sheet: string, addresses: readonly string[]) => string;
  /** A form that has a copy which says what it says, or none that does. */
  readonly copied: (sheet: string) => string;
  readonly outdated: (sheet: string) => string;
  readonly outdatedTitle: (forms: number) => string;
  /** Copies those forms again and removes the older copies. */
  readonly makeAnew: (forms: number) => string;
  /** Copies out of date beside one that is not. */
  readonly oldTitle: (copies: number) => string;
  readonly oldCopies: (copies: number) => string;
  /** Of 重新生成: what became of the older copies. */
  readonly replaced: (copies: number) => string;
  readonly kept: (copies: number) => string;
  /** Sheets of earlier runs. */
  readonly earlier: (copies: number) => string;
  readonly blank: (field: string) => string;
  /** Before a form that is not ready is copied. */
  readonly notReadyTitle: (forms: number) => string;
  readonly notReadyQuestion: (names: string) => string;
  readonly evenNotReady: string;
  readonly back: string;
}
