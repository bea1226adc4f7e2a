/** The sheets of the workbook and whether they may be written. */
import { asking } from './request';
import type { Queue } from './request';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

export interface SheetList {
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

export const queueSheetList: Queue<SheetList> = asking(
  (workbook) => {
    const { worksheets, protection } = workbook;
    workbook.load('readOnly');
    protection.load('protected');
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    return { workbook, worksheets, protection, active };
  },
  ({ workbook, worksheets, protection, active }) => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
    })),
    activeSheet: active.name,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
  }),
);
