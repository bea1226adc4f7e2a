import type { SignerRole } from '../../core/forms/submission/signers';

/** Words of 送审前检查 and 生成送审版. */
export interface SubmissionWords {
  readonly button: string;
  readonly heading: (ready: number, all: number) => string;
  readonly ready: (warnings: number, hints: number) => string;
  readonly notReady: (missing: readonly string[], errors: number) => string;
  readonly who: Readonly<Record<SignerRole, string>>;
  readonly make: (forms: number) => string;
  readonly hint: string;
  readonly done: (sheets: string) => string;
}
