/** Tells what a wanted content means for a cell: to be written, there already, or somebody else's. */
import { formatCell } from '../sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { numberFormatKind } from '../values/number-format';
import { formulaShape, sameContent, traceOf } from './fill-memory';
import { roleKey } from './plan-fill-roles';
import type { CellState, Content, FillCell, WantedCell } from './plan-fill-types';

function isEmpty(cell: CellSnapshot | undefined): cell is undefined {
  return cell === undefined || (cell.f === undefined && cell.v === '');
}

function replacementOf({ v, f, nf }: Content): CellSnapshot {
  return { v, ...(f === undefined ? {} : { f }), nf };
}

/** True when what stands there is what the last fill wrote, or a formula such as it writes. */
function isOurs(
  cell: CellSnapshot,
  content: Content | null,
  remembered: string | undefined,
): boolean {
  if (remembered !== undefined && traceOf(cell) === remembered) return true;
  return (
    cell.f !== undefined &&
    content?.f !== undefined &&
    formulaShape(cell.f) === formulaShape(content.f)
  );
}

function saysSo(cell: CellSnapshot, content: Content): boolean {
  if (!sameContent(cell, content)) return false;
  // She may show more or fewer decimals, but a fraction must not look like a count.
  return (
    typeof content.v !== 'number' || numberFormatKind(cell.nf) === numberFormatKind(content.nf)
  );
}

/**
 * The cell with its state; `null` when there is nothing to write and nothing of ours to clear. `remembered` is the
 * project's part of the memory.
 */
export function fillCell(
  { role, position, content }: WantedCell,
  sheet: SheetSnapshot,
  remembered: Readonly<Record<string, string>>,
): FillCell | null {
  const address = formatCell(position);
  const old = sheet.cells[address];
  const key = roleKey(role);
  const trace = key === null ? undefined : remembered[key];
  const made = (state: CellState): FillCell => ({
    role,
    sheet: sheet.name,
    address,
    state,
    old: old ?? null,
    replacement: content && replacementOf(content),
  });
  if (isEmpty(old)) {
    if (content === null || (content.v === '' && content.f === undefined)) return null;
    return made('empty');
  }
  if (content === null)
    return trace === undefined || !isOurs(old, null, trace) ? null : made('ours');
  if (saysSo(old, content)) return made('same');
  if (key === null) return null;
  return made(isOurs(old, content, trace) ? 'ours' : 'taken');
}
