/** Cells painted range by range, so that they can be written with few calls: as one matrix, or as few rectangles. */
import { formatRange, parseRange } from '../core/sheet/address';
import type { CellRectangle } from '../core/sheet/address';

export interface PaintedRange<Item> {
  readonly address: string;
  readonly item: Item;
}

/** What each cell of the area holds, row by row; `null` where nothing was painted. */
export interface Painting<Item> {
  readonly area: CellRectangle;
  readonly rows: readonly (readonly (Item | null)[])[];
}

function union(one: CellRectangle, other: CellRectangle): CellRectangle {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

/** Paints the smallest rectangle around all ranges; later ones win. `null` when there are none. */
export function paint<Item>(ranges: readonly PaintedRange<Item>[]): Painting<Item> | null {
  const placed = ranges.flatMap(({ address, item }) => {
    const place = parseRange(address);
    return place === null ? [] : [{ place, item }];
  });
  const [first, ...others] = placed.map(({ place }) => place);
  if (first === undefined) return null;
  const area = others.reduce(union, first);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, (): Item | null => null),
  );
  for (const { place, item } of placed) {
    const height = place.bottom - place.top + 1;
    for (const row of rows.slice(place.top - area.top).slice(0, height)) {
      row.fill(item, place.left - area.left, place.right - area.left + 1);
    }
  }
  return { area, rows };
}

/** Runs of equal cells in one row, `[first, last, item]`. */
function runsOf<Item>(row: readonly (Item | null)[]): readonly (readonly [number, number, Item])[] {
  const runs: [number, number, Item][] = [];
  row.forEach((item, column) => {
    const last = runs.at(-1);
    if (item === null) return;
    if (last !== undefined && last[1] === column - 1 && last[2] === item) last[1] = column;
    else runs.push([column, column, item]);
  });
  return runs;
}

/**
 * Covers the painted cells by rectangles of one item each (compared by identity): equal neighbours in a row are taken
 * together, and equal runs below each other.
 */
export function rectangles<Item>({ area, rows }: Painting<Item>): readonly PaintedRange<Item>[] {
  const open = new Map<string, { top: number; bottom: number; item: Item }>();
  const closed: PaintedRange<Item>[] = [];
  const close = (key: string): void => {
    const run = open.get(key);
    if (run === undefined) return;
    const [left = 0, right = 0] = key.split(':').map(Number);
    open.delete(key);
    closed.push({
      address: formatRange({
        top: area.top + run.top,
        bottom: area.top + run.bottom,
        left: area.left + left,
        right: area.left + right,
      }),
      item: run.item,
    });
  };
  rows.forEach((row, index) => {
    for (const [left, right, item] of runsOf(row)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      if (above?.item === item && above.bottom === index - 1) above.bottom = index;
      else {
        close(key);
        open.set(key, { top: index, bottom: index, item });
      }
    }
  });
  for (const key of [...open.keys()]) close(key);
  return closed;
}
