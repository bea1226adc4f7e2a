/**
 * Makes the visible grid read what is typed as Excel does, by the emulator's own reading: `25` in a cell with a percent
 * format is 25 %, `100%` in a text cell stays text.
 */
import type { ICellData, Nullable, Univer } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { contentOf } from '../../excel-host/workbook/cell-value';
import { isTextFormat, readInput } from '../../excel-host/workbook/typed-input';

/** Before Univer's own reading of numbers, which has none. */
const FIRST = 1000;

/** What stands in the editor when it closes. */
function typedText(cell: ICellData): string {
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const document = cell.p?.body?.dataStream.replace(/\r\n$/, '');
  if (document !== undefined) return document.replace(/\r/g, '\n');
  const text = cell.v === null || cell.v === undefined ? '' : String(cell.v);
  // The editor has taken the apostrophe off that marks text.
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

function asExcelReads(cell: ICellData, format: string): ICellData {
  const { value, formula, format: newFormat } = readInput(typedText(cell), format, 'typed');
  const content = contentOf(value, formula, isTextFormat(format));
  return {
    ...cell,
    ...content,
    ...(newFormat === null ? {} : { s: { n: { pattern: newFormat } } }),
  };
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
