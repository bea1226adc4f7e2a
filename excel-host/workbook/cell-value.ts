/** What a cell of Univer's model holds, in Excel's terms. */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';

export type Scalar = string | number | boolean;

/** The value as Excel gives it: blank is `''`, an error its text. */
export function valueOf(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return value;
}

export const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** `Excel.RangeValueType`. */
export function typeOf(value: Scalar): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_TEXT.test(value) ? 'Error' : 'String';
}

export function formatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? 'General';
}

/** The text a cell shows, wide enough. */
export function displayText(value: Scalar, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && ERROR_TEXT.test(value)) return value;
  try {
    return numfmt.format(format, value, { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}

const CLEARED = { f: null, si: null, p: null } as const;

/** What stands for a value in a cell of its own. */
function bareContent(value: Scalar, isText: boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  // Without FORCE_STRING Univer would take text that looks like a number for a number.
  const looksLikeNumber = !isText && value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/**
 * The cell data that puts a value into a cell.
 * @param isText the cell's number format is Text.
 * @param isNew there was no such cell before, so nothing has to go.
 */
export function contentOf(
  value: Scalar | null,
  formula: string | null,
  isText: boolean,
  isNew = false,
): ICellData {
  if (formula !== null) return { ...CLEARED, f: formula, v: null, t: null };
  if (value === null || value === '') return { ...CLEARED, v: null, t: null };
  const bare = bareContent(value, isText);
  return isNew ? bare : { ...CLEARED, ...bare };
}
