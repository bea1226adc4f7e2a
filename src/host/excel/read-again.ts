/** Reads some sheets anew in one request and takes the others from the last reading: live checking follows one sheet. */
import type { CellSnapshot } from '../../core/sheet/snapshot';
import type { StandingTable } from '../edit-reading';
import { HostFailure } from '../workbook-host';
import type { WorkbookReading } from '../workbook-host';
import type { LoadedCells } from './loaded-cells';
import { NOTHING_EXPECTED, queueAhead } from './read-ahead';
import { cellsOf } from './read-blocks';
import { isOfThePart } from './read-marks';
import { toReading } from './read-workbook';
import { asking, bothOf, queueAll, request } from './request';
import type { Queue } from './request';
import { queueSheetList } from './sheet-list';
import type { SheetList } from './sheet-list';

type Cells = Readonly<Record<string, CellSnapshot>>;

/**
 * The id and the cells of a sheet; `null` when it is gone.
 *
 * @param key its id, or the name of one that is new
 */
function queueCells(key: string): Queue<readonly [string, Cells] | null> {
  return asking(
    ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(key).load('id');
      const used = sheet.getUsedRange(true);
      used.load('rowIndex,columnIndex,values,formulas,numberFormat');
      return { sheet, used };
    },
    ({ sheet, used }) => {
      if (sheet.isNullObject) return null;
      const { rowIndex: top, columnIndex: left, values, formulas, numberFormat } = used;
      const loaded: LoadedCells = { values, formulas, numberFormat };
      const bottom = top + values.length - 1;
      const right = left + (values[0]?.length ?? 1) - 1;
      return [sheet.id, cellsOf({ top, left, bottom, right }, loaded)];
    },
  );
}

/** True when one request does not do: a sheet is too large for it, or this Excel takes no null objects. */
function asksForAll(error: unknown): boolean {
  return isOfThePart(error) || (error instanceof HostFailure && error.code === 'too-large');
}

/**
 * The last reading with these sheets as they are now, under their present names; sheets that are gone are left out.
 * `null` when there is a sheet that nobody has read yet: then the whole workbook must be read.
 */
export async function readAgain(
  last: WorkbookReading,
  sheets: readonly string[],
  onList: (list: SheetList) => void,
): Promise<WorkbookReading | null> {
  const keys = sheets.map((name) => last.sheetIds[name] ?? name);
  let answer;
  try {
    const tables = { ...NOTHING_EXPECTED, tables: last.tableIds };
    answer = await request(
      bothOf(bothOf(queueSheetList, queueAll(keys.map(queueCells))), queueAhead(tables)),
    );
  } catch (error) {
    if (!asksForAll(error)) throw error;
    return null;
  }
  const [[list, read], ahead] = answer;
  onList(list);
  const before = new Map(
    last.snapshot.sheets.map(({ name, cells }) => [last.sheetIds[name] ?? name, cells]),
  );
  const cells = new Map([...before, ...read.filter((entry) => entry !== null)]);
  if (list.sheets.some(({ id }) => !cells.has(id))) return null;
  if (list.tables.some(({ id }) => !ahead.tables.has(id))) return null;
  const placed = list.tables.map(({ id, name, sheet }): StandingTable => ({
    name,
    sheet,
    address: ahead.tables.get(id) ?? null,
  }));
  const byName = new Map(list.sheets.map(({ id, name }) => [name, cells.get(id) ?? {}]));
  return toReading(list, { cells: byName, tables: placed, marks: [], unreadable: [] });
}
