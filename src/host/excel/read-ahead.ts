/**
 * Reads with the list of sheets what the last reading found, so that a workbook whose shape has not changed takes one
 * request. The answer tells the shapes as well: what lies outside of what was expected is read afterwards.
 */
import { formatRange } from '../../core/sheet/address';
import type { CellRectangle } from '../../core/sheet/address';
import type { CellSnapshot } from '../../core/sheet/snapshot';
import type { LoadedCells } from './loaded-cells';
import { withoutSheet } from './local-address';
import { jsonBytes, MESSAGE_BYTES } from './message-size';
import { isSmall, unread } from './plan-blocks';
import type { CellsBySheet } from './read-blocks';
import { asking, bothOf, queueAll } from './request';
import type { Queue } from './request';
import type { ListedTable, SheetList } from './sheet-list';
import type { UsedArea } from './sheet-shapes';

/** What the last reading found, by ids: names may have changed since. */
export interface Expected {
  readonly areas: readonly { readonly sheet: string; readonly area: CellRectangle }[];
  /** Ids. */
  readonly tables: readonly string[];
}

export const NOTHING_EXPECTED: Expected = { areas: [], tables: [] };

/** What was read of it; what is not there any more is left out. */
export interface Ahead {
  readonly areas: ReadonlyMap<
    string,
    { readonly area: CellRectangle; readonly loaded: LoadedCells }
  >;
  /** Addresses by id. */
  readonly tables: ReadonlyMap<string, string>;
}

export const NOTHING_AHEAD: Ahead = { areas: new Map(), tables: new Map() };

/** The list, shapes and rules need room beside the cells, and sheets may have grown. */
const MOST_BYTES = MESSAGE_BYTES / 2;

function rectangleOf({ top, left, rows, columns }: UsedArea): CellRectangle {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

const PLAIN_FORMAT = 'General';

/** Bytes in an answer of a cell with this content, or without any: value, formula and number format, with commas. */
function cellBytes(cell: CellSnapshot = { v: '' }): number {
  const value = jsonBytes(cell.v);
  const formula = cell.f === undefined ? value : jsonBytes(cell.f);
  return value + formula + jsonBytes(cell.nf ?? PLAIN_FORMAT) + 3;
}

const BLANK_BYTES = cellBytes();

/** Of few cells what they proved to take: guessed from their last row, wide forms would look twice as large. */
function areaBytes(area: UsedArea, cells: Readonly<Record<string, CellSnapshot>> = {}): number {
  const size = area.rows * area.columns;
  if (!isSmall(area)) return size * unread(area).cellBytes;
  return Object.values(cells).reduce(
    (bytes, cell) => bytes + cellBytes(cell) - BLANK_BYTES,
    size * BLANK_BYTES,
  );
}

/**
 * What to expect of the next reading, from what this one found; sheets are left out, last first, that would make its
 * answer too large.
 */
export function expectedFrom(
  { sheets, tables }: SheetList,
  areas: readonly UsedArea[],
  cells: CellsBySheet,
): Expected {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  let bytes = 0;
  const fitting = areas.filter((area) => {
    if (bytes <= MOST_BYTES) bytes += areaBytes(area, cells.get(area.sheet));
    return bytes <= MOST_BYTES;
  });
  return {
    areas: fitting.map((area) => ({
      sheet: ids.get(area.sheet) ?? area.sheet,
      area: rectangleOf(area),
    })),
    tables: tables.map(({ id }) => id),
  };
}

type Entry<Value> = readonly [string, Value] | null;

function queueArea({
  sheet,
  area,
}: Expected['areas'][number]): Queue<Entry<{ area: CellRectangle; loaded: LoadedCells }>> {
  return asking(
    (workbook) => {
      const found = workbook.worksheets.getItemOrNullObject(sheet);
      const range = found.getRange(formatRange(area));
      range.load('values,formulas,numberFormat');
      return { found, range };
    },
    ({ found, range }) => {
      if (found.isNullObject) return null;
      const { values, formulas, numberFormat } = range;
      return [sheet, { area, loaded: { values, formulas, numberFormat } }];
    },
  );
}

function queueTablePlace(id: string): Queue<Entry<string>> {
  return asking(
    (workbook) => {
      const found = workbook.tables.getItemOrNullObject(id);
      const range = found.getRange();
      range.load('address');
      return { found, range };
    },
    ({ found, range }) => (found.isNullObject ? null : [id, withoutSheet(range.address)]),
  );
}

function present<Value>(entries: readonly Entry<Value>[]): ReadonlyMap<string, Value> {
  return new Map(entries.flatMap((entry) => (entry === null ? [] : [entry])));
}

export function queueAhead({ areas, tables }: Expected): Queue<Ahead> {
  const queue = bothOf(queueAll(areas.map(queueArea)), queueAll(tables.map(queueTablePlace)));
  return (context) => {
    const read = queue(context);
    return () => {
      const [cells, places] = read();
      return { areas: present(cells), tables: present(places) };
    };
  };
}

function covers(outer: CellRectangle, inner: CellRectangle): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** The cells that were read ahead of a sheet, when they are all that it holds now. */
export function readAheadOf(
  ahead: Ahead,
  sheetId: string | undefined,
  now: UsedArea,
): { readonly area: CellRectangle; readonly loaded: LoadedCells } | null {
  const found = sheetId === undefined ? undefined : ahead.areas.get(sheetId);
  return found !== undefined && covers(found.area, rectangleOf(now)) ? found : null;
}

/** Tables whose place is not known yet. */
export function tablesToAsk(
  { tables }: Ahead,
  listed: readonly ListedTable[],
): readonly ListedTable[] {
  return listed.filter(({ id }) => !tables.has(id));
}
