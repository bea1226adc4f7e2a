/**
 * Finds out what each sheet holds before it is read: with the list of sheets in one request by walking through them, or
 * sheet by sheet when a walk does not do.
 */
import { HostFailure } from '../workbook-host';
import type { ReadOptions } from '../workbook-host';
import { NOTHING_AHEAD, NOTHING_EXPECTED, queueAhead } from './read-ahead';
import type { Ahead, Expected } from './read-ahead';
import { isOfThePart, salvage } from './read-marks';
import { bothOf, queueAll, request } from './request';
import type { Queue } from './request';
import { queueSheetList } from './sheet-list';
import type { ListedSheet, SheetList } from './sheet-list';
import { queueFormulaFormats, queueUsedArea, queueWalk } from './sheet-shapes';
import type { FormulaFormat, UsedArea, WalkedSheet } from './sheet-shapes';

/** Names of the sheets whose cells, and of those whose highlights, are to be read. */
export interface Wanted {
  readonly cells: readonly string[];
  readonly marks: readonly string[];
}

export interface Shapes {
  readonly areas: readonly UsedArea[];
  readonly formats: readonly FormulaFormat[];
  /** Sheets that would not tell their conditional formats. */
  readonly unreadable: readonly string[];
}

export const NO_SHAPES: Shapes = { areas: [], formats: [], unreadable: [] };

/** What the host remembers from one reading to the next. */
export interface Walking {
  /** How many sheets a walk asks for; 0 when this Excel does not take walks. */
  length: number;
  /** What is read at once, because the last reading found it. */
  expected: Expected;
}

/** Sheets that may be added before the next reading. */
const SPARE_SHEETS = 6;

function areaQueue({ cells }: Wanted): Queue<readonly UsedArea[]> {
  return queueAll(cells.map(queueUsedArea));
}

async function readShapesApart(wanted: Wanted): Promise<Shapes> {
  const areas = wanted.cells.length === 0 ? [] : await request(areaQueue(wanted));
  const sheets = wanted.marks.map((sheet) => ({ sheet }));
  const { results, refused } = await salvage(sheets, ({ sheet }) => queueFormulaFormats(sheet));
  return { areas, formats: results.flat(), unreadable: refused };
}

export function shapesQueue(wanted: Wanted): Queue<Shapes> {
  const formats = queueAll(wanted.marks.map(queueFormulaFormats));
  return (context) => {
    const read = bothOf(areaQueue(wanted), formats)(context);
    return () => {
      const [areas, found] = read();
      return { areas, formats: found.flat(), unreadable: [] };
    };
  };
}

export async function readShapes(wanted: Wanted): Promise<Shapes> {
  if (wanted.cells.length + wanted.marks.length === 0) return NO_SHAPES;
  try {
    return await request(shapesQueue(wanted));
  } catch (error) {
    if (!isOfThePart(error)) throw error;
    return readShapesApart(wanted);
  }
}

export type Want = Pick<ReadOptions, 'cells' | 'marks'>;

function wantedOf({ cells, marks }: Want, sheets: readonly ListedSheet[]): Wanted {
  const names = sheets.map(({ name }) => name);
  return { cells: cells === false ? [] : names, marks: marks ? names : [] };
}

/** Matches what was found on the way with the list, by id. */
async function fromWalk(
  want: Want,
  { sheets }: SheetList,
  walked: readonly WalkedSheet[],
): Promise<Shapes> {
  const byId = new Map(walked.map((sheet) => [sheet.id, sheet]));
  const rest = await readShapes(
    wantedOf(
      want,
      sheets.filter(({ id }) => !byId.has(id)),
    ),
  );
  const found = sheets.flatMap(({ id, name }) => {
    const { area = null, formats = null } = byId.get(id) ?? {};
    return [{ name, area, formats: formats ?? [] }];
  });
  return {
    areas: [
      ...found.flatMap(({ name, area }) => (area === null ? [] : [{ ...area, sheet: name }])),
      ...rest.areas,
    ],
    formats: [
      ...found.flatMap(({ name, formats }) => formats.map(({ id }) => ({ sheet: name, id }))),
      ...rest.formats,
    ],
    unreadable: rest.unreadable,
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof HostFailure && error.code === 'too-large';
}

/** The list of sheets and their shapes: one request when all is well. `onList` is told as soon as they are known. */
export async function readListAndShapes(
  want: Want,
  walking: Walking,
  onList: (list: SheetList) => void,
): Promise<{ readonly list: SheetList; readonly shapes: Shapes; readonly ahead: Ahead }> {
  let walkFailed = false;
  if (walking.length > 0 && (want.cells !== false || want.marks)) {
    try {
      const expected = want.cells === true ? walking.expected : NOTHING_EXPECTED;
      const [[list, walked], ahead] = await request(
        bothOf(
          bothOf(
            queueSheetList,
            queueWalk(walking.length, { ...want, cells: want.cells !== false }),
          ),
          queueAhead(expected),
        ),
      );
      walking.length = list.sheets.length + SPARE_SHEETS;
      onList(list);
      return { list, shapes: await fromWalk(want, list, walked), ahead };
    } catch (error) {
      const read = walking.expected;
      walking.expected = NOTHING_EXPECTED;
      // Sheets that have grown since: they are read in pieces then.
      if (isTooLarge(error) && read !== NOTHING_EXPECTED) {
        return readListAndShapes(want, walking, onList);
      }
      if (!isOfThePart(error)) throw error;
      walkFailed = true;
    }
  }
  const list = await request(queueSheetList);
  onList(list);
  const shapes = await readShapes(wantedOf(want, list.sheets));
  // When nothing else was wrong, the walk itself was refused: it is not tried again.
  if (walkFailed && shapes.unreadable.length === 0) walking.length = 0;
  return { list, shapes, ahead: NOTHING_AHEAD };
}
