/** Clearing cells, and inserting and deleting whole rows and columns. */
import { textArgument } from './argument';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import { Direction, RANGE_TYPE } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { contentOf } from './cell-value';
import type { ChangeDetail } from './change-events';
import { raiseChanged } from './change-events';
import { gap, invalidArgument } from './errors';
import { mergesTouching, removeMerges } from './merges';
import type { StyledPlace } from './range-style';
import { requireUnlocked } from './sheet-locks';
import type { CellWrite } from './univer/univer-workbook';
import { toRange } from './univer/rectangles';
import type { WorkbookModel } from './workbook-model';

const NO_CONTENT = contentOf(null, null, false);

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-clear-member(1) */
export function clearRange(place: StyledPlace, applyTo: unknown): void {
  const { model, sheetId, area } = place;
  const what = applyTo === undefined || applyTo === null ? 'All' : textArgument(applyTo);
  if (!['All', 'Contents', 'Formats'].includes(what)) throw gap(`Range.clear ${what}`);
  requireUnlocked(model, sheetId, area, 'Range.clear');
  const contents = what !== 'Formats';
  const formats = what !== 'Contents';
  model.univer.asApi(() => {
    const writes: CellWrite[] = [];
    model.univer.eachCell(
      sheetId,
      (row, column, { t }) => {
        const cell =
          contents && formats
            ? null
            : contents
              ? NO_CONTENT
              : { s: null, custom: null, ...(t == null ? {} : { t }) };
        writes.push({ row, column, cell });
      },
      area,
    );
    model.univer.writeCells(sheetId, writes);
    if (formats) {
      const part = model.univer.clip(sheetId, area);
      removeMerges(model.univer, sheetId, mergesTouching(model.univer, sheetId, area));
      model.rules.clear(sheetId, part);
      if (contents) model.validations.clear(sheetId, part);
    }
    if (contents) raiseChanged(model, sheetId, area);
  });
}

interface Shift {
  readonly kind: 'rows' | 'columns';
  readonly insert: boolean;
}

function shiftOf(area: Area, insert: boolean, direction: unknown, location: string): Shift {
  const rows = insert ? 'Down' : 'Up';
  const columns = insert ? 'Right' : 'Left';
  if (direction !== rows && direction !== columns) throw invalidArgument(location);
  // Whole rows can only move up or down, whole columns only sideways; Excel ignores the direction then.
  if (area.columns === MAX_COLUMNS) return { kind: 'rows', insert };
  if (area.rows === MAX_ROWS) return { kind: 'columns', insert };
  throw gap(`${location} of part of a row or column`);
}

/** Inserts rows or columns in the place of an area, or deletes them. */
export function insertOrDelete(place: StyledPlace, insert: boolean, direction: unknown): void {
  const location = insert ? 'Range.insert' : 'Range.delete';
  const { model, sheetId, area } = place;
  const shift = shiftOf(area, insert, direction, location);
  const option = `allow${insert ? 'Insert' : 'Delete'}${shift.kind === 'rows' ? 'Rows' : 'Columns'}`;
  requireUnlocked(model, sheetId, area, location, option);
  model.univer.asApi(() => {
    shiftCells(model, sheetId, area, shift);
    raiseChanged(model, sheetId, area, changeOf(shift));
  });
}

export function changeOf({ kind, insert }: Shift): ChangeDetail {
  if (kind === 'rows') {
    return insert
      ? { changeType: 'RowInserted', shiftDirection: 'Down' }
      : { changeType: 'RowDeleted', shiftDirection: 'Up' };
  }
  return insert
    ? { changeType: 'ColumnInserted', shiftDirection: 'Right' }
    : { changeType: 'ColumnDeleted', shiftDirection: 'Left' };
}

/** Moves cells with everything that refers to them. */
function shiftCells(
  model: WorkbookModel,
  sheetId: string,
  area: Area,
  { kind, insert }: Shift,
): void {
  const { univer } = model;
  univer.ensureExtent(sheetId, { ...area, rows: Math.min(area.rows, 1), columns: 1 });
  const sheet = univer.requireSheet(sheetId);
  const part = univer.clip(sheetId, area);
  const range: IRange = {
    ...toRange(
      kind === 'rows'
        ? { ...area, column: 0, columns: sheet.getColumnCount() }
        : { ...area, row: 0, rows: sheet.getRowCount() },
    ),
    rangeType: kind === 'rows' ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN,
  };
  const target = { unitId: univer.unitId, subUnitId: sheetId };
  // Univer adjusts references on the active sheet only, and leaves hidden rows when it deletes.
  univer.onSheet(sheetId, () => {
    if (insert) {
      const command = kind === 'rows' ? InsertRowByRangeCommand : InsertColByRangeCommand;
      const direction = kind === 'rows' ? Direction.UP : Direction.LEFT;
      univer.commandNow(command.id, { ...target, range, direction });
      return;
    }
    if (kind === 'rows') {
      const hidden = Array.from({ length: part.rows }, (_, down) => part.row + down).filter(
        (row) => !sheet.getRowRawVisible(row),
      );
      for (const row of hidden) {
        const ranges = [toRange({ ...part, row, rows: 1 })];
        univer.mutate(SetRowVisibleMutation, { ...target, ranges });
      }
    }
    const command = kind === 'rows' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    univer.commandNow(command.id, { ...target, range });
  });
}
