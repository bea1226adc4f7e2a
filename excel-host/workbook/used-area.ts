/** The used range of a sheet. */
import type { Area } from './area';
import { bounding, cellArea } from './area';
import type { UniverWorkbook } from './univer/univer-workbook';

/**
 * The smallest rectangle around all cells with a value, and, unless `valuesOnly`, with a format; `null` when blank.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 */
export function usedArea(
  workbook: UniverWorkbook,
  sheetId: string,
  valuesOnly: boolean,
  within?: Area,
): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  workbook.eachCell(
    sheetId,
    (row, column, cell) => {
      const hasValue =
        (cell.v !== undefined && cell.v !== null && cell.v !== '') ||
        Boolean(cell.f) ||
        Boolean(cell.si);
      if (!hasValue && (valuesOnly || (!cell.s && !cell.custom))) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    },
    within,
  );
  if (bottom < 0) return null;
  return bounding(cellArea(top, left), cellArea(bottom, right));
}
