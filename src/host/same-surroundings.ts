/** Does a highlight still belong where it stood? Rows and columns may have been inserted or deleted since. */
import { formatCell, parseCell } from '../core/sheet/address';
import type { CellSnapshot } from '../core/sheet/snapshot';
import { sameContent } from './standing-cells';

type Cells = Readonly<Record<string, CellSnapshot>>;

/** Cells by row, then by address. */
export type Rows = ReadonlyMap<number, ReadonlyMap<string, CellSnapshot>>;

export function rowsOf(cells: Cells): Rows {
  const rows = new Map<number, Map<string, CellSnapshot>>();
  for (const [address, cell] of Object.entries(cells)) {
    const place = parseCell(address);
    if (place === null) continue;
    const row = rows.get(place.row) ?? new Map<string, CellSnapshot>();
    row.set(address, cell);
    rows.set(place.row, row);
  }
  return rows;
}

/**
 * True when the cell holds what it held, and most of what stood in its row and in the rows above and below still
 * stands there. She may have corrected a cell beside it; a row that was moved agrees in hardly any. Of a blank cell
 * among blank ones nobody can tell, and the answer is false.
 */
export function hasSameSurroundings(address: string, then: Rows, now: Cells): boolean {
  const place = parseCell(address.split(/[:,]/)[0] ?? address);
  if (place === null) return false;
  const own = formatCell(place);
  const before = then.get(place.row)?.get(own) ?? null;
  if (!sameContent(before, now[own] ?? null)) return false;
  const compared = [place.row - 1, place.row, place.row + 1].flatMap((row) => {
    const others = [...(then.get(row) ?? [])].filter(([each]) => each !== own);
    const kept = others.filter(([each, cell]) => sameContent(cell, now[each] ?? null));
    return others.length === 0 ? [] : [kept.length * 2 > others.length];
  });
  return compared.length === 0 ? before !== null : compared.every(Boolean);
}
