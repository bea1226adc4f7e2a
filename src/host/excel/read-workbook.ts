/**
 * Reads a workbook in three requests: which sheets there are; what each holds; its cells and the rules of its
 * conditional formats. Large sheets add requests by size, broken conditional formats by number; tables add none.
 */
import type { PlacedMark } from '../../core/sheet/mark';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { UNFINISHED } from '../placed-marks';
import { HostFailure } from '../workbook-host';
import type { WorkbookReading } from '../workbook-host';
import { queueMark, RULE_BYTES } from './marks';
import type { FoundFormat } from './marks';
import { readBlocks } from './read-blocks';
import type { BlockOptions, BlockReading, CellsBySheet } from './read-blocks';
import { isOfThePart, marksAmong, salvage } from './read-marks';
import { queueAll, request } from './request';
import type { Queue } from './request';
import { queueSheetList } from './sheet-list';
import type { SheetList } from './sheet-list';
import { queueFormulaFormats, queueUsedArea } from './sheet-shapes';
import type { FormulaFormat, UsedArea } from './sheet-shapes';

/** Names of the sheets whose cells, and of those whose highlights, are to be read. */
export interface Wanted {
  readonly cells: readonly string[];
  readonly marks: readonly string[];
}

interface Shapes {
  readonly areas: readonly UsedArea[];
  readonly formats: readonly FormulaFormat[];
  readonly unreadable: readonly string[];
}

/** Marks that were found, and sheets that would not say. */
interface Marks {
  readonly marks: readonly PlacedMark[];
  readonly unreadable: readonly string[];
}

const PROGRESS = { list: 0.05, shapes: 0.15 };

function bothOf<One, Other>(one: Queue<One>, other: Queue<Other>): Queue<readonly [One, Other]> {
  return (context) => {
    const readOne = one(context);
    const readOther = other(context);
    return () => [readOne(), readOther()];
  };
}

function areaQueue({ cells }: Wanted): Queue<readonly UsedArea[]> {
  return queueAll(cells.map(queueUsedArea));
}

async function readShapesApart(wanted: Wanted): Promise<Shapes> {
  const areas = wanted.cells.length === 0 ? [] : await request(areaQueue(wanted));
  const sheets = wanted.marks.map((sheet) => ({ sheet }));
  const { results, refused } = await salvage(sheets, ({ sheet }) => queueFormulaFormats(sheet));
  return { areas, formats: results.flat(), unreadable: refused };
}

function shapesQueue(wanted: Wanted): Queue<Shapes> {
  const formats = queueAll(wanted.marks.map(queueFormulaFormats));
  return (context) => {
    const read = bothOf(areaQueue(wanted), formats)(context);
    return () => {
      const [areas, found] = read();
      return { areas, formats: found.flat(), unreadable: [] };
    };
  };
}

async function readShapes(wanted: Wanted): Promise<Shapes> {
  if (wanted.cells.length + wanted.marks.length === 0) {
    return { areas: [], formats: [], unreadable: [] };
  }
  try {
    return await request(shapesQueue(wanted));
  } catch (error) {
    if (!isOfThePart(error)) throw error;
    return readShapesApart(wanted);
  }
}

async function readContents(
  shapes: Shapes,
  wanted: Wanted,
  options: BlockOptions,
): Promise<{ readonly cells: CellsBySheet } & Marks> {
  const { areas, formats, unreadable } = shapes;
  const asPassengers = formats.map((format) => ({ queue: queueMark(format), bytes: RULE_BYTES }));
  let together: BlockReading<FoundFormat>;
  try {
    together = await readBlocks(areas, asPassengers, options);
  } catch (error) {
    if (!isOfThePart(error) || formats.length === 0) throw error;
    const { cells } = await readBlocks(areas, [], options);
    const { results, refused } = await salvage(formats, queueMark);
    const bad = new Set([...unreadable, ...refused]);
    const marks = await marksAmong(results, wanted.marks);
    return { cells, marks: marks.filter(({ sheet }) => !bad.has(sheet)), unreadable: [...bad] };
  }
  const marks = await marksAmong(together.passengers, wanted.marks);
  return { cells: together.cells, marks, unreadable };
}

function toReading(
  list: SheetList,
  cells: CellsBySheet,
  { marks, unreadable }: Marks,
): WorkbookReading {
  const sheets = list.sheets.map(({ name, hidden }): SheetSnapshot => ({
    name,
    cells: cells.get(name) ?? {},
    ...(hidden ? { hidden } : {}),
  }));
  return {
    snapshot: { sheets },
    marks,
    unreadableMarks: list.sheets
      .map(({ name }) => name)
      .filter((name) => unreadable.includes(name)),
    activeSheet: list.activeSheet,
    readOnly: list.readOnly,
    structureProtected: list.structureProtected,
    protectedSheets: list.sheets.filter((sheet) => sheet.protected).map(({ name }) => name),
  };
}

function stopIfCancelled({ signal }: BlockOptions): void {
  if (signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
}

/** Reads every sheet. `onList` is told of the sheets as soon as they are known. */
export async function readWorkbook(
  want: { readonly cells: boolean; readonly marks: boolean },
  options: BlockOptions,
  onList: (list: SheetList) => void,
): Promise<WorkbookReading> {
  stopIfCancelled(options);
  const list = await request(queueSheetList);
  onList(list);
  options.onProgress?.(PROGRESS.list);
  stopIfCancelled(options);
  const names = list.sheets.map(({ name }) => name);
  const wanted = { cells: want.cells ? names : [], marks: want.marks ? names : [] };
  const shapes = await readShapes(wanted);
  options.onProgress?.(PROGRESS.shapes);
  const contents = await readContents(shapes, wanted, {
    ...options,
    onProgress: (done) => options.onProgress?.(PROGRESS.shapes + (1 - PROGRESS.shapes) * done),
  });
  options.onProgress?.(1);
  const marks = contents.marks.filter(({ formula }) => formula !== UNFINISHED);
  return toReading(list, contents.cells, { ...contents, marks });
}

/**
 * Reads what must be known of the sheets named before they are edited, in two requests: list and shapes travel
 * together. A sheet that is not there costs one more.
 */
export async function readSheets(
  wanted: Wanted,
  options: BlockOptions,
  onList: (list: SheetList) => void,
): Promise<WorkbookReading> {
  stopIfCancelled(options);
  let list: SheetList;
  let shapes: Shapes;
  let there = wanted;
  try {
    [list, shapes] = await request(bothOf(queueSheetList, shapesQueue(wanted)));
  } catch (error) {
    if (!isOfThePart(error)) throw error;
    list = await request(queueSheetList);
    const names = new Set(list.sheets.map(({ name }) => name));
    const exists = (name: string): boolean => names.has(name);
    there = { cells: wanted.cells.filter(exists), marks: wanted.marks.filter(exists) };
    shapes = await readShapes(there);
  }
  onList(list);
  const contents = await readContents(shapes, there, options);
  return toReading(list, contents.cells, contents);
}
