/** Every form of a workbook that this product knows. */
import type { Edition } from '../editions/edition';
import type { TargetTable } from '../model/target-table';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { runToEnd, type Steps } from '../steps';
import { isSameProject, isSubmissionSheet } from './submission/submission-sheet';
import { readTargetTables } from './target-table/read';

/**
 * The 项目绩效目标表 of a workbook in the order of its sheets, on each sheet top to bottom, then left to right.
 *
 * Hidden sheets are left out: a finding there could not be shown, and they hold old copies and word lists. So is a 送审版
 * beside its original, which would make the project a double; one that came without it is a form like any other.
 */
export function readForms(snapshot: WorkbookSnapshot, edition: Edition): TargetTable[] {
  return runToEnd(readFormsInSteps(snapshot, edition));
}

/** As {@link readForms}, in steps of a sheet. */
export function* readFormsInSteps(
  snapshot: WorkbookSnapshot,
  edition: Edition,
): Steps<TargetTable[]> {
  const sheets: { readonly isCopy: boolean; readonly tables: readonly TargetTable[] }[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden === true) continue;
    sheets.push({ isCopy: isSubmissionSheet(sheet), tables: readTargetTables(sheet, edition) });
    yield;
  }
  const originals = sheets.flatMap(({ isCopy, tables }) => (isCopy ? [] : tables));
  return sheets.flatMap(({ isCopy, tables }) =>
    isCopy
      ? tables.filter((table) => !originals.some((form) => isSameProject(form, table)))
      : tables,
  );
}
