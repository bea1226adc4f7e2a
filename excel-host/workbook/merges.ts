/** Merged areas of a sheet. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { Area } from './area';
import { contains, intersect } from './area';
import { contentOf } from './cell-value';
import { gap } from './errors';
import type { CellWrite, ReversibleStep, UniverWorkbook } from './univer/univer-workbook';
import { toArea, toRange } from './univer/rectangles';

export function mergesOf(workbook: UniverWorkbook, sheetId: string): Area[] {
  return workbook.requireSheet(sheetId).getMergeData().map(toArea);
}

export function mergesTouching(workbook: UniverWorkbook, sheetId: string, area: Area): Area[] {
  return mergesOf(workbook, sheetId).filter((merge) => intersect(merge, area) !== null);
}

export function removeMerges(workbook: UniverWorkbook, sheetId: string, merges: Area[]): void {
  if (merges.length === 0) return;
  workbook.mutate(RemoveWorksheetMergeMutation, {
    unitId: workbook.unitId,
    subUnitId: sheetId,
    ranges: merges.map(toRange),
  });
}

/**
 * Merges an area; only the content of the first cell stays.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
 */
export function mergeArea(workbook: UniverWorkbook, sheetId: string, area: Area): void {
  if (area.rows === 1 && area.columns === 1) return;
  const touching = mergesTouching(workbook, sheetId, area);
  if (touching.some((merge) => !contains(area, merge))) {
    throw gap('Range.merge across the edge of a merged area');
  }
  workbook.ensureExtent(sheetId, area);
  removeMerges(workbook, sheetId, touching);
  const writes: CellWrite[] = [];
  workbook.eachCell(
    sheetId,
    (row, column, cell) => {
      const first = row === area.row && column === area.column;
      const holds = cell.v !== undefined || Boolean(cell.f) || Boolean(cell.si);
      if (!first && holds) writes.push({ row, column, cell: contentOf(null, null, false) });
    },
    area,
  );
  workbook.writeCells(sheetId, writes);
  workbook.mutate(AddWorksheetMergeMutation, {
    unitId: workbook.unitId,
    subUnitId: sheetId,
    ranges: [toRange(area)],
  });
}

/** Merging areas, or taking merges away, as a step that can be undone. */
export function mergeStep(
  workbook: UniverWorkbook,
  sheetId: string,
  areas: readonly Area[],
  merge: boolean,
): ReversibleStep {
  const params = { unitId: workbook.unitId, subUnitId: sheetId, ranges: areas.map(toRange) };
  const add = { id: AddWorksheetMergeMutation.id, params };
  const remove = { id: RemoveWorksheetMergeMutation.id, params };
  return merge ? { redo: add, undo: remove } : { redo: remove, undo: add };
}
