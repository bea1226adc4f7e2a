/** 台账-支出 kept in step: one row at least per project and source that its form asks for. */
import type { Ledger, SpendingRow } from '../../model/ledger';
import type { LedgerEdit } from '../../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { addDecimals, compareDecimals } from '../../values/decimal';
import { SheetGrid } from '../sheet-grid';
import { appendRows, standingColumns } from './append-rows';
import { homesOf } from './homes';
import type { InStep } from './keep-in-step';
import { isOtherSource, OTHER } from './labels';
import { SPENDING_COLUMNS } from './layout';
import type { LedgerNote } from './notes';
import type { Project, ProjectSource } from './projects';
import { sourceKey } from './projects';
import { refresh } from './refresh';
import { spendingCells } from './row-cells';
import { spendingValidations } from './validations';

const NOTHING: InStep = { edits: [], notes: [] };

export function spendingInStep(
  snapshot: WorkbookSnapshot,
  table: Ledger['spending'],
  projects: readonly Project[],
): InStep {
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return NOTHING;
  const columns = standingColumns(table, SPENDING_COLUMNS);
  const standing = { grid: new SheetGrid(sheet), table, layout: SPENDING_COLUMNS, columns };
  const homes = homesOf(
    table.rows.map(({ code, name }) => ({ code: code.text, name: name.text })),
    projects,
  );
  const rowsOf = (project: number) => table.rows.filter((_, index) => homes[index] === project);
  const notes: LedgerNote[] = [];
  const say = (id: LedgerNote['id'], address: string, args: LedgerNote['args']) =>
    notes.push({ id, sheet: table.sheet, address, args });

  const refreshed = table.rows.map((row, index) => {
    const home = homes[index] ?? null;
    const project = home === null ? undefined : projects[home];
    if (!project) {
      say('project-homeless', row.code.address, { project: row.name.text || row.code.text });
      return { cells: [], notes: [] };
    }
    return refresh(table.sheet, repeatedCells(row, project, columns));
  });
  notes.push(...refreshed.flatMap((each) => each.notes));

  const missing = projects.flatMap((project, index) => {
    const rows = rowsOf(index);
    notes.push(...sourceNotes(table.sheet, project, rows));
    return project.sources
      .filter(({ source }) => !rows.some((row) => coversSource(row, source)))
      .map((source) => ({ project, source }));
  });
  const cells = refreshed.flatMap((each) => each.cells);
  const edits: LedgerEdit[] = [];
  if (missing.length > 0) {
    const made = appendRows(
      standing,
      missing.map(
        ({ project, source }) =>
          (places) =>
            spendingCells(project, source, places),
      ),
      'fullBudget',
    );
    if (made.kind === 'blocked') {
      say('no-room', made.address, { count: String(missing.length), text: made.text });
    } else {
      const bottom = made.top + missing.length - 1;
      if (made.resize) edits.push(made.resize);
      edits.push({
        kind: 'write-cells',
        sheet: table.sheet,
        whereShown: true,
        cells: [...cells, ...made.cells],
        looks: made.looks,
        validations: spendingValidations(columns, { top: made.top, bottom }),
      });
      missing.forEach(({ project, source: { source } }, index) => {
        const address = standing.grid.address(made.top + index, columns.get('code') ?? 0);
        say('spending-added', address, { project: project.name || project.code, source });
      });
      return { edits, notes };
    }
  }
  if (cells.length > 0)
    edits.push({ kind: 'write-cells', sheet: table.sheet, whereShown: true, cells, looks: [] });
  return { edits, notes };
}

function repeatedCells(row: SpendingRow, project: Project, columns: ReadonlyMap<string, number>) {
  return [
    {
      field: row.code,
      text: project.code,
      noteId: 'code-refreshed',
      args: { project: project.name },
      stands: columns.has('code'),
    },
    {
      field: row.name,
      text: project.name,
      noteId: 'name-refreshed',
      args: {},
      stands: columns.has('name'),
    },
  ] as const;
}

/** 其他 needs its own row; any finer source (本级, 上级 …) stands for 财政. */
function coversSource(row: SpendingRow, source: string): boolean {
  return isOtherSource(row.source.text) === (source === OTHER);
}

function* sourceNotes(
  sheet: string,
  project: Project,
  rows: readonly SpendingRow[],
): Iterable<LedgerNote> {
  const label = project.name || project.code;
  const seen = new Set<string>();
  for (const row of rows) {
    const key = sourceKey(row.source.text);
    const { address } = row.source;
    if (seen.has(key)) {
      const text = `${label}（${row.source.text}）`;
      yield { id: 'row-doubled', sheet, address, args: { row: text } };
    }
    seen.add(key);
    if (key === OTHER && !project.sources.some(({ source }) => source === OTHER)) {
      yield { id: 'source-homeless', sheet, address, args: { project: label } };
    }
  }
  for (const source of project.sources) {
    const covering = rows.filter((row) => coversSource(row, source.source));
    const [first] = covering;
    const differs = first && budgetDifference(source, covering);
    if (differs) {
      const { address } = first.initialBudget;
      const args = { project: label, source: source.source, ...differs };
      yield { id: 'budget-differs', sheet, address, args };
    }
  }
}

/** The sums when neither 年初预算 nor 全年预算 is what the form says; `null` while one of them cannot be read. */
function budgetDifference(
  { amount }: ProjectSource,
  rows: readonly SpendingRow[],
): { readonly form: string; readonly initial: string; readonly full: string } | null {
  const sum = (part: (row: SpendingRow) => SpendingRow['initialBudget']): string | null => {
    const amounts = rows.map((row) => part(row).amount);
    if (amounts.some(({ kind }) => kind !== 'amount' && kind !== 'blank')) return null;
    return addDecimals(...amounts.map((each) => (each.kind === 'amount' ? each.amount : '0')));
  };
  const initial = sum(({ initialBudget }) => initialBudget);
  const adjustment = sum((row) => row.adjustment);
  if (amount === null || initial === null || adjustment === null) return null;
  const full = addDecimals(initial, adjustment);
  const agrees = [initial, full].some((each) => compareDecimals(each, amount) === 0);
  return agrees ? null : { form: amount, initial, full };
}
