/**
 * Reads a workbook in two requests: which sheets there are and what each holds; its cells, the rules of its conditional
 * formats and the places of its tables. One is enough where all is as it was found last. Large sheets add requests by
 * size, broken conditional formats by number; forms add none.
 */
import type { PlacedMark } from '../../core/sheet/mark';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { StandingTable } from '../edit-reading';
import { UNFINISHED } from '../placed-marks';
import { HostFailure } from '../workbook-host';
import type { WorkbookReading } from '../workbook-host';
import { queueMark, RULE_BYTES } from './marks';
import type { FoundFormat } from './marks';
import { expectedFrom, readAheadOf, tablesToAsk } from './read-ahead';
import type { Ahead } from './read-ahead';
import { cellsOf, readBlocks } from './read-blocks';
import type { BlockOptions, BlockReading, CellsBySheet, Passenger } from './read-blocks';
import { isOfThePart, marksAmong, salvage } from './read-marks';
import { readListAndShapes } from './read-shapes';
import type { Shapes, Walking, Want } from './read-shapes';
import type { ListedTable, SheetList } from './sheet-list';
import type { FormulaFormat } from './sheet-shapes';
import { queueTable, TABLE_QUERY_BYTES } from './standing';

/** Marks that were found, and sheets that would not say. */
export interface Marks {
  readonly marks: readonly PlacedMark[];
  readonly unreadable: readonly string[];
}

export interface Contents extends Marks {
  readonly cells: CellsBySheet;
  readonly tables: readonly StandingTable[];
}

/** What travels with the cells. */
type Extra =
  | { readonly kind: 'format'; readonly found: FoundFormat }
  | { readonly kind: 'table'; readonly table: StandingTable };

const PROGRESS = { shapes: 0.15 };

function formatPassenger(format: FormulaFormat): Passenger<Extra> {
  const queue = queueMark(format);
  return {
    bytes: RULE_BYTES,
    queue: (context) => {
      const read = queue(context);
      return () => ({ kind: 'format', found: read() });
    },
  };
}

function tablePassenger(table: ListedTable): Passenger<Extra> {
  const queue = queueTable(table, table.id);
  return {
    bytes: TABLE_QUERY_BYTES,
    queue: (context) => {
      const read = queue(context);
      return () => ({ kind: 'table', table: read() });
    },
  };
}

function tablesAmong(extras: readonly Extra[]): readonly StandingTable[] {
  return extras.flatMap((extra) => (extra.kind === 'table' ? [extra.table] : []));
}

/** @param sheets names in their order, for the order of the marks */
export async function readContents(
  { areas, formats, unreadable }: Shapes,
  tables: readonly ListedTable[],
  sheets: readonly string[],
  options: BlockOptions,
): Promise<Contents> {
  const ofTables = tables.map(tablePassenger);
  let together: BlockReading<Extra>;
  try {
    together = await readBlocks(areas, [...ofTables, ...formats.map(formatPassenger)], options);
  } catch (error) {
    if (!isOfThePart(error) || formats.length === 0) throw error;
    const { cells, passengers } = await readBlocks(areas, ofTables, options);
    const { results, refused } = await salvage(formats, queueMark);
    const bad = new Set([...unreadable, ...refused]);
    const marks = await marksAmong(results, sheets);
    return {
      cells,
      tables: tablesAmong(passengers),
      marks: marks.filter(({ sheet }) => !bad.has(sheet)),
      unreadable: [...bad],
    };
  }
  const { cells, passengers } = together;
  const found = passengers.flatMap((extra) => (extra.kind === 'format' ? [extra.found] : []));
  return {
    cells,
    tables: tablesAmong(passengers),
    marks: await marksAmong(found, sheets),
    unreadable,
  };
}

export function toReading(list: SheetList, contents: Contents): WorkbookReading {
  const { cells, tables, marks, unreadable } = contents;
  const sheets = list.sheets.map(({ name, hidden }): SheetSnapshot => {
    const own = tables.flatMap(({ sheet, name: table, address }) =>
      sheet === name && address !== null ? [{ name: table, address }] : [],
    );
    return {
      name,
      cells: cells.get(name) ?? {},
      ...(hidden ? { hidden } : {}),
      ...(own.length > 0 ? { tables: own } : {}),
    };
  });
  return {
    snapshot: { sheets },
    marks,
    unreadableMarks: list.sheets
      .map(({ name }) => name)
      .filter((name) => unreadable.includes(name)),
    settings: list.settings,
    sheetIds: Object.fromEntries(list.sheets.map(({ id, name }) => [name, id])),
    tableIds: list.tables.map(({ id }) => id),
    activeSheet: list.activeSheet,
    readOnly: list.readOnly,
    structureProtected: list.structureProtected,
    protectedSheets: list.sheets.filter((sheet) => sheet.protected).map(({ name }) => name),
  };
}

export function stopIfCancelled({ signal }: BlockOptions): void {
  if (signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
}

interface Found {
  readonly list: SheetList;
  readonly shapes: Shapes;
  readonly ahead: Ahead;
}

/** Adds what was read ahead to the contents that were read afterwards. */
async function readRest(
  { list, shapes, ahead }: Found,
  withTables: boolean,
  options: BlockOptions,
): Promise<Contents> {
  const ids = new Map(list.sheets.map(({ id, name }) => [name, id]));
  const known = shapes.areas.flatMap((area) => {
    const found = readAheadOf(ahead, ids.get(area.sheet), area);
    return found === null ? [] : [[area.sheet, cellsOf(found.area, found.loaded)] as const];
  });
  const readAlready = new Set(known.map(([sheet]) => sheet));
  const rest = { ...shapes, areas: shapes.areas.filter(({ sheet }) => !readAlready.has(sheet)) };
  const names = list.sheets.map(({ name }) => name);
  const asked = withTables ? tablesToAsk(ahead, list.tables) : [];
  const contents = await readContents(rest, asked, names, options);
  const placed = list.tables.flatMap(({ id, name, sheet }): readonly StandingTable[] => {
    const address = ahead.tables.get(id);
    return address === undefined ? [] : [{ name, sheet, address }];
  });
  return {
    ...contents,
    cells: new Map([...known, ...contents.cells]),
    tables: [...placed, ...contents.tables],
  };
}

/** Leaves out the cells of sheets without a conditional format that may be ours, when only the others are wanted. */
function onlyWanted(want: Want, found: Found): Found {
  if (want.cells !== 'where-marked') return found;
  const { areas, formats } = found.shapes;
  const marked = new Set(formats.map(({ sheet }) => sheet));
  return {
    ...found,
    shapes: { ...found.shapes, areas: areas.filter(({ sheet }) => marked.has(sheet)) },
  };
}

/** Reads every sheet. `onList` is told of the sheets as soon as they are known. */
export async function readWorkbook(
  want: Want,
  options: BlockOptions,
  walking: Walking,
  onList: (list: SheetList) => void,
): Promise<WorkbookReading> {
  stopIfCancelled(options);
  const found = onlyWanted(want, await readListAndShapes(want, walking, onList));
  options.onProgress?.(PROGRESS.shapes);
  stopIfCancelled(options);
  const contents = await readRest(found, want.cells === true, {
    ...options,
    onProgress: (done) => options.onProgress?.(PROGRESS.shapes + (1 - PROGRESS.shapes) * done),
  });
  options.onProgress?.(1);
  if (want.cells === true && walking.length > 0) {
    walking.expected = expectedFrom(found.list, found.shapes.areas, contents.cells);
  }
  const marks = contents.marks.filter(({ formula }) => formula !== UNFINISHED);
  return toReading(found.list, { ...contents, marks });
}
