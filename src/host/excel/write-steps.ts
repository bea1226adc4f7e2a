/** Sends planned steps to Excel: one request, more only when it would grow too large. */
import type { Mark, PlacedMark } from '../../core/sheet/mark';
import { StoppedWrite } from '../apply-edits';
import type { WrittenCells } from '../apply-edits';
import type { WriteCellsStep } from '../plan-cells';
import type { WriteStep } from '../plan-edits';
import type { RowHeightsStep } from '../plan-row-heights';
import type { CellState } from '../standing-cells';
import type { GroupsDone, GroupStep } from '../take-back';
import { cellBlocks, rowBlocks } from './cell-blocks';
import { ExcelFailure } from './failure';
import { lookToWrite, styleToWrite } from './looks';
import type { LookToWrite } from './looks';
import { ADD_BYTES, DELETE_BYTES, queueMarksWrite } from './marks';
import { jsonBytes, MESSAGE_BYTES } from './message-size';
import { bothOf, doing, queueAll, request } from './request';
import type { Queue } from './request';
import { restoreValidation, VALIDATION_WRITE_BYTES, writeValidation } from './validations';
import { queueBlockResult, queueBlockWrite } from './write-cells';
import { queueSheetWrite } from './write-sheet';

/** Bytes of the request for a sheet's look. Measured for the target table with its texts: 72,000. */
const SHEET_LOOK_BYTES = 200_000;
/** Bytes of the request for a block apart from its cells, and of a cell apart from its content, in all arrays. */
const BLOCK_BYTES = 2_000;
const CELL_BYTES = 60;
/** Bytes of the request for a group, a table's edges or a setting. */
const SMALL_BYTES = 2_000;

interface Written {
  readonly sheet: string;
  readonly cells: ReadonlyMap<string, CellState>;
}

/** A sheet that was added, and the id that Excel gave it. */
export interface MadeSheet {
  readonly name: string;
  readonly id: string;
}

interface Piece {
  readonly queue: Queue<MadeSheet | null>;
  /**
   * What is asked of the result, behind all writes of the request: Excel has to calculate before it answers, so that each
   * question between two writes would cost a calculation of its own.
   */
  readonly ask?: Queue<Written>;
  readonly bytes: number;
  readonly sheet: string | null;
}

function cellPieces(step: WriteCellsStep): readonly Piece[] {
  const { sheet } = step;
  const onSheet = (bytes: number, write: (target: Excel.Worksheet) => void): Piece => ({
    sheet,
    bytes,
    queue: doing(({ worksheets }) => write(worksheets.getItem(sheet))),
  });
  const ofLook = (address: string, { bytes, write }: LookToWrite): Piece =>
    onSheet(bytes, (target) => write(target.getRange(address)));
  // Over rows that a filter hides Excel puts the first row of a matrix into every row that is shown (office-js#224).
  const blocksOf = step.rowByRow ? rowBlocks : cellBlocks;
  return [
    ...blocksOf(step.cells, ({ address }) => address).map((block): Piece => {
      const contents = jsonBytes(block.cells.map(({ item }) => [item.content, item.nf, item.nf]));
      const { top, bottom, left, right } = block.area;
      const size = (bottom - top + 1) * (right - left + 1);
      const ask = queueBlockResult(sheet, block);
      return {
        sheet,
        bytes: BLOCK_BYTES + contents + size * CELL_BYTES,
        queue: queueBlockWrite(sheet, block),
        ask: (context) => {
          const read = ask(context);
          return () => ({ sheet, cells: read() });
        },
      };
    }),
    ...step.styles.map(({ address, style, before }) =>
      ofLook(address, styleToWrite(address, style, before)),
    ),
    ...step.looks.map(({ now, ...look }) => ofLook(look.address, lookToWrite(look, now))),
    ...step.drafts.map((draft) =>
      onSheet(VALIDATION_WRITE_BYTES + jsonBytes(draft), (target) =>
        writeValidation(target, draft),
      ),
    ),
    ...step.validations.map((wanted) =>
      onSheet(VALIDATION_WRITE_BYTES + jsonBytes(wanted), (target) =>
        restoreValidation(target, wanted),
      ),
    ),
  ];
}

/** Rows of one height that follow each other are set together. */
function heightPieces({ sheet, rows }: RowHeightsStep): readonly Piece[] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const { row, to } of [...rows].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === row - 1 && run.height === to) run.last = row;
    else runs.push({ first: row, last: row, height: to });
  }
  return runs.map(({ first, last, height }) => ({
    sheet,
    bytes: SMALL_BYTES,
    queue: doing(({ worksheets }) => {
      worksheets.getItem(sheet).getRange(`${first}:${last}`).format.rowHeight = height;
    }),
  }));
}

function settingsPiece(values: Readonly<Record<string, string | null>>): Piece {
  return {
    sheet: null,
    bytes: Object.keys(values).length * SMALL_BYTES + jsonBytes(values),
    queue: doing(({ settings }) => {
      for (const [key, value] of Object.entries(values)) {
        if (value === null) settings.getItem(key).delete();
        else settings.add(key, value);
      }
    }),
  };
}

function traceOf(index: number): string {
  return `group ${index}`;
}

