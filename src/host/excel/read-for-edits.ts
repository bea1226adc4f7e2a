/**
 * Reads what must be known of the workbook before it is edited: one request where the places are known, one more for
 * highlights and for sheets that are removed, and one more for each 4 MB.
 */
import type { WorkbookEdit } from '../../core/sheet/edit';
import { wantedForEdits } from '../edit-reading';
import type { EditReading, WantedForEdits } from '../edit-reading';
import { MESSAGE_BYTES } from './message-size';
import type { BlockOptions } from './read-blocks';
import { isOfThePart } from './read-marks';
import { NO_SHAPES, readShapes, shapesQueue } from './read-shapes';
import type { Shapes } from './read-shapes';
import { readContents, stopIfCancelled, toReading } from './read-workbook';
import { bothOf, queueAll, request } from './request';
import { queueSheetList } from './sheet-list';
import type { SheetList } from './sheet-list';
import { mixedQueries, rowHeightsBySheet, standingBySheet, standingQueries } from './standing';
import type { StandingPart, StandingQuery } from './standing';

/** As many queries as fill one message; at least one. */
function fitting(queries: readonly StandingQuery[]): readonly StandingQuery[] {
  let asked = 0;
  let answered = 0;
  const overflow = queries.findIndex((query, index) => {
    asked += query.asked;
    answered += query.answered;
    return index > 0 && Math.max(asked, answered) > MESSAGE_BYTES;
  });
  return overflow < 0 ? queries : queries.slice(0, overflow);
}

/** One request after the other, each as full as it may be. */
async function readStanding(
  queries: readonly StandingQuery[],
  options: BlockOptions,
): Promise<readonly StandingPart[]> {
  if (queries.length === 0) return [];
  stopIfCancelled(options);
  const now = fitting(queries);
  const parts = await request(queueAll(now.map(({ queue }) => queue)));
  return [...parts, ...(await readStanding(queries.slice(now.length), options))];
}

interface First {
  readonly list: SheetList;
  readonly shapes: Shapes;
  readonly parts: readonly StandingPart[];
  readonly rest: readonly StandingQuery[];
  readonly there: WantedForEdits;
}

/** Only what is there: sheets and tables that are gone are refused, or no failure, when the edits are planned. */
function whatIsThere(wanted: WantedForEdits, list: SheetList): WantedForEdits {
  const names = new Set(list.sheets.map(({ name }) => name));
  const has = (name: string): boolean => names.has(name);
  return {
    cells: wanted.cells.filter(has),
    marks: wanted.marks.filter(has),
    places: new Map([...wanted.places].filter(([name]) => has(name))),
    rows: new Map([...wanted.rows].filter(([name]) => has(name))),
    tables: wanted.tables.filter(({ sheet, name }) =>
      list.tables.some((table) => table.sheet === sheet && table.name === name),
    ),
  };
}

async function readFirst(wanted: WantedForEdits): Promise<First> {
  const queries = standingQueries(wanted);
  const now = queries.length === 0 ? [] : fitting(queries);
  const shapesWanted = wanted.cells.length + wanted.marks.length > 0;
  try {
    const [list, [shapes, parts]] = await request(
      bothOf(
        queueSheetList,
        bothOf(
          shapesWanted ? shapesQueue(wanted) : () => () => NO_SHAPES,
          queueAll(now.map(({ queue }) => queue)),
        ),
      ),
    );
    return { list, shapes, parts, rest: queries.slice(now.length), there: wanted };
  } catch (error) {
    if (!isOfThePart(error)) throw error;
    const list = await request(queueSheetList);
    const there = whatIsThere(wanted, list);
    const rest = standingQueries(there);
    return { list, shapes: await readShapes(there), parts: [], rest, there };
  }
}

export async function readForEdits(
  edits: readonly WorkbookEdit[],
  options: BlockOptions,
  onList: (list: SheetList) => void,
): Promise<EditReading> {
  stopIfCancelled(options);
  const { list, shapes, parts, rest, there } = await readFirst(wantedForEdits(edits));
  onList(list);
  const further = await readStanding(rest, options);
  const known = [...parts, ...further];
  const single = await readStanding(mixedQueries(known), options);
  const contents = await readContents(shapes, [], there.marks, options);
  const standing = standingBySheet([...known, ...single]);
  const places = new Map(
    known.flatMap((part) =>
      part.kind === 'table' ? [[part.table.name, part.table] as const] : [],
    ),
  );
  const tables = list.tables.map(
    ({ name, sheet }) => places.get(name) ?? { name, sheet, address: null },
  );
  return { ...toReading(list, contents), tables, standing, rowHeights: rowHeightsBySheet(known) };
}
