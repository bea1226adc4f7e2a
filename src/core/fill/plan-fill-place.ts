/** Where the block of every form stands or shall stand. */
import type { Edition } from '../editions/edition';
import {
  compressionOf,
  firstBlockColumn,
  formArea,
  GAP,
  placeBlock,
  type BlockPlace,
  type Compression,
  type FormArea,
} from '../forms/execution-block/layout';
import { readBlocks } from '../forms/execution-block/read-block';
import type { TargetTable } from '../model/target-table';
import { formatRange, parseCell, type CellPosition, type CellRectangle } from '../sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { cellText } from '../values/cell-text';

export interface PlacedBlock {
  readonly table: TargetTable;
  readonly sheet: SheetSnapshot;
  readonly place: BlockPlace;
  readonly isNew: boolean;
  readonly compression: Compression;
  /** Set when something stands in the usual place: the block goes to `place` only when she agrees. */
  readonly taken: { readonly range: string; readonly address: string } | null;
}

/** What the head of a block says about its form. */
export function ownerText(table: TargetTable): string {
  return [table.code?.text ?? '', table.name?.text ?? ''].filter((text) => text !== '').join(' ');
}

function contentOf(sheet: SheetSnapshot): readonly CellPosition[] {
  return Object.entries(sheet.cells).flatMap(([address, cell]) => {
    const position = cellText(cell) === '' && cell.f === undefined ? null : parseCell(address);
    return position ? [position] : [];
  });
}

const holds = (area: CellRectangle, { row, column }: CellPosition): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const overlap = (a: CellRectangle, b: CellRectangle): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** The blocks of some forms, whatever their sheets. Blocks to be made keep clear of each other. */
export function placeBlocks(
  tables: readonly TargetTable[],
  snapshot: WorkbookSnapshot,
  { planNodes }: Edition,
): readonly PlacedBlock[] {
  const nodes = planNodes.map(({ label }) => label);
  const bySheet = new Map<string, TargetTable[]>();
  for (const table of tables) {
    bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  }
  return [...bySheet].flatMap(([name, own]) => {
    const sheet = snapshot.sheets.find((each) => each.name === name);
    return sheet ? placeOnSheet(sheet, own, nodes) : [];
  });
}

function placeOnSheet(
  sheet: SheetSnapshot,
  tables: readonly TargetTable[],
  nodes: readonly string[],
): readonly PlacedBlock[] {
  const forms = tables.map((table) => ({ area: formArea(table), owner: ownerText(table) }));
  const standing = readBlocks(sheet, forms, nodes);
  const filled = contentOf(sheet);
  const placed = tables.map((table, index): Placed => {
    const area = forms[index]?.area ?? formArea(table);
    const usual = placeBlock(area, firstBlockColumn(area), nodes.length);
    const obstacle = filled.find((position) => holds(usual.area, position));
    return { table, area, block: standing[index] ?? null, usual, obstacle };
  });
  // Blocks that can stand where they belong come first; the others keep clear of them.
  const allotted: CellRectangle[] = [];
  const atHome = new Set(
    placed.filter(({ block, usual, obstacle }) => {
      const isFree = !block && !obstacle && !allotted.some((other) => overlap(usual.area, other));
      if (isFree) allotted.push(usual.area);
      return isFree;
    }),
  );
  return placed.map((each): PlacedBlock => {
    const { table, area, block, usual, obstacle } = each;
    const common = { table, sheet, compression: compressionOf(area) };
    if (block) return { ...common, place: block, isNew: false, taken: null };
    if (atHome.has(each)) return { ...common, place: usual, isNew: true, taken: null };
    const place = placeBlock(area, freeColumn(area, filled, allotted), nodes.length);
    allotted.push(place.area);
    const taken = {
      range: formatRange(usual.area),
      address: formatRange({ ...cellAt(obstacle, usual) }),
    };
    return { ...common, place, isNew: true, taken };
  });
}

/** A form of the sheet with its standing block, or the usual place of a new one and what stands there. */
interface Placed {
  readonly table: TargetTable;
  readonly area: FormArea;
  readonly block: BlockPlace | null;
  readonly usual: BlockPlace;
  readonly obstacle: CellPosition | undefined;
}

function cellAt(obstacle: CellPosition | undefined, { area }: BlockPlace): CellRectangle {
  const row = obstacle?.row ?? area.top;
  const column = obstacle?.column ?? area.left;
  return { top: row, left: column, bottom: row, right: column };
}

/** The first column right of everything in the form's rows, one column left free. */
function freeColumn(
  area: FormArea,
  filled: readonly CellPosition[],
  allotted: readonly CellRectangle[],
): number {
  const inRows = filled.filter(({ row }) => row >= area.top && row <= area.bottom);
  const beside = allotted.filter(({ top, bottom }) => top <= area.bottom && area.top <= bottom);
  const last = [
    area.right,
    ...inRows.map(({ column }) => column),
    ...beside.map(({ right }) => right),
  ].reduce((a, b) => Math.max(a, b));
  return last + 1 + GAP;
}
