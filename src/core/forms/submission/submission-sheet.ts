/** The sheets of 送审版: how they are named, and how they are known again. */
import type { TargetTable } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { trimText } from '../../values/compact-text';
import { freeSheetName } from '../target-table/free-sheet-name';
import { hasSignatureLine } from './signature-line';

const PREFIX = '送审-';

/** What Excel does not take in the name of a sheet, and what is invisible there. */
const NOT_IN_NAMES = /[\\/?*[\]:\p{Cc}\p{Cf}]/gu;
/** Nor as its last character, which a long name cut to size may bring there. */
const APOSTROPHE = /'/g;

/** `送审-<项目名称>`, by the sheet's name for a form without one; numbered when taken. */
export function submissionName({ name, sheet }: TargetTable, taken: readonly string[]): string {
  const legal = (text: string): string =>
    trimText(text.replace(/\s+/g, ' ').replace(NOT_IN_NAMES, '').replace(APOSTROPHE, '’'));
  const project = legal(name?.text ?? '');
  return freeSheetName(taken, PREFIX + (project === '' ? legal(sheet) : project));
}

/**
 * True for a 送审版: its name begins with 送审- and the line 填报人 / 审核人 / 负责人 stands on it. Both are there to be
 * seen: a sheet of hers that is only named so, or only signed so, stays a form.
 */
export function isSubmissionSheet(sheet: SheetSnapshot): boolean {
  return sheet.name.startsWith(PREFIX) && hasSignatureLine(sheet);
}

/** The same 项目编码 or the same 项目名称: one of them may have been corrected since the copy was made. */
export function isSameProject(one: TargetTable, other: TargetTable): boolean {
  const code = one.code?.text ?? '';
  const sameCode = code !== '' && code === other.code?.text;
  return sameCode || (one.name?.text ?? '') === (other.name?.text ?? '');
}
