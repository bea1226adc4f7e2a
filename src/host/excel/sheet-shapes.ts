/** How much a sheet holds, before it is read: its used range and its conditional formats. */
import type { LoadedCells } from './loaded-cells';
import { jsonBytes } from './message-size';
import { asking } from './request';
import type { Queue } from './request';

/** The used range of a sheet; a blank sheet gives its top left cell. Counted from 0. */
export interface UsedArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes of one cell in an answer, measured in the last row: where there are many rows, they are alike. */
  readonly cellBytes: number;
}

/** Bytes that one cell of a loaded range takes in an answer. */
export function bytesPerCell({ values, formulas, numberFormat }: LoadedCells): number {
  const cells = values.reduce((sum, line) => sum + line.length, 0);
  return jsonBytes([values, formulas, numberFormat]) / Math.max(cells, 1);
}

interface AskedArea {
  readonly used: Excel.Range;
  readonly lastRow: Excel.Range;
}

function askArea(sheet: Excel.Worksheet): AskedArea {
  const used = sheet.getUsedRange(true);
  const lastRow = used.getLastRow();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  lastRow.load('values,formulas,numberFormat');
  return { used, lastRow };
}

function readArea(sheet: string, { used, lastRow }: AskedArea): UsedArea {
  return {
    sheet,
    top: used.rowIndex,
    left: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
    cellBytes: bytesPerCell(lastRow),
  };
}

export function queueUsedArea(sheet: string): Queue<UsedArea> {
  return asking(
    ({ worksheets }) => askArea(worksheets.getItem(sheet)),
    (asked) => readArea(sheet, asked),
  );
}

/** A conditional format that may be one of ours: only those of type Custom have a formula that can be read. */
export interface FormulaFormat {
  readonly sheet: string;
  readonly id: string;
}

/**
 * Ids and types only: asking a collection of mixed formats for more fails as a whole
 * (https://github.com/OfficeDev/office-js/issues/2180).
 */
function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
}

function readFormats(
  sheet: string,
  { items }: Excel.ConditionalFormatCollection,
): readonly FormulaFormat[] {
  return items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet, id }));
}

export function queueFormulaFormats(sheet: string): Queue<readonly FormulaFormat[]> {
  return asking(
    ({ worksheets }) => askFormats(worksheets.getItem(sheet)),
    (formats) => readFormats(sheet, formats),
  );
}

/** What a walk through the sheets found out about one of them. */
export interface WalkedSheet {
  readonly id: string;
  /** With their sheet named by its id. */
  readonly area: UsedArea | null;
  readonly formats: readonly FormulaFormat[] | null;
}

/**
 * Asks the first `length` sheets for their shapes before anything is known of them, so that no request is spent on
 * their names alone. What follows the last sheet is a null object, of which Excel gives nothing: Microsoft's own
 * samples call methods of one (`getItemOrNullObject("Sample").delete()`). Whoever asks compares the ids with the list
 * of sheets and asks again for those that are missing.
 */
export function queueWalk(
  length: number,
  want: { readonly cells: boolean; readonly marks: boolean },
): Queue<readonly WalkedSheet[]> {
  return asking(
    ({ worksheets }) => {
      const steps: {
        readonly sheet: Excel.Worksheet;
        readonly area: AskedArea | null;
        readonly formats: Excel.ConditionalFormatCollection | null;
      }[] = [];
      let sheet = worksheets.getFirst();
      while (steps.length < length) {
        sheet.load('id');
        const area = want.cells ? askArea(sheet) : null;
        steps.push({ sheet, area, formats: want.marks ? askFormats(sheet) : null });
        sheet = sheet.getNextOrNullObject();
      }
      return steps;
    },
    (steps) =>
      steps
        .filter(({ sheet }) => !sheet.isNullObject)
        .map(({ sheet: { id }, area, formats }) => ({
          id,
          area: area && readArea(id, area),
          formats: formats && readFormats(id, formats),
        })),
  );
}
