/**
 * Makes the visible grid read what is typed as Excel does, by the emulator's own reading: `25` in a cell with a percent
 * format is 25 %, `100%` in a text cell stays text.
 */
import type { ICellData, Nullable, Univer } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { readInput } from '../../excel-host/workbook/typed-input';

/** Before Univer's own reading of numbers, which has none. */
const FIRST = 1000;

/** What stands in the editor when it closes; `null` for rich text, which Excel's cells do not read as numbers. */
function typedText(cell: ICellData): string | null {
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const plain = cell.p?.body?.dataStream.replace(/\r\n$/, '');
  if (plain !== undefined) return plain.includes('\r') ? null : plain;
  return cell.v === null || cell.v === undefined ? '' : String(cell.v);
}

function cellType(value: string | number | boolean): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function asExcelReads(cell: ICellData, format: string): ICellData {
  const text = typedText(cell);
  if (text === null) return cell;
  const { value, formula, format: newFormat } = readInput(text, format, 'typed');
  const style = newFormat === null ? {} : { s: { n: { pattern: newFormat } } };
  if (formula !== null) return { ...cell, ...style, f: formula, v: null, t: null, p: null };
  if (value === null) return { ...cell, f: null, si: null, v: null, t: null, p: null };
  const shown = typeof value === 'boolean' ? Number(value) : value;
  return { ...cell, ...style, f: null, si: null, p: null, v: shown, t: cellType(value) };
}

/** Puts Excel's reading between the cell editor and the sheet. */
export function typeAsInExcel(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell: Nullable<ICellData>, { workbook, worksheet, row, col }, next) => {
        if (!cell) return next(cell);
        const style = workbook.getStyles().get(worksheet.getCellRaw(row, col)?.s);
        return asExcelReads(cell, style?.n?.pattern ?? 'General');
      },
    });
}
