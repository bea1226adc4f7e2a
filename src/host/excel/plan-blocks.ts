/** Which cells are read with the next request, so that its answer stays under the limit and is well filled. */
import type { CellRectangle } from '../../core/sheet/address';
import type { UsedArea } from './sheet-shapes';

/** Rows of one sheet to be read with one request. */
export interface Block extends CellRectangle {
  readonly sheet: string;
}

/** What is still to be read of a sheet, and how large its cells have proved to be. */
export interface Remaining {
  readonly area: UsedArea;
  /** Rows that have been read. */
  readonly rowsRead: number;
  /** Expected bytes of one cell in the answer. */
  readonly cellBytes: number;
}

/** Few cells are not measured well by their last row: a form is full of long Chinese text. */
const FEW_CELLS = 5_000;
const FORM_CELL_BYTES = 150;
/** One row of a sheet may differ from the others. */
const SAMPLE_MARGIN = 1.1;
/** Brackets and commas of a row in the three arrays. */
const ROW_BYTES = 9;
/** Address, names and brackets of a block. */
const BLOCK_BYTES = 300;

export function isSmall({ rows, columns }: UsedArea): boolean {
  return rows * columns < FEW_CELLS;
}

/** Before anything of the sheet has been read. */
export function unread(area: UsedArea): Remaining {
  const sampled = area.cellBytes * SAMPLE_MARGIN;
  const cellBytes = isSmall(area) ? Math.max(sampled, FORM_CELL_BYTES) : sampled;
  return { area, rowsRead: 0, cellBytes };
}

export interface BlockPlan {
  readonly blocks: readonly Block[];
  /** What remains after these blocks. */
  readonly rest: readonly Remaining[];
}

/**
 * Fills one answer of `bytes` bytes with whole rows, sheet by sheet. At least one row is taken, however large, unless
 * `bytes` is used up by something else (`mayBeEmpty`).
 */
export function planBlocks(
  remaining: readonly Remaining[],
  bytes: number,
  mayBeEmpty: boolean,
): BlockPlan {
  const blocks: Block[] = [];
  const rest: Remaining[] = [];
  let free = bytes;
  for (const sheet of remaining) {
    const { area, rowsRead, cellBytes } = sheet;
    const rowBytes = area.columns * cellBytes + ROW_BYTES;
    const fitting = Math.floor((free - BLOCK_BYTES) / rowBytes);
    const least = blocks.length === 0 && !mayBeEmpty ? 1 : 0;
    const rows = rest.length > 0 ? 0 : Math.min(area.rows - rowsRead, Math.max(fitting, least));
    if (rows > 0) {
      const top = area.top + rowsRead;
      const right = area.left + area.columns - 1;
      blocks.push({ sheet: area.sheet, top, left: area.left, bottom: top + rows - 1, right });
      free -= rows * rowBytes + BLOCK_BYTES;
    }
    if (rowsRead + rows < area.rows) rest.push({ ...sheet, rowsRead: rowsRead + rows });
  }
  return { blocks, rest };
}

/** The same cells, expected to be so much larger; for an answer that turned out too large. */
export function expectLarger(remaining: readonly Remaining[], factor: number): Remaining[] {
  return remaining.map((sheet) => ({ ...sheet, cellBytes: sheet.cellBytes * factor }));
}
