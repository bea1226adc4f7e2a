/**
 * Print area, print titles and outline levels follow inserted and deleted rows and columns, as everything that refers
 * to cells does: https://support.microsoft.com/office/6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
import type { IDisposable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { OutlineLevels, SheetState } from './workbook-state';
import type { WorkbookModel } from './workbook-model';

interface LineShift {
  readonly kind: 'rows' | 'columns';
  readonly insert: boolean;
  readonly first: number;
  readonly count: number;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

const KINDS: Readonly<Record<string, Pick<LineShift, 'kind' | 'insert'>>> = {
  [InsertRowMutation.id]: { kind: 'rows', insert: true },
  [RemoveRowMutation.id]: { kind: 'rows', insert: false },
  [InsertColMutation.id]: { kind: 'columns', insert: true },
  [RemoveColMutation.id]: { kind: 'columns', insert: false },
};

function shiftOf(id: string, params: object): LineShift | null {
  const kind = KINDS[id];
  if (!kind) return null;
  const range = member(params, 'range');
  const first = Number(member(range, kind.kind === 'rows' ? 'startRow' : 'startColumn'));
  const last = Number(member(range, kind.kind === 'rows' ? 'endRow' : 'endColumn'));
  return { ...kind, first, count: last - first + 1 };
}

/** First line and number of lines afterwards; `null` when all are deleted. */
function shiftLines(
  start: number,
  length: number,
  { insert, first, count }: LineShift,
): readonly [number, number] | null {
  const end = start + length;
  if (insert) {
    if (first <= start) return [start + count, length];
    return first < end ? [start, length + count] : [start, length];
  }
  const lost = Math.max(0, Math.min(end, first + count) - Math.max(start, first));
  if (lost === length) return null;
  const before = Math.max(0, Math.min(count, start - first));
  return [start - before, length - lost];
}

function shiftArea(area: Area | null, shift: LineShift): Area | null {
  if (area === null) return null;
  const byRows = shift.kind === 'rows';
  if (byRows ? area.rows === MAX_ROWS : area.columns === MAX_COLUMNS) return area;
  const moved = byRows
    ? shiftLines(area.row, area.rows, shift)
    : shiftLines(area.column, area.columns, shift);
  if (moved === null) return null;
  const [start, length] = moved;
  return byRows
    ? { ...area, row: start, rows: length }
    : { ...area, column: start, columns: length };
}

/** Lines inserted inside a group belong to it. */
function shiftLevels(levels: OutlineLevels, { insert, first, count }: LineShift): OutlineLevels {
  const moved: OutlineLevels = new Map();
  for (const [line, level] of levels) {
    if (line < first) moved.set(line, level);
    else if (insert) moved.set(line + count, level);
    else if (line >= first + count) moved.set(line - count, level);
  }
  const inside = Math.min(levels.get(first - 1) ?? 0, levels.get(first) ?? 0);
  if (insert && inside > 0) {
    for (let line = first; line < first + count; line += 1) moved.set(line, inside);
  }
  return moved;
}

function shiftState({ page, outline }: SheetState, shift: LineShift): void {
  page.printArea = shiftArea(page.printArea, shift);
  page.titleRows = shiftArea(page.titleRows, shift);
  page.titleColumns = shiftArea(page.titleColumns, shift);
  outline[shift.kind] = shiftLevels(outline[shift.kind], shift);
}

/** Ends with the returned disposable. */
export function followLineShifts(model: WorkbookModel): IDisposable {
  return model.univer.onMutation((id, params) => {
    const shift = shiftOf(id, params);
    const sheetId = member(params, 'subUnitId');
    if (shift === null || member(params, 'unitId') !== model.univer.unitId) return;
    if (typeof sheetId === 'string') shiftState(model.state(sheetId), shift);
  });
}
