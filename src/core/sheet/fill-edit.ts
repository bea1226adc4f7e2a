/** Edits that filling makes: cells beside the forms, the outline group around them, what the add-in remembers. */
import type { WriteCellsEdit } from './ledger-edit';

/**
 * Puts whole columns into an outline group, open, or takes them out of one. No spreadsheet program tells up to
 * ExcelApi 1.14 what is grouped: who asks must know that it is not done already. Write it together with a setting.
 */
export interface GroupColumnsEdit {
  readonly kind: 'group-columns';
  readonly sheet: string;
  /** `I:Q` */
  readonly columns: string;
  /** False takes them out of the group; absent means true. */
  readonly grouped?: boolean;
}

/**
 * Writes settings that are stored in the workbook, by whole key (see `SETTINGS_PREFIX`); `null` removes one. The
 * inverse holds what was there.
 */
export interface SettingsEdit {
  readonly kind: 'settings';
  readonly values: Readonly<Record<string, string | null>>;
}

export type FillEdit = WriteCellsEdit | GroupColumnsEdit | SettingsEdit;
