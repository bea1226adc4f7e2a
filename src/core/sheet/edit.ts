/** What can be done to a workbook. Every edit has an inverse of the same kind, so undoing is itself undoable. */
import type { SheetDraft } from './draft';
import type { GroupColumnsEdit, SettingsEdit } from './fill-edit';
import type { ResizeTableEdit, WriteCellsEdit } from './ledger-edit';
import type { Mark, PlacedMark } from './mark';
import type { SheetSnapshot } from './snapshot';

export type { GroupColumnsEdit, SettingsEdit } from './fill-edit';
export type { CellEdit, ResizeTableEdit, WriteCellsEdit } from './ledger-edit';

/** Adds a complete sheet after the last one and selects its first input cell. */
export interface AddSheetEdit {
  readonly kind: 'add-sheet';
  readonly sheet: SheetDraft;
  /** True: a sheet of that name already there is taken for it; otherwise it is refused with `name-taken`. */
  readonly ifMissing?: boolean;
  /** Only in inverses: highlights that stood on the sheet, in their order. */
  readonly marks?: readonly PlacedMark[];
}

/** Removes a sheet that we made; a sheet that is not there counts as removed. */
export interface RemoveSheetEdit {
  readonly kind: 'remove-sheet';
  readonly name: string;
  /** What the sheet held when we made it; gives the sheet its look when the removal is taken back. */
  readonly draft: SheetDraft;
  /**
   * What to do when its cells differ from the draft: `refuse` with `sheet-changed`; `remove` it all the same (she was
   * asked); `remove-half-made` removes a sheet that holds nothing but cells of the draft and refuses any other.
   */
  readonly whenChanged: 'refuse' | 'remove' | 'remove-half-made';
  /** The sheet to activate when the removed one is active: where she was before it was made. */
  readonly returnTo?: string;
}

/** Removes and adds highlights; the user's own conditional formats stay untouched and in their order. */
export interface MarksEdit {
  readonly kind: 'marks';
  /** Found again by sheet, address and formula; one that is gone already is no failure. */
  readonly remove: readonly PlacedMark[];
  /** A placed mark goes back to its priority, any other on top; one that stands already is not added twice. */
  readonly add: readonly (Mark | PlacedMark)[];
  /**
   * Only in inverses: by name the cells of the sheets as they were while the highlights of `add` stood. One is put back
   * only where the cells around it still stand, so that inserted or deleted rows never bring it to a wrong cell.
   */
  readonly stood?: Readonly<Record<string, SheetSnapshot['cells']>>;
}

/** Sets heights of rows, counted from 1, in points; the inverse sets back what they were. */
export interface RowHeightsEdit {
  readonly kind: 'row-heights';
  readonly sheet: string;
  /** `from`: what the row is expected to be, within a point. */
  readonly rows: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

export type WorkbookEdit =
  | AddSheetEdit
  | RemoveSheetEdit
  | MarksEdit
  | WriteCellsEdit
  | RowHeightsEdit
  | ResizeTableEdit
  | GroupColumnsEdit
  | SettingsEdit;
