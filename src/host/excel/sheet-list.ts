/** The sheets of the workbook and whether they may be written. */
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

export const queueSheetList: Queue<SheetList> = ({ workbook }) => {
  const { worksheets, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  active.load('name');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
    })),
    activeSheet: active.name,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
  });
};
