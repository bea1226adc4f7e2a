/** Reads cells and rules in as few requests as the size of the answers allows. */
import { formatCell, formatRange } from '../../core/sheet/address';
import type { CellRectangle } from '../../core/sheet/address';
import type { CellSnapshot } from '../../core/sheet/snapshot';
import { asSnapshot } from '../standing-cells';
import { HostFailure } from '../workbook-host';
import { MESSAGE_BYTES } from './message-size';
import { expectLarger, planBlocks, unread } from './plan-blocks';
import type { Block, Remaining } from './plan-blocks';
import { cellState } from './loaded-cells';
import type { LoadedCells } from './loaded-cells';
import { asking, queueAll, request } from './request';
import type { Queue } from './request';
import { bytesPerCell } from './sheet-shapes';
import type { UsedArea } from './sheet-shapes';

/** Cells by sheet and address. */
export type CellsBySheet = ReadonlyMap<string, Readonly<Record<string, CellSnapshot>>>;

interface BlockAnswer {
  readonly block: Block;
  readonly loaded: LoadedCells;
}

/** Something else to be read with the same requests, in pieces of known size. */
export interface Passenger<Result> {
  readonly queue: Queue<Result>;
  /** Bytes of its request or its answer, whichever is larger. */
  readonly bytes: number;
}

export interface BlockReading<Result> {
  readonly cells: CellsBySheet;
  readonly passengers: readonly Result[];
}

export interface BlockOptions {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

function queueBlock(block: Block): Queue<BlockAnswer> {
  return asking(
    (workbook) => {
      const range = workbook.worksheets.getItem(block.sheet).getRange(formatRange(block));
      range.load('values,formulas,numberFormat');
      return range;
    },
    ({ values, formulas, numberFormat }) => ({ block, loaded: { values, formulas, numberFormat } }),
  );
}

function cellCount({ top, bottom, left, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells of a loaded range that hold something. */
export function cellsOf(
  { top, left }: CellRectangle,
  loaded: LoadedCells,
): Readonly<Record<string, CellSnapshot>> {
  const cells: Record<string, CellSnapshot> = {};
  loaded.values.forEach((line, down) => {
    line.forEach((_, across) => {
      const cell = asSnapshot(cellState(loaded, down, across));
      if (cell !== null) cells[formatCell({ row: top + down, column: left + across })] = cell;
    });
  });
  return cells;
}

/** Adapts what is expected of a sheet to what its last block measured. */
function learn(rest: readonly Remaining[], answers: readonly BlockAnswer[]): Remaining[] {
  return rest.map((sheet) => {
    const answer = answers.find(({ block }) => block.sheet === sheet.area.sheet);
    return answer === undefined ? sheet : { ...sheet, cellBytes: bytesPerCell(answer.loaded) };
  });
}

/** Takes passengers until one message is full; at least one. */
function board<Result>(waiting: readonly Passenger<Result>[]): readonly Passenger<Result>[] {
  let bytes = 0;
  return waiting.filter((passenger, index) => {
    bytes += passenger.bytes;
    return index === 0 || bytes <= MESSAGE_BYTES;
  });
}

/** A message of one row cannot be made smaller. */
function canShrink(blocks: readonly Block[]): boolean {
  return blocks.some(({ top, bottom }) => bottom > top) || blocks.length > 1;
}

/** Reads whole used ranges, and what travels with them. Throws {@link HostFailure}. */
export async function readBlocks<Result>(
  areas: readonly UsedArea[],
  passengers: readonly Passenger<Result>[],
  options: BlockOptions,
): Promise<BlockReading<Result>> {
  const all = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const cells = new Map<string, Record<string, CellSnapshot>>(
    areas.map(({ sheet }) => [sheet, {}]),
  );
  const results: Result[] = [];
  let seen = 0;

  const take = (answers: readonly BlockAnswer[]): void => {
    for (const answer of answers) {
      Object.assign(cells.get(answer.block.sheet) ?? {}, cellsOf(answer.block, answer.loaded));
      seen += cellCount(answer.block);
    }
    options.onProgress?.(all === 0 ? 1 : seen / all);
  };

  // One request after the other, each planned by what the last one measured. It calls itself because the number of
  // requests follows from the answers; a loop over sheets or rows, one request each, is what must never be here.
  const readOn = async (
    remaining: readonly Remaining[],
    waiting: readonly Passenger<Result>[],
  ): Promise<void> => {
    if (remaining.length + waiting.length === 0) return;
    if (options.signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
    const boarding = board(waiting);
    const free = MESSAGE_BYTES - boarding.reduce((sum, { bytes }) => sum + bytes, 0);
    const { blocks, rest } = planBlocks(remaining, free, boarding.length > 0);
    const cellsQueue = queueAll(blocks.map(queueBlock));
    const passengerQueue = queueAll(boarding.map(({ queue }) => queue));
    try {
      const [answers, found] = await request((context) => {
        const readCells = cellsQueue(context);
        const readPassengers = passengerQueue(context);
        return () => [readCells(), readPassengers()] as const;
      });
      take(answers);
      results.push(...found);
      await readOn(learn(rest, answers), waiting.slice(boarding.length));
      return;
    } catch (error) {
      const tooLarge = error instanceof HostFailure && error.code === 'too-large';
      if (!tooLarge || !canShrink(blocks)) throw error;
    }
    await readOn(expectLarger(remaining, 2), waiting);
  };
  await readOn(areas.map(unread), passengers);
  return { cells, passengers: results };
}
