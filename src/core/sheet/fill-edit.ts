/** Edits that filling makes: cells beside the forms, the outline group around them, what the add-in remembers. */
import type { WriteCellsEdit } from './ledger-edit';

/** Puts whole columns into an outline group, open; columns that are in one already stay as they are. */
export interface GroupColumnsEdit {
  readonly kind: 'group-columns';
  readonly sheet: string;
  /** `I:Q` */
  readonly columns: string;
}

/** Writes settings that are stored in the workbook; `null` removes one. The inverse holds what was there. */
export interface SettingsEdit {
  readonly kind: 'settings';
  readonly values: Readonly<Record<string, string | null>>;
}

export type FillEdit = WriteCellsEdit | GroupColumnsEdit | SettingsEdit;
