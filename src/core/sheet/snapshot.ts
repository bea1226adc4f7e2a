/**
 * A host-neutral picture of a workbook: plain JSON, made by one read, never changed; what was read of its sheets is
 * remembered with their `cells`.
 *
 * Only cells that hold something are listed. Merges, sizes and displayed text are not part of it:
 * forms are found by their labels (docs/decisions/0002-read-by-labels.md).
 */

/** What a cell holds. A blank is `''`; an error is its text, e.g. `'#REF!'`; a date is its serial number. */
export type CellValue = string | number | boolean;

/** One cell that is not blank. */
export interface CellSnapshot {
  /** The value (of a formula: its result). */
  readonly v: CellValue;
  /** The formula with its leading `=`, only when the cell holds one. */
  readonly f?: string;
  /** The number format when it is not `General`; `@` marks a text cell. */
  readonly nf?: string;
}

/** One sheet; `cells` by A1 address without `$`, e.g. `{ B7: { v: 0.25, nf: '0%' } }`. */
export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** True for hidden and very hidden sheets. */
  readonly hidden?: boolean;
  /** Real Excel tables on the sheet, head row included in the address. */
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
}

/** A workbook's sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** True when the value is one of Excel's error values, e.g. `#REF!`. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR_VALUE.test(value);
}
