/** Drafts the sheets of a 送审版. */
import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import type { SheetDraft } from '../../sheet/draft';
import { contentOf } from '../target-table/content';
import { PRINTED } from '../target-table/labels';
import { draftTargetTable } from '../target-table/write';
import { withSignatureLine } from './signature-line';
import type { Signers } from './signers';
import type { Submission, SubmissionWish } from './submission';
import { submissionName } from './submission-sheet';

function draftSubmission(
  table: TargetTable,
  signers: Signers,
  edition: Edition,
  name: string,
): SheetDraft {
  const content = contentOf(table);
  const title = content.title === '' ? PRINTED.title : content.title;
  const form = draftTargetTable({ ...content, title }, edition, name);
  return { ...withSignatureLine(form, signers), validations: [], firstInput: 'A1' };
}

/**
 * A sheet for each chosen form, in their order. Amounts and shares are numbers in the format of the form, everything
 * else text. The first is shown when they are made, the others stay behind it.
 */
export function draftSubmissions(
  { tables, signers, sheetNames }: SubmissionWish,
  edition: Edition,
): readonly Submission[] {
  const taken = [...sheetNames];
  return tables.map((table, index) => {
    const name = submissionName(table, taken);
    taken.push(name);
    const draft = draftSubmission(table, signers, edition, name);
    return { table, draft: index === 0 ? draft : { ...draft, inBackground: true } };
  });
}
