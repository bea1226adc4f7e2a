/** How much a sheet holds, before it is read: its used range and its conditional formats. */
import type { Queue } from './request';
import { jsonBytes } from './message-size';

/** The used range of a sheet; a blank sheet gives its top left cell. Counted from 0. */
export interface UsedArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes of one cell in an answer, measured in the last row: where there are many rows, they are alike. */
  readonly cellBytes: number;
}

export const CELL_PROPERTIES = 'values,formulas,numberFormat';

/** What `range` says about each cell, as its answer carries it. */
export function cellBytes(range: Excel.Range, cells: number): number {
  const { values, formulas, numberFormat } = range;
  return jsonBytes([values, formulas, numberFormat]) / cells;
}

export function queueUsedArea(sheet: string): Queue<UsedArea> {
  return ({ workbook }) => {
    const used = workbook.worksheets.getItem(sheet).getUsedRange(true);
    const lastRow = used.getLastRow();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    lastRow.load(CELL_PROPERTIES);
    return () => ({
      sheet,
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
      cellBytes: cellBytes(lastRow, used.columnCount),
    });
  };
}

/** A conditional format that may be one of ours: only those of type Custom have a formula that can be read. */
export interface FormulaFormat {
  readonly sheet: string;
  readonly id: string;
}

/**
 * Ids and types only: asking a collection of mixed formats for more fails as a whole
 * (https://github.com/OfficeDev/office-js/issues/2180).
 */
export function queueFormulaFormats(sheet: string): Queue<readonly FormulaFormat[]> {
  return ({ workbook }) => {
    const formats = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return () =>
      formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet, id }));
  };
}
