/** Excel's object model over Univer. */
export { emulateWorkbook, createHeadlessWorkbook } from './headless';
export type { EmulatedWorkbook, HeadlessOptions } from './headless';
export { UniverWorkbook } from './univer/univer-workbook';
export type { EventEntry } from './events';
export { EventKind, WORKBOOK_TARGET } from './events';
export type { WorkbookDump, SheetDump, CellDump, ConditionalFormatDump } from './dump';
export type { CellLook } from './user';
export { User } from './user';
export { Workbook } from './workbook';
export { WorkbookModel } from './workbook-model';
