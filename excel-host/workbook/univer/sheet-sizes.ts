/** Row and column sizes that differ from a sheet's default. */
import { BooleanNumber } from '@univerjs/core';
import type { UniverWorkbook } from './univer-workbook';

/** A row or column, counted from 0; size in pixels or `null` for the default. */
export interface LineSize {
  readonly place: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

/** A number in what Univer keeps of a row or column. */
function number(line: unknown, key: 'h' | 'ah' | 'ia' | 'w' | 'hd'): number | null {
  const value: unknown = typeof line === 'object' && line !== null ? Reflect.get(line, key) : null;
  return typeof value === 'number' ? value : null;
}

function lines(data: object, size: (line: unknown) => number | null, usual: number): LineSize[] {
  return Object.entries(data).map(([place, line]: [string, unknown]) => {
    const own = size(line);
    return {
      place: Number(place),
      size: own === usual ? null : own,
      hidden: number(line, 'hd') === BooleanNumber.TRUE.valueOf(),
    };
  });
}

export function rowSizes(workbook: UniverWorkbook, sheetId: string): LineSize[] {
  const { rowData, defaultRowHeight } = workbook.requireSheet(sheetId).getConfig();
  const height = (line: unknown): number | null => {
    const isAutomatic = number(line, 'ia') === BooleanNumber.TRUE.valueOf();
    return (isAutomatic ? number(line, 'ah') : null) ?? number(line, 'h');
  };
  return lines(rowData, height, defaultRowHeight);
}

export function columnSizes(workbook: UniverWorkbook, sheetId: string): LineSize[] {
  const { columnData, defaultColumnWidth } = workbook.requireSheet(sheetId).getConfig();
  return lines(columnData, (line) => number(line, 'w'), defaultColumnWidth);
}
