/** Excel's object model over Univer. */
export { emulateWorkbook, createHeadlessWorkbook } from './headless';
export type { EmulatedWorkbook, HeadlessOptions } from './headless';
export { blankSheet } from './univer/blank-sheet';
export { UniverWorkbook } from './univer/univer-workbook';
export { readInput } from './typed-input';
export type { CellInput, Entry } from './typed-input';
export type { EventEntry } from './events';
export { EventKind, WORKBOOK_TARGET } from './events';
export type { WorkbookDump, SheetDump, CellDump, ConditionalFormatDump } from './dump';
export type { CellLook } from './user';
export { User } from './user';
export { exportXlsx } from './xlsx-export';
export { Workbook } from './workbook';
export { WorkbookModel } from './workbook-model';
