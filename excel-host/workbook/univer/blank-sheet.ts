/** A sheet with nothing on it. */
import type { IWorksheetData } from '@univerjs/core';
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';

const FIRST_ROWS = 100;
const FIRST_COLUMNS = 26;

/** The data of an empty sheet with Excel's default sizes: 64 × 20 pixels. */
export function blankSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    hidden: BooleanNumber.FALSE,
    tabColor: '',
    showGridlines: BooleanNumber.TRUE,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
  });
}
