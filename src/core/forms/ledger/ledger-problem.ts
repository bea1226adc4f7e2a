/** One problem of the 季度台账, as data: what it is, where, and what may be done. */
import type { Edition } from '../../editions/edition';
import type { Ledger } from '../../model/ledger';
import type { TargetTable } from '../../model/target-table';
import type { MessageArgs } from '../../rules/finding';
import type { LedgerEdit } from '../../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { LedgerKind } from './layout';

export type LedgerProblemId =
  | 'unknown-project'
  | 'doubled-row'
  | 'indicator-not-found'
  | 'falling-figure'
  | 'falling-quarter'
  | 'falling-actual'
  | 'negative-actual'
  | 'negative-figure'
  | 'over-budget'
  | 'spent-without-budget'
  | 'october-above-december'
  | 'future-figure'
  | 'text-figure'
  | 'rows-outside'
  | 'actual-with-sign'
  | 'actuals-equal-targets'
  | 'heads-mixed'
  | 'second-ledger';

export type LedgerFixId = 'take-in' | 'as-number';

/** 退款 and 调账 are written into 备注, where the next check finds them; 改正 leads to the cell. */
export type LedgerAnswerId = 'refund' | 'reallocation' | 'correction';

export interface LedgerProblem {
  readonly id: LedgerProblemId;
  /** Which of the two tables it is about. */
  readonly kind: LedgerKind;
  readonly sheet: string;
  /** The cell that it names first; a range for rows. */
  readonly address: string;
  /** Further cells that take part. */
  readonly others: readonly string[];
  readonly args: MessageArgs;
  readonly fix?: {
    readonly id: LedgerFixId;
    readonly args?: MessageArgs;
    /** True when only the way of writing changes. */
    readonly safe?: boolean;
    readonly edits: readonly LedgerEdit[];
  };
  /** When the problem is a question: the answers, with what each writes (nothing for 改正). */
  readonly answers?: readonly {
    readonly id: LedgerAnswerId;
    readonly edits: readonly LedgerEdit[];
  }[];
}

export interface ProblemContext {
  /** The workbook that `ledger` was read from. */
  readonly snapshot: WorkbookSnapshot;
  readonly ledger: Ledger;
  readonly tables: readonly TargetTable[];
  readonly edition: Edition;
  /** `YYYY-MM-DD`; `null` when unknown: then no figure is in the future. */
  readonly today: string | null;
  /** 预算年度, four digits; `null` when unknown, with the same effect. */
  readonly year: string | null;
}

interface Placed {
  readonly address: string;
}

/** Makes the problems of one ledger table; the first place is the one that is named. */
export function problemsOfKind(kind: LedgerKind) {
  return (
    { sheet }: { readonly sheet: string },
    id: LedgerProblemId,
    { address }: Placed,
    args: MessageArgs,
    others: readonly Placed[] = [],
  ): LedgerProblem => ({
    id,
    kind,
    sheet,
    address,
    others: others.map((other) => other.address),
    args,
  });
}
