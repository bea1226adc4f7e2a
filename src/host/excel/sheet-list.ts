/** The sheets of the workbook and whether they may be written, its tables, and what we remember in it. */
import { SETTINGS_PREFIX } from '../../core/sheet/settings';
import type { WorkbookSettings } from '../../core/sheet/settings';
import { asking } from './request';
import type { Queue } from './request';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** A table and the sheet it lies on; Excel gives its place only when asked for each. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

export interface SheetList {
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly tables: readonly ListedTable[];
  readonly settings: WorkbookSettings;
}

/** Ours only, and only texts. */
function ownSettings(items: readonly Excel.Setting[]): WorkbookSettings {
  return Object.fromEntries(
    items.flatMap(({ key, value }): readonly (readonly [string, string])[] => {
      const text: unknown = value;
      return key.startsWith(SETTINGS_PREFIX) && typeof text === 'string' ? [[key, text]] : [];
    }),
  );
}

export const queueSheetList: Queue<SheetList> = asking(
  (workbook) => {
    const { worksheets, protection, tables, settings } = workbook;
    workbook.load('readOnly');
    protection.load('protected');
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    tables.load('items/id,items/name,items/worksheet/name');
    settings.load('items/key,items/value');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    return { workbook, worksheets, protection, active, tables, settings };
  },
  ({ workbook, worksheets, protection, active, tables, settings }) => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
    })),
    activeSheet: active.name,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheet: worksheet.name })),
    settings: ownSettings(settings.items),
  }),
);
