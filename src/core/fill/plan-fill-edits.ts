/** The edits of a fill, once she has seen what there is to see. */
import type { CellEdit } from '../sheet/ledger-edit';
import type { StyledRange } from '../sheet/draft';
import type { FillEdit } from '../sheet/fill-edit';
import { FILL_SETTING, traceOf, type FillMemory } from './fill-memory';
import { groupedColumns, type FillPlan, type FillTable } from './plan-fill';
import { roleKey } from './plan-fill-roles';
import type { FillCell } from './plan-fill-types';

/** What she agreed to after a preview. */
export interface FillChoice {
  /** Which taken cells are written over. */
  readonly overwrite: (cell: FillCell) => boolean;
  /** Which blocks go to the place offered instead of the taken one. */
  readonly acceptPlace: (table: FillTable) => boolean;
}

/** Nothing of hers is touched. */
export const UNASKED: FillChoice = { overwrite: () => false, acceptPlace: () => false };
/** All that the preview showed. */
export const EVERYTHING: FillChoice = { overwrite: () => true, acceptPlace: () => true };

/**
 * The edits of a plan: cells by sheet, outline groups of new blocks, and the memory of what was written. Empty when
 * everything says so already, so that filling twice is filling once.
 */
export function fillEdits(plan: FillPlan, choice: FillChoice = UNASKED): readonly FillEdit[] {
  const tables = plan.tables.filter((table) => !table.asksForPlace || choice.acceptPlace(table));
  const isWritten = (cell: FillCell): boolean =>
    cell.state === 'empty' ||
    cell.state === 'ours' ||
    (cell.state === 'taken' && choice.overwrite(cell));
  const sheets = new Map<string, { cells: CellEdit[]; looks: StyledRange[] }>();
  const groups = new Map<string, Set<string>>();
  // Nobody can ask Excel what is grouped: a block that stands already brought the group for its columns.
  const grouped = new Set(plan.tables.filter(({ isNew }) => !isNew).map(columnsKey));
  for (const table of tables) {
    const written = table.cells.filter(isWritten);
    if (written.length === 0) continue;
    const sheet = sheets.get(table.sheet) ?? { cells: [], looks: [] };
    sheets.set(table.sheet, sheet);
    sheet.looks.push(...table.looks);
    for (const { address, old, replacement } of written) {
      sheet.cells.push({ address, expected: old, replacement });
    }
    if (table.isNew && !grouped.has(columnsKey(table))) {
      const columns = groups.get(table.sheet) ?? new Set();
      groups.set(table.sheet, columns.add(groupedColumns(table.range)));
    }
  }
  const memory = rememberedAfter(plan.own, tables, isWritten);
  const edits: FillEdit[] = [];
  for (const [sheet, { cells, looks }] of sheets) {
    edits.push({ kind: 'write-cells', sheet, cells, looks });
  }
  for (const [sheet, columns] of groups) {
    for (const each of columns)
      edits.push({ kind: 'group-columns', sheet, columns: each, grouped: true });
  }
  if (!sameMemory(memory, plan.own)) {
    edits.push({ kind: 'settings', values: { [FILL_SETTING]: JSON.stringify(memory) } });
  }
  return edits;
}

function columnsKey({ sheet, range }: FillTable): string {
  return JSON.stringify([sheet, groupedColumns(range)]);
}

/** Projects that were not filled this time are remembered as they were. */
function rememberedAfter(
  before: FillMemory,
  tables: readonly FillTable[],
  isWritten: (cell: FillCell) => boolean,
): FillMemory {
  const after: Record<string, Readonly<Record<string, string>>> = { ...before };
  for (const table of tables) {
    const known = before[table.memoryKey] ?? {};
    const traces: Record<string, string> = { ...table.targets };
    for (const cell of table.cells) {
      const key = roleKey(cell.role);
      const trace = key === null ? undefined : traceAfter(cell, known[key], isWritten(cell));
      if (key !== null && trace !== undefined) traces[key] = trace;
    }
    after[table.memoryKey] = traces;
  }
  return after;
}

/** A value of hers that happens to say the same stays hers; a formula such as ours is ours. */
function traceAfter(
  { state, old, replacement }: FillCell,
  known: string | undefined,
  isWritten: boolean,
): string | undefined {
  if (isWritten) return replacement === null ? undefined : traceOf(replacement);
  if (state !== 'same' || old === null) return undefined;
  const trace = traceOf(old);
  return old.f !== undefined || trace === known ? trace : undefined;
}

function sameMemory(a: FillMemory, b: FillMemory): boolean {
  const text = (memory: FillMemory): string =>
    JSON.stringify(
      Object.keys(memory)
        .sort()
        .map((key) => [
          key,
          Object.entries(memory[key] ?? {}).sort(([x], [y]) => (x < y ? -1 : 1)),
        ]),
    );
  return text(a) === text(b);
}
