/** What can be done to a workbook. Every edit has an inverse of the same kind, so undoing is itself undoable. */
import type { SheetDraft } from './draft';
import type { Mark, PlacedMark } from './mark';

/** Adds a complete sheet after the last one and selects its first input cell. */
export interface AddSheetEdit {
  readonly kind: 'add-sheet';
  readonly sheet: SheetDraft;
}

/** Removes a sheet; refused with `sheet-changed` when its cells differ from `unchangedFrom`. */
export interface RemoveSheetEdit {
  readonly kind: 'remove-sheet';
  readonly name: string;
  /** What the sheet held when we made it; `null` removes it in any case (she was asked). */
  readonly unchangedFrom: SheetDraft | null;
}

/** Removes and adds highlights; the user's own conditional formats stay untouched and in their order. */
export interface MarksEdit {
  readonly kind: 'marks';
  readonly remove: readonly PlacedMark[];
  readonly add: readonly Mark[];
}

export type WorkbookEdit = AddSheetEdit | RemoveSheetEdit | MarksEdit;
