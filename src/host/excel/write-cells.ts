/** Cells of a sheet that stands already: few blocks, the number format before the value, text kept as text. */
import { formatRange } from '../../core/sheet/address';
import { isErrorValue } from '../../core/sheet/snapshot';
import type { CellSnapshot, CellValue } from '../../core/sheet/snapshot';
import type { CellWrite } from '../plan-cells';
import { GENERAL } from '../standing-cells';
import type { CellState } from '../standing-cells';
import { eachCell, matrixOf } from './cell-blocks';
import type { CellBlock } from './cell-blocks';
import { cellState } from './loaded-cells';
import { asking, doing } from './request';
import type { Queue } from './request';
import { needsApostrophe } from './typed-text';

const TEXT = '@';

/** What is written so that the cell holds this value; `nf` is the number format that it has by then. */
function writtenValue(v: CellValue, nf: string | undefined): CellValue {
  if (typeof v !== 'string' || nf === TEXT || isErrorValue(v)) return v;
  return needsApostrophe(v) ? `'${v}` : v;
}

/** The number format while the content is written: in a text cell a number would become text, a formula as well. */
function formatWhileWriting({ content, nf }: CellWrite): string {
  if (content === null || content === undefined || nf !== TEXT) return nf;
  return content.f !== undefined || typeof content.v !== 'string' ? GENERAL : nf;
}

function writtenContent({ content, nf }: CellWrite): CellValue | null {
  if (content === undefined) return null;
  if (content === null) return '';
  return content.f ?? writtenValue(content.v, nf);
}

/** A formula written into a General cell may take over the format of what it refers to. */
function formatAfterwards(cell: CellWrite): string | null {
  const isFormula = cell.content?.f !== undefined;
  return isFormula || formatWhileWriting(cell) !== cell.nf ? cell.nf : null;
}

const isUsed = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((row) => row.some((entry) => entry !== null));

/** Writes one block. */
export function queueBlockWrite(sheet: string, block: CellBlock<CellWrite>): Queue<null> {
  return doing((workbook) => {
    const range = workbook.worksheets.getItem(sheet).getRange(formatRange(block.area));
    const before = matrixOf(block, (cell) => {
      const nf = formatWhileWriting(cell);
      return nf === cell.before.nf ? null : nf;
    });
    if (isUsed(before)) range.numberFormat = before;
    const contents = matrixOf(block, writtenContent);
    if (isUsed(contents)) {
      // The same for constants; only `formulas` takes formulas in every Excel.
      if (block.cells.some(({ item }) => item.content?.f !== undefined)) range.formulas = contents;
      else range.values = contents;
    }
    const after = matrixOf(block, formatAfterwards);
    if (isUsed(after)) range.numberFormat = after;
  });
}

/** Reads what Excel made of a block. */
export function queueBlockResult(
  sheet: string,
  block: CellBlock<CellWrite>,
): Queue<ReadonlyMap<string, CellState>> {
  return asking(
    (workbook) => {
      const range = workbook.worksheets.getItem(sheet).getRange(formatRange(block.area));
      range.load('values,formulas,numberFormat');
      return range;
    },
    ({ values, formulas, numberFormat }) => {
      const written = new Map<string, CellState>();
      eachCell(block, (address, down, across) => {
        written.set(address, cellState({ values, formulas, numberFormat }, down, across));
      });
      return written;
    },
  );
}

/** The content of a cell of a new sheet; `null` leaves it to a formula or blank. */
export function draftedValue({ v, f, nf }: CellSnapshot): CellValue | null {
  return f !== undefined || v === '' ? null : writtenValue(v, nf);
}
