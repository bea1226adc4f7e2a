/** Widths of columns and heights of rows: points outside, whole pixels (96 to the inch) inside, as in Excel's grid. */
import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { invalidArgument } from './errors';
import type { StyledPlace } from './range-style';
import { requireUnlocked } from './sheet-locks';
import { toRange } from './univer/rectangles';

const PIXELS_PER_POINT = 96 / 72;

function toPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** Rows are at most 409 points, columns at most 255 characters. */
function toPixels(points: unknown, most: number, location: string): number {
  if (typeof points !== 'number' || !(points >= 0 && points <= most)) {
    throw invalidArgument(location);
  }
  return Math.round(points * PIXELS_PER_POINT);
}

function common(first: number, count: number, read: (place: number) => number): number | null {
  const value = read(first);
  for (let place = first + 1; place < first + count; place += 1) {
    if (read(place) !== value) return null;
  }
  return value;
}

export function columnWidthOf({ model, sheetId, area }: StyledPlace): number | null {
  const sheet = model.univer.requireSheet(sheetId);
  const { columns } = model.univer.clip(sheetId, area);
  return common(area.column, columns, (column) =>
    sheet.getColVisible(column) ? toPoints(sheet.getColumnWidth(column)) : 0,
  );
}

export function rowHeightOf({ model, sheetId, area }: StyledPlace): number | null {
  const sheet = model.univer.requireSheet(sheetId);
  const { rows } = model.univer.clip(sheetId, area);
  return common(area.row, rows, (row) =>
    sheet.getRowRawVisible(row) ? toPoints(sheet.getRowHeight(row)) : 0,
  );
}

export function setColumnWidth(place: StyledPlace, points: unknown): void {
  const location = 'RangeFormat.columnWidth';
  const { model, sheetId, area } = place;
  const colWidth = toPixels(points, 1_790, location);
  requireUnlocked(model, sheetId, area, location, 'allowFormatColumns');
  model.univer.asApi(() => {
    model.univer.ensureExtent(sheetId, area);
    model.univer.mutate(SetWorksheetColWidthMutation, {
      unitId: model.univer.unitId,
      subUnitId: sheetId,
      ranges: [toRange(model.univer.clip(sheetId, area))],
      colWidth,
    });
  });
}

export function setRowHeight(place: StyledPlace, points: unknown): void {
  const location = 'RangeFormat.rowHeight';
  const { model, sheetId, area } = place;
  const rowHeight = toPixels(points, 409, location);
  requireUnlocked(model, sheetId, area, location, 'allowFormatRows');
  model.univer.asApi(() => {
    model.univer.ensureExtent(sheetId, area);
    const target = {
      unitId: model.univer.unitId,
      subUnitId: sheetId,
      ranges: [toRange(model.univer.clip(sheetId, area))],
    };
    model.univer.mutate(SetWorksheetRowHeightMutation, { ...target, rowHeight });
    // A height set by hand does not follow the text any more.
    model.univer.mutate(SetWorksheetRowIsAutoHeightMutation, {
      ...target,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  });
}

/** True or false for all, `null` when rows differ. */
export function rowsHidden({ model, sheetId, area }: StyledPlace): boolean | null {
  const sheet = model.univer.requireSheet(sheetId);
  const { rows } = model.univer.clip(sheetId, area);
  const hidden = (row: number): number => (sheet.getRowVisible(row) ? 0 : 1);
  const value = common(area.row, rows, hidden);
  return value === null ? null : value === 1;
}

export function columnsHidden({ model, sheetId, area }: StyledPlace): boolean | null {
  const sheet = model.univer.requireSheet(sheetId);
  const { columns } = model.univer.clip(sheetId, area);
  const hidden = (column: number): number => (sheet.getColVisible(column) ? 0 : 1);
  const value = common(area.column, columns, hidden);
  return value === null ? null : value === 1;
}

export function hideRows(place: StyledPlace, hide: boolean): void {
  const { model, sheetId, area } = place;
  requireUnlocked(model, sheetId, area, 'Range.rowHidden', 'allowFormatRows');
  model.univer.asApi(() => {
    model.univer.ensureExtent(sheetId, area);
    model.univer.mutate(hide ? SetRowHiddenMutation : SetRowVisibleMutation, {
      unitId: model.univer.unitId,
      subUnitId: sheetId,
      ranges: [toRange(model.univer.clip(sheetId, area))],
    });
  });
}

export function hideColumns(place: StyledPlace, hide: boolean): void {
  const { model, sheetId, area } = place;
  requireUnlocked(model, sheetId, area, 'Range.columnHidden', 'allowFormatColumns');
  model.univer.asApi(() => {
    model.univer.ensureExtent(sheetId, area);
    model.univer.mutate(hide ? SetColHiddenMutation : SetColVisibleMutation, {
      unitId: model.univer.unitId,
      subUnitId: sheetId,
      ranges: [toRange(model.univer.clip(sheetId, area))],
    });
  });
}