/** Excel cannot be asked what is grouped; the trace says how far it came. */
function groupPiece({ sheet, columns, grouped }: GroupStep, index: number): Piece {
  return {
    sheet,
    bytes: SMALL_BYTES,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(columns);
      if (grouped) range.group('ByColumns');
      else range.ungroup('ByColumns');
      context.trace(traceOf(index));
      return () => null;
    },
  };
}

function markPieces(marks: readonly (Mark | PlacedMark)[]): readonly Piece[] {
  return marks.map((mark) => ({
    queue: queueMarksWrite([], [mark]),
    bytes: ADD_BYTES,
    sheet: mark.sheet,
  }));
}

function pieces(step: Exclude<WriteStep, GroupStep>): readonly Piece[] {
  switch (step.kind) {
    case 'add-sheet': {
      const sheet = step.sheet.name;
      const bytes = SHEET_LOOK_BYTES + jsonBytes(step.sheet);
      const write = queueSheetWrite(step.sheet);
      const queue: Queue<MadeSheet> = (context) => {
        const read = write(context);
        return () => ({ name: sheet, id: read() });
      };
      return [{ queue, bytes, sheet }, ...markPieces(step.marks)];
    }
    case 'remove-sheet': {
      const queue = doing(({ worksheets }) => {
        worksheets.getItem(step.name).delete();
        if (step.activate !== null) worksheets.getItem(step.activate).activate();
      });
      return [{ queue, bytes: DELETE_BYTES, sheet: step.name }];
    }
    case 'marks': {
      // Deleted first and all from the bottom up, then added one by one in the order given.
      const removal = {
        queue: queueMarksWrite(step.remove, []),
        bytes: step.remove.length * DELETE_BYTES,
        sheet: null,
      };
      return [removal, ...markPieces(step.add)];
    }
    case 'write-cells':
      return cellPieces(step);
    case 'resize-table': {
      const { sheet, table, to } = step;
      const queue = doing(({ worksheets }) => {
        worksheets.getItem(sheet).tables.getItem(table).resize(to);
      });
      return [{ queue, bytes: SMALL_BYTES, sheet }];
    }
    case 'row-heights':
      return heightPieces(step);
    case 'settings':
      return [settingsPiece(step.values)];
  }
}

/** Of the request that failed: which groups it made all the same. */
function groupsOf(
  error: unknown,
  groups: readonly GroupStep[],
  sent: readonly GroupStep[],
): GroupsDone {
  if (sent.length === 0) return groups.slice(0, 0);
  if (!(error instanceof ExcelFailure) || error.traces === null) return 'unknown';
  const { traces } = error;
  return groups.filter((_, index) => traces.includes(traceOf(index)));
}

/** Writes all steps in order, groups last; may stop half-way. Throws {@link StoppedWrite}. */
export async function writeSteps(
  steps: readonly WriteStep[],
  onMade: (sheet: MadeSheet) => void,
  onProgress?: (done: number) => void,
): Promise<WrittenCells> {
  const groups = steps.filter((step) => step.kind === 'group-columns');
  const pieceOfGroup = new Map<Piece, GroupStep>();
  const all = [
    ...steps.flatMap((step) => (step.kind === 'group-columns' ? [] : pieces(step))),
    ...groups.map((group, index) => {
      const piece = groupPiece(group, index);
      pieceOfGroup.set(piece, group);
      return piece;
    }),
  ];
  const written = new Map<string, Map<string, CellState>>();
  const take = (answers: readonly (Written | MadeSheet | null)[]): void => {
    for (const answer of answers) {
      if (answer === null) continue;
      if ('id' in answer) {
        onMade(answer);
        continue;
      }
      const known = written.get(answer.sheet) ?? new Map<string, CellState>();
      for (const [address, cell] of answer.cells) known.set(address, cell);
      written.set(answer.sheet, known);
    }
  };
  let made: readonly GroupStep[] = [];
  const writeOn = async (rest: readonly Piece[]): Promise<void> => {
    if (rest.length === 0) return;
    let bytes = 0;
    const overflow = rest.findIndex((piece, index) => {
      bytes += piece.bytes;
      return index > 0 && bytes > MESSAGE_BYTES;
    });
    const now = overflow < 0 ? rest : rest.slice(0, overflow);
    const sheets = new Set(now.map(({ sheet }) => sheet));
    const [only = null] = sheets.size === 1 ? sheets : [];
    const sent = now.flatMap((piece) => pieceOfGroup.get(piece) ?? []);
    try {
      const writes = queueAll(now.map(({ queue }) => queue));
      const questions = queueAll(now.flatMap(({ ask }) => ask ?? []));
      const [sheetsMade, results] = await request(bothOf(writes, questions), only);
      take([...sheetsMade, ...results]);
    } catch (error) {
      const done = groupsOf(error, groups, sent);
      if (error instanceof ExcelFailure) {
        throw new StoppedWrite(error, done === 'unknown' ? done : [...made, ...done]);
      }
      throw error;
    }
    made = [...made, ...sent];
    const left = rest.slice(now.length);
    onProgress?.(1 - left.length / all.length);
    await writeOn(left);
  };
  await writeOn(all);
  return written;
}
