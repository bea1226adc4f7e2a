/** Edits of cells and tables that stand already. Both have an inverse of the same kind. */
import type { StyledRange, ValidationDraft } from './draft';
import type { FormatsBefore } from './look';
import type { CellSnapshot } from './snapshot';

/** One cell with the content it is expected to have, so that a stale edit is refused. */
export interface CellEdit {
  readonly address: string;
  /** The cell as it was read; `null` when it was blank, whatever its number format. */
  readonly expected: CellSnapshot | null;
  /**
   * The cell as it shall be, the number format set before the value; `null` clears it and leaves the format. A value of
   * `''` without a formula makes a blank cell of that number format.
   */
  readonly replacement: CellSnapshot | null;
}

/** A cell that is looked at and left alone: its content must be what was read; `null` means blank. */
export interface UnchangedCell {
  readonly address: string;
  readonly cell: CellSnapshot | null;
}

/** Writes cells of one sheet; refused as a whole when one of them is not as expected. */
export interface WriteCellsEdit {
  readonly kind: 'write-cells';
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** Cells that the new contents come from: refused as well when one of them has changed. */
  readonly unchanged?: readonly UnchangedCell[];
  /**
   * True where people filter rows, as in the ledger: refused while rows among the cells are hidden, because Excel puts
   * several rows into the wrong cells while a filter hides some (OfficeDev/office-js#224).
   */
  readonly whereShown?: boolean;
  /** How new cells look; empty when only contents change. */
  readonly looks: readonly StyledRange[];
  /** Excel's own data validation of new cells. */
  readonly validations?: readonly ValidationDraft[];
  /** Only in inverses: looks and validations to put back as they were. */
  readonly restore?: FormatsBefore;
}

/** Moves the bottom of a real Excel table; head row included in both addresses. Refused when it is not at `from`. */
export interface ResizeTableEdit {
  readonly kind: 'resize-table';
  readonly sheet: string;
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

export type LedgerEdit = WriteCellsEdit | ResizeTableEdit;
