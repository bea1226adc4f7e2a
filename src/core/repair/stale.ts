/** Whether a cell still holds what a repair was made for. */
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';
import type { RepairedCell } from './repair';

/** A blank cell of some number format is still a blank. */
function contentOf(cell: CellSnapshot | null): CellSnapshot | null {
  return cell && (cell.v !== '' || cell.f !== undefined) ? cell : null;
}

/** Number formats are looked at too: `0.5` under `0%` and under `0.00` say different things. */
function sameContent(one: CellSnapshot | null, other: CellSnapshot | null): boolean {
  const [first, second] = [contentOf(one), contentOf(other)];
  if (!first || !second) return first === second;
  return first.v === second.v && first.f === second.f && first.nf === second.nf;
}

/** True when the cell holds something else than `before` by now, or its sheet is gone. */
export function isStale(
  { address, before }: RepairedCell,
  cells: SheetSnapshot['cells'] | undefined,
): boolean {
  return cells === undefined || !sameContent(cells[address] ?? null, before);
}
