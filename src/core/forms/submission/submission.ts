/**
 * 送审版: copies of forms to be handed in, each on a new sheet.
 *
 * Flow: 送审前检查 reads and checks the workbook (`rules/readiness.ts`), she chooses forms, and for each a sheet is
 * drafted here from the form as it was read: its texts and numbers only. No formula, link, highlight, validation or
 * prompt, nothing of what stands beside the form. The layout is the one of a new form (`target-table/write.ts`) with a
 * line 填报人 / 审核人 / 负责人 below, inside the print area, all on one A4 page.
 *
 * A 送审版 is known by the name of its sheet together with its signature line, never by something hidden. Beside its
 * original it is no form of the workbook: not checked, not filled, not counted. Alone, as a reviewer gets it, it is one
 * (docs/decisions/0011-copies-for-submission-are-no-forms.md).
 */
import type { TargetTable } from '../../model/target-table';
import type { SheetDraft } from '../../sheet/draft';
import type { Signers } from './signers';

/** What is made in one go. */
export interface SubmissionWish {
  /** The chosen forms in the order of the workbook, as read. */
  readonly tables: readonly TargetTable[];
  readonly signers: Signers;
  /** Names of all sheets, hidden ones included: earlier 送审版 are never overwritten, new ones get a number. */
  readonly sheetNames: readonly string[];
}

/** A copy and the form it comes from. */
export interface Submission {
  readonly table: TargetTable;
  readonly draft: SheetDraft;
}
