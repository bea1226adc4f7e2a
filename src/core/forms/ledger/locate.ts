/** Where a ledger table lies on a sheet: its heads, the Excel table around them, and its rows. */
import type { LedgerMode } from '../../model/ledger';
import type { CellRectangle } from '../../sheet/address';
import { parseRange } from '../../sheet/address';
import { chineseTexts } from '../../sheet/chinese-texts';
import type { SheetCells } from '../../sheet/remembered-by-sheet';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SheetGrid } from '../sheet-grid';
import type { LedgerKey, RecognisedHead } from './labels';
import { closesTable } from './labels';

/** Heads of one ledger table side by side in one row; rows and columns counted from 0. */
export interface HeadRow<Key extends LedgerKey> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** The mode that each head of figures says. */
  readonly modes: ReadonlyMap<Key, LedgerMode>;
}

/** What makes a row of heads a ledger of one kind. */
export interface HeadRules<Key extends LedgerKey> {
  readonly recognise: (text: string) => RecognisedHead<Key> | null;
  /** Of each list one must stand. */
  readonly required: readonly (readonly Key[])[];
}

/** Rows of a ledger table, counted from 0. */
export interface LedgerRows {
  readonly inside: readonly number[];
  /** Below the Excel table, but part of the list all the same. */
  readonly outside: readonly number[];
}

/** The Excel table around the heads. */
export interface TableFrame {
  readonly name: string;
  readonly address: string;
  readonly area: CellRectangle;
}

/** A list with fewer heads of figures is another one that happens to have the same first columns. */
const FEWEST_FIGURES = 2;
/** Blank rows in a list that is no Excel table: more than these end it. */
const LONGEST_GAP = 5;

interface PlacedHead<Key extends LedgerKey> extends RecognisedHead<Key> {
  readonly column: number;
}

/** The head rows of one kind on a sheet, top to bottom, then left to right. Looks once at every cell. */
export function headRows<Key extends LedgerKey>(
  sheet: SheetCells,
  { recognise, required }: HeadRules<Key>,
): readonly HeadRow<Key>[] {
  const byRow = new Map<number, PlacedHead<Key>[]>();
  const standing = new Set<Key>();
  for (const { row, column, text } of chineseTexts(sheet)) {
    const head = recognise(text);
    if (!head) continue;
    standing.add(head.key);
    const placed = { ...head, column };
    const known = byRow.get(row);
    if (known) known.push(placed);
    else byRow.set(row, [placed]);
  }
  // Most sheets are forms: they share heads with a ledger, but never all that it needs.
  if (!required.every((keys) => keys.some((key) => standing.has(key)))) return [];
  return [...byRow.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, heads]) => groupsOf(heads).map((group) => headRow(row, group)))
    .filter(
      ({ columns, modes }) =>
        modes.size >= FEWEST_FIGURES &&
        required.every((keys) => keys.some((key) => columns.has(key))),
    );
}

/** Tables beside each other: a head that stands twice begins the next one. */
function groupsOf<Key extends LedgerKey>(heads: readonly PlacedHead<Key>[]): PlacedHead<Key>[][] {
  const groups: PlacedHead<Key>[][] = [];
  for (const head of [...heads].sort((one, other) => one.column - other.column)) {
    const group = groups.at(-1);
    if (group && !group.some(({ key }) => key === head.key)) group.push(head);
    else groups.push([head]);
  }
  return groups;
}

function headRow<Key extends LedgerKey>(
  row: number,
  heads: readonly PlacedHead<Key>[],
): HeadRow<Key> {
  return {
    row,
    columns: new Map(heads.map(({ key, column }) => [key, column])),
    modes: new Map(heads.flatMap(({ key, mode }) => (mode === null ? [] : [[key, mode]]))),
  };
}

/** The Excel table whose head row these heads are; `null` when there is none. */
export function tableAround<Key extends LedgerKey>(
  sheet: SheetSnapshot,
  heads: HeadRow<Key>,
): TableFrame | null {
  const columns = [...heads.columns.values()];
  for (const { name, address } of sheet.tables ?? []) {
    const area = parseRange(address);
    if (area?.top !== heads.row) continue;
    if (columns.some((column) => column >= area.left && column <= area.right)) {
      return { name, address, area };
    }
  }
  return null;
}

/** What the walk down a list asks about a row. */
export interface RowTexts {
  readonly code: string;
  /** 名称 or 项目. */
  readonly name: string;
  /** Filled cells of the table, 全年预算 aside: a formula fills itself in. */
  readonly filled: number;
}

/**
 * The rows below the heads.
 *
 * Inside an Excel table every row with an entry counts, total rows aside. Below it, and in a list that is none, a row
 * needs 编码 or 名称 and one more entry; a total row, a remark, or more than 5 rows without an entry end the list.
 */
export function ledgerRows(
  headRowNumber: number,
  table: TableFrame | null,
  read: (row: number) => RowTexts,
): LedgerRows {
  const inside: number[] = [];
  const below: number[] = [];
  const bottom = table?.area.bottom ?? headRowNumber;
  for (let row = headRowNumber + 1; row <= bottom; row++) {
    const { code, name, filled } = read(row);
    if (filled > 0 && !closesTable(code, name)) inside.push(row);
  }
  let last = bottom;
  for (let row = bottom + 1; row - last <= LONGEST_GAP + 1; row++) {
    const { code, name, filled } = read(row);
    if (filled === 0) continue;
    if (closesTable(code, name) || filled < 2 || (code === '' && name === '')) break;
    below.push(row);
    last = row;
  }
  return table ? { inside, outside: below } : { inside: below, outside: [] };
}

/** A reader of {@link RowTexts}. */
export function rowTexts<Key extends LedgerKey>(
  grid: SheetGrid,
  heads: HeadRow<Key>,
  keys: { readonly code: Key; readonly name: Key; readonly formula: Key | null },
): (row: number) => RowTexts {
  const columnOf = (key: Key) => heads.columns.get(key);
  const text = (row: number, column: number | undefined) =>
    column === undefined ? '' : grid.text(row, column);
  const counted = [...heads.columns]
    .filter(([key]) => key !== keys.formula)
    .map(([, column]) => column);
  return (row) => ({
    code: text(row, columnOf(keys.code)),
    name: text(row, columnOf(keys.name)),
    filled: counted.filter((column) => !grid.isBlank(row, column)).length,
  });
}
