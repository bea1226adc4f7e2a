/** Scattered cells gathered into few rectangles, so that each is read or written with one call. */
import { formatCell, parseCell } from '../../core/sheet/address';
import type { CellPosition, CellRectangle } from '../../core/sheet/address';

/** Cells that are not asked for but lie between those that are: so many are worth a call less. */
const SPARE_PER_CELL = 3;
const SPARE_PER_BLOCK = 60;
/** A block of more cells is cut, so that a message is filled by several. */
const MOST_CELLS = 8_000;

export interface CellBlock<Item> {
  readonly area: CellRectangle;
  readonly cells: readonly PlacedCell<Item>[];
}

export interface PlacedCell<Item> extends CellPosition {
  readonly item: Item;
}

function areaOf(cells: readonly CellPosition[]): CellRectangle {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
}

interface Gap {
  readonly by: 'row' | 'column';
  /** The first line behind the gap. */
  readonly at: number;
  /** Cells that need not be touched when it is cut here. */
  readonly saved: number;
}

function widestGap(
  by: Gap['by'],
  cells: readonly CellPosition[],
  { top, bottom, left, right }: CellRectangle,
): Gap {
  const across = by === 'row' ? right - left + 1 : bottom - top + 1;
  const lines = [...new Set(cells.map((cell) => cell[by]))].sort((a, b) => a - b);
  let widest: Gap = { by, at: lines[Math.floor(lines.length / 2)] ?? 0, saved: 0 };
  lines.forEach((line, index) => {
    const saved = (line - (lines[index - 1] ?? line - 1) - 1) * across;
    if (saved > widest.saved) widest = { by, at: line, saved };
  });
  return widest;
}

function gather<Item>(cells: readonly PlacedCell<Item>[]): readonly CellBlock<Item>[] {
  const area = areaOf(cells);
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const most = Math.min(MOST_CELLS, cells.length * (1 + SPARE_PER_CELL) + SPARE_PER_BLOCK);
  if (size <= most || cells.length === 1) return [{ area, cells }];
  const [byRow, byColumn] = [widestGap('row', cells, area), widestGap('column', cells, area)];
  const oneRow = area.top === area.bottom;
  const { by, at } = oneRow || byColumn.saved > byRow.saved ? byColumn : byRow;
  return [
    ...gather(cells.filter((cell) => cell[by] < at)),
    ...gather(cells.filter((cell) => cell[by] >= at)),
  ];
}

/** Each cell is in exactly one block; blocks may hold cells between them that were not named. */
export function cellBlocks<Item>(
  items: readonly Item[],
  addressOf: (item: Item) => string,
): readonly CellBlock<Item>[] {
  const cells = items.flatMap((item) => {
    const position = parseCell(addressOf(item));
    return position === null ? [] : [{ ...position, item }];
  });
  return cells.length === 0 ? [] : gather(cells);
}

/** As {@link cellBlocks}, but no block is more than one row high. */
export function rowBlocks<Item>(
  items: readonly Item[],
  addressOf: (item: Item) => string,
): readonly CellBlock<Item>[] {
  const rows = new Map<number, Item[]>();
  for (const item of items) {
    const row = parseCell(addressOf(item))?.row;
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), item]);
  }
  return [...rows.values()].flatMap((row) => cellBlocks(row, addressOf));
}

/** The block's cells row by row; `null` where none was named. */
export function matrixOf<Item, Entry>(
  { area, cells }: CellBlock<Item>,
  entry: (item: Item) => Entry | null,
): (Entry | null)[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, (): Entry | null => null),
  );
  for (const { row, column, item } of cells) {
    const line = rows[row - area.top];
    if (line) line[column - area.left] = entry(item);
  }
  return rows;
}

/** What a loaded range tells of each cell of a block, by address. */
export function eachCell<Item>(
  { area, cells }: CellBlock<Item>,
  visit: (address: string, down: number, across: number) => void,
): void {
  for (const { row, column } of cells) {
    visit(formatCell({ row, column }), row - area.top, column - area.left);
  }
}
