/** Every form of a workbook that this product knows. */
import type { Edition } from '../editions/edition';
import type { TargetTable } from '../model/target-table';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { isSubmissionSheet } from './submission/submission-sheet';
import { readTargetTables } from './target-table/read';

/**
 * The 项目绩效目标表 of a workbook in the order of its sheets, on each sheet top to bottom, then left to right.
 *
 * Hidden sheets are left out: a finding there could not be shown, and they hold old copies and word lists. So are 送审版:
 * copies, which would make every project a double.
 */
export function readForms(snapshot: WorkbookSnapshot, edition: Edition): TargetTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.hidden !== true && !isSubmissionSheet(sheet))
    .flatMap((sheet) => readTargetTables(sheet, edition));
}
