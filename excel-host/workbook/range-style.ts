/** Reading and writing how cells look, cell by cell, in Univer's terms. */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from './area';
import { cellArea } from './area';
import type { CellExtras } from './sheet-locks';
import { extrasOf, requireUnlocked } from './sheet-locks';
import type { CellWrite } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

export interface StyledPlace {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly area: Area;
}

/** Keeps the type of what is in the cell, or Univer would read text as a number again. */
function keepingType(cell: Nullable<ICellData>, write: ICellData): ICellData {
  return cell?.t == null ? write : { ...write, t: cell.t };
}

function gridPart(place: StyledPlace): Area {
  return place.model.univer.clip(place.sheetId, place.area);
}

export function styleAt(place: StyledPlace, row: number, column: number): IStyleData {
  const { univer } = place.model;
  const cell = univer.cell(place.sheetId, row, column);
  return (cell && univer.unit.getStyles().getStyleByCell(cell)) ?? {};
}

/** The common value of a property over all cells, or `null` when they differ. */
export function uniform<T>(place: StyledPlace, read: (row: number, column: number) => T): T | null {
  const { row: top, column: left, rows, columns } = gridPart(place);
  const first = read(place.area.row, place.area.column);
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}

/** Merges a change into the style of every cell of the area. */
export function writeStyle(
  place: StyledPlace,
  location: string,
  change: (row: number, column: number) => IStyleData | null,
): void {
  const { model, sheetId } = place;
  requireUnlocked(model, sheetId, place.area, location, 'allowFormatCells');
  model.univer.asApi(() => {
    model.univer.ensureExtent(sheetId, place.area);
    const { row: top, column: left, rows, columns } = gridPart(place);
    const sheet = model.univer.requireSheet(sheetId);
    const writes: CellWrite[] = [];
    for (let row = top; row < top + rows; row += 1) {
      for (let column = left; column < left + columns; column += 1) {
        const style = change(row, column);
        if (!style) continue;
        writes.push({
          row,
          column,
          cell: keepingType(sheet.getCellRaw(row, column), { s: style }),
        });
      }
    }
    model.univer.writeCells(sheetId, writes);
  });
}

export function extrasAt(place: StyledPlace, row: number, column: number): CellExtras {
  return extrasOf(place.model.univer.cell(place.sheetId, row, column));
}

/** Changes properties that Univer does not know; a property at its default is dropped. */
export function writeExtras(
  place: StyledPlace,
  location: string,
  change: (extras: CellExtras) => CellExtras,
): void {
  const { model, sheetId } = place;
  requireUnlocked(model, sheetId, place.area, location, 'allowFormatCells');
  model.univer.asApi(() => {
    model.univer.ensureExtent(sheetId, place.area);
    const { row: top, column: left, rows, columns } = gridPart(place);
    const writes: CellWrite[] = [];
    for (let row = top; row < top + rows; row += 1) {
      for (let column = left; column < left + columns; column += 1) {
        const cell = model.univer.cell(sheetId, row, column);
        const extras = change(extrasOf(cell));
        const custom = Object.keys(extras).length === 0 ? null : { ...extras };
        writes.push({ row, column, cell: keepingType(cell, { custom }) });
      }
    }
    model.univer.writeCells(sheetId, writes);
  });
}

/** The same place, another rectangle. */
export function subPlace(place: StyledPlace, area: Area): StyledPlace {
  return { model: place.model, sheetId: place.sheetId, area };
}

export function cellOf(place: StyledPlace, row: number, column: number): StyledPlace {
  return subPlace(place, cellArea(row, column));
}
