/**
 * `window.workbench`: what a script may do on the page, as a person at the grid would. Described in workbench/README.md.
 *
 * It cannot run the add-in's commands: those are clicked, in the ribbon or in the pane. Addresses are A1 without sheet
 * name; wherever something is written, Excel's reading of typed text applies (`25` in a `0%` cell is 25 %).
 */

/**
 * A new workbook with one blank sheet; the four published tables with six mistakes planted; or the four as published,
 * with their ledger and a year of actuals typed into it, not filled yet.
 */
export type WorkbookChoice = 'empty' | 'example' | 'year';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
}

/** Rectangles by row, then column. */
export interface CellContents {
  /** `''` = blank; an error is its text, e.g. `'#REF!'`. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The formula with its `=`, or the value where there is none. */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  /** `General`, `@`, `0%`, … */
  readonly numberFormats: readonly (readonly string[])[];
}

/** How a cell looks on the screen, conditional formats included. */
export interface CellLook {
  /** The text as displayed. */
  readonly text: string;
  /** Background as `#RRGGBB` in upper case, `null` for none. */
  readonly fill: string | null;
  readonly bold: boolean;
}

export interface Workbench {
  /** Opens a workbook in place of the present one; resolves when the pane is ready on it. */
  open(choice: WorkbookChoice): Promise<void>;
  /** The sheets in tab order. */
  sheets(): readonly SheetInfo[];
  /** Selects a cell, types the text and confirms it with Enter. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** Pastes at a cell: HTML as copied from Word, or rows of texts as copied from a plain table. */
  paste(
    sheet: string,
    address: string,
    content: string | readonly (readonly string[])[],
  ): Promise<void>;
  /** What a co-author types on another machine: add-ins are told of a remote change; nothing here is selected. */
  coauthorTypes(sheet: string, address: string, text: string): Promise<void>;
  /** Activates the sheet and selects a cell or range. */
  select(sheet: string, address: string): Promise<void>;
  /** What is selected now. */
  selection(): { readonly sheet: string; readonly address: string };
  /** Inserts whole rows above the row counted from 1. */
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  /** Deletes whole rows from the row counted from 1 on. */
  deleteRows(sheet: string, row: number, count: number): Promise<void>;
  /** Ctrl+Z. Resolves to false when there is nothing to undo. */
  undo(): Promise<boolean>;
  /** Protects a sheet as 审阅 › 保护工作表 does, nothing permitted and no password; or takes the protection off. */
  protectSheet(sheet: string, on: boolean): Promise<void>;
  /** Protects the structure of the workbook (its sheets) without password, or takes the protection off. */
  protectStructure(on: boolean): Promise<void>;
  /** Opens the workbook read-only: nobody can change it, neither person nor add-in. Or writable again. */
  setReadOnly(on: boolean): Promise<void>;
  /**
   * Cell edit mode, as after a double click: the cell's editor stands open in the grid and Excel answers no add-in
   * (`InvalidOperationInCellEditMode`), until editing ends. Typing on the keyboard begins it just so.
   * Resolves to false where a protected cell or a read-only workbook forbids it.
   */
  startEditing(sheet: string, address: string): Promise<boolean>;
  /** Ends cell edit mode and keeps what was typed, as Enter does, or throws it away, as Esc does. */
  endEditing(keep: boolean): Promise<void>;
  /** What the cells of a range hold, when everything has been calculated. */
  read(sheet: string, range: string): Promise<CellContents>;
  /** How one cell looks. */
  look(sheet: string, address: string): Promise<CellLook>;
  /** The emulator's own dump of the whole workbook: plain JSON, for comparing before and after. */
  dump(): Promise<unknown>;
}

declare global {
  interface Window {
    /** There once the page is ready. */
    workbench?: Workbench;
  }
}
