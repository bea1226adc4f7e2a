/** How much a sheet holds, before it is read: its used range and its conditional formats. */
import { jsonBytes } from './message-size';
import { asking } from './request';
import type { Queue } from './request';

/** What a range says about its cells, row by row. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

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

/** Bytes that one cell of a loaded range takes in an answer. */
export function bytesPerCell({ values, formulas, numberFormat }: LoadedCells): number {
  const cells = values.reduce((sum, line) => sum + line.length, 0);
  return jsonBytes([values, formulas, numberFormat]) / Math.max(cells, 1);
}

export function queueUsedArea(sheet: string): Queue<UsedArea> {
  return asking(
    (workbook) => {
      const used = workbook.worksheets.getItem(sheet).getUsedRange(true);
      const lastRow = used.getLastRow();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      lastRow.load('values,formulas,numberFormat');
      return { used, lastRow };
    },
    ({ used, lastRow }) => ({
      sheet,
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
      cellBytes: bytesPerCell(lastRow),
    }),
  );
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
  return asking(
    (workbook) => {
      const formats = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      formats.load('items/id,items/type');
      return formats;
    },
    ({ items }) => items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet, id })),
  );
}
