/**
 * 填充: what is written beside the forms, from the ledger. Pure; nothing is written here.
 *
 * Numbers become formulas over ledger, plan and budget wherever a formula gives exactly what the core's decimal
 * arithmetic gives; days, words and figures with units become values. Only empty cells and unchanged cells of ours are
 * written unasked. Source: domain rules 3.1–3.7, 9.3, 9.4.
 */
import type { Edition } from '../editions/edition';
import { resultLooks, sourceLooks, upperLooks } from '../forms/execution-block/looks';
import { RESULTS } from '../forms/execution-block/labels';
import type { BlockPlace } from '../forms/execution-block/layout';
import { comparedName } from '../forms/ledger/projects';
import type { Ledger } from '../model/ledger';
import type { TargetTable } from '../model/target-table';
import { formatCell, formatRange } from '../sheet/address';
import type { StyledRange } from '../sheet/draft';
import { runToEnd, type Steps } from '../steps';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { proposeBudgetYear } from './budget-year';
import type { FillMemory } from './fill-memory';
import { fillCell } from './plan-fill-cells';
import { indicatorContents, type ResultAddresses } from './plan-fill-indicators';
import { headLabels, resultLabels, upperLabels } from './plan-fill-labels';
import {
  budgetColumnsOf,
  indicatorNotes,
  placeNotes,
  projectNotes,
  spendingNotes,
} from './plan-fill-notes';
import { ownerText, placeBlocks, type PlacedBlock } from './plan-fill-place';
import { projectsToFill, type IndicatorRows, type ProjectToFill } from './plan-fill-projects';
import { targetKey } from './plan-fill-roles';
import { sourceCells } from './plan-fill-sources';
import { progressOnSheet, spendingCells, type ProjectSpending } from './plan-fill-spending';
import type { FillCell, FillNote, WantedCell } from './plan-fill-types';
import type { PlanProgress } from './plan-progress';
import { proposeAggregation } from './propose-aggregation';

export interface FillInput {
  readonly tables: readonly TargetTable[];
  readonly ledger: Ledger;
  /** The read that tables and ledger come from. */
  readonly snapshot: WorkbookSnapshot;
  readonly edition: Edition;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the last fill wrote (`parseFillMemory` of the setting). */
  readonly own: FillMemory;
  /** Four digits; proposed from the forms when absent. */
  readonly budgetYear?: string;
  /** Print area by sheet name, `null` where none is set; a sheet that nobody looked at is absent. */
  readonly printAreas?: Readonly<Record<string, string | null>>;
}

/** What is going to happen beside one form. */
export interface FillTable {
  readonly sheet: string;
  readonly code: string;
  readonly name: string;
  /** The key of its part of the memory. */
  readonly memoryKey: string;
  /** Where the block stands or shall stand. */
  readonly range: string;
  readonly isNew: boolean;
  /** Something stands in the usual place: nothing is written unless she accepts `range`. */
  readonly asksForPlace: boolean;
  readonly cells: readonly FillCell[];
  readonly looks: readonly StyledRange[];
  /** Where the project stands, also when the block is too low to say it; `null` when the ledger has no row of it. */
  readonly progress: PlanProgress | null;
  /** Targets as they are filled now, by `targetKey`. */
  readonly targets: Readonly<Record<string, string>>;
}

export interface FillPlan {
  readonly tables: readonly FillTable[];
  /** True when a place or a cell is taken by something else: she looks at every cell first. */
  readonly needsPreview: boolean;
  readonly notes: readonly FillNote[];
  readonly own: FillMemory;
}

/** The plan for every form of the workbook. Nothing throws because of what a cell says. */
export function planFill(input: FillInput): FillPlan {
  return runToEnd(planFillInSteps(input));
}

/** As {@link planFill}, in steps of a form. */
export function* planFillInSteps(input: FillInput): Steps<FillPlan> {
  const { tables, ledger, snapshot, edition, own } = input;
  const found = projectsToFill(tables, ledger, snapshot, edition);
  const blocks = new Map(
    placeBlocks(
      found.projects.map(({ table }) => table),
      snapshot,
      edition,
    ).map((block) => [block.table, block]),
  );
  const notes: FillNote[] = [...projectNotes(found, ledger)];
  const year = input.budgetYear ?? proposeBudgetYear(tables, input.today);
  const filled: FillTable[] = [];
  for (const project of found.projects) {
    yield;
    const block = blocks.get(project.table);
    if (!block) continue;
    const columns = budgetColumnsOf(found.spendingColumns);
    const spending: ProjectSpending = {
      table: project.table,
      rows: project.spendingRows,
      picked: project.spendingPicked,
      budgetColumns: columns.columns,
      hasFullBudget: columns.hasFullBudget,
      mode: ledger.mode,
    };
    const made = fillTable({ project, block, spending, year, input });
    notes.push(...made.notes);
    if (made.table) filled.push(made.table);
  }
  const needsPreview = filled.some(
    ({ asksForPlace, cells }) => asksForPlace || cells.some(({ state }) => state === 'taken'),
  );
  return { tables: filled, needsPreview, notes, own };
}

interface TableInput {
  readonly project: ProjectToFill;
  readonly block: PlacedBlock;
  readonly spending: ProjectSpending;
  readonly year: string;
  readonly input: FillInput;
}

function fillTable({ project, block, spending, year, input }: TableInput): {
  readonly table: FillTable | null;
  readonly notes: readonly FillNote[];
} {
  const { edition, ledger, own } = input;
  const { table } = project;
  const { place, sheet, isNew } = block;
  const hasSpending = project.spendingRows.length > 0;
  const hasResults = project.indicators.some(({ rows }) => rows.length > 0);
  const notes: FillNote[] = [
    ...spendingNotes(spending, ledger, edition),
    ...indicatorNotes(project, ledger),
  ];
  if (isNew && !hasSpending && !hasResults) return { table: null, notes };
  notes.push(...placeNotes(block, input.printAreas ?? {}));
  const memoryKey = comparedName(project.code) || comparedName(project.name);
  // A project that had no code yet was remembered by its name.
  const remembered = own[memoryKey] ?? own[comparedName(project.name)] ?? {};
  const results = resultCells(project, place, { year, input, remembered });
  const progress = progressOnSheet(spending, edition);
  const bySource = sourceCells(place, project.sources, spending, progress);
  const isKnown = spending.picked !== null && hasSpending;
  const wanted: WantedCell[] = [
    ...headLabels(place, ownerText(table)),
    ...(hasSpending
      ? upperLabels(
          place,
          edition.planNodes.map(({ label }) => label),
        )
      : []),
    ...(hasResults ? resultLabels(place) : []),
    ...spendingCells(place, spending, edition),
    ...bySource.cells,
    ...results.cells,
  ];
  const cells = wanted.flatMap((each) => fillCell(each, sheet, remembered) ?? []);
  return {
    table: {
      sheet: table.sheet,
      code: project.code,
      name: project.name,
      memoryKey,
      range: formatRange(place.area),
      isNew,
      asksForPlace: block.taken !== null,
      cells,
      progress: isKnown ? progress : null,
      looks: [
        ...looksOf(block, project, cells, hasSpending, hasResults),
        ...newSourceLooks(place, bySource.rows, cells),
      ],
      targets: results.targets,
    },
    notes: [...notes, ...results.notes],
  };
}

interface ResultInput {
  readonly year: string;
  readonly input: FillInput;
  readonly remembered: Readonly<Record<string, string>>;
}

function addressesOf({ results }: BlockPlace, row: number): ResultAddresses | null {
  if (!results) return null;
  const at = (result: (typeof RESULTS)[number]): string =>
    formatCell({ row, column: results.columns[result] });
  return {
    actual: at('actual'),
    rate: at('rate'),
    completion: at('completion'),
    department: at('department'),
    asOf: at('asOf'),
  };
}

function resultCells(
  project: ProjectToFill,
  place: BlockPlace,
  { year, input, remembered }: ResultInput,
): {
  readonly cells: readonly WantedCell[];
  readonly notes: readonly FillNote[];
  readonly targets: Readonly<Record<string, string>>;
} {
  const cells: WantedCell[] = [];
  const notes: FillNote[] = [];
  const targets: Record<string, string> = {};
  for (const each of project.indicators) {
    const { indicator, level2 } = each;
    const row = indicator.row - 1;
    const at = addressesOf(place, row);
    if (!at || !place.results) continue;
    const name = indicator.name.text;
    const filled = oneResult(each, at, { year, input, remembered });
    notes.push(...filled.notes);
    if (filled.contents) targets[targetKey(level2, name)] = indicator.target;
    for (const result of RESULTS) {
      cells.push({
        role: { kind: 'result', level2, indicator: name, result },
        position: { row, column: place.results.columns[result] },
        content: filled.contents?.[result] ?? null,
      });
    }
  }
  return {
    cells,
    targets,
    notes: notes.map((note) =>
      note.sheet === '' ? { ...note, sheet: project.table.sheet } : note,
    ),
  };
}

function oneResult(
  { indicator, level2, rows, isDoubled, picked }: IndicatorRows,
  at: ResultAddresses,
  { year, input, remembered }: ResultInput,
): {
  readonly contents: ReturnType<typeof indicatorContents>['contents'] | null;
  readonly notes: readonly FillNote[];
} {
  const [row] = rows;
  if (!row || isDoubled) return { contents: null, notes: [] };
  const { edition, today, ledger } = input;
  const aggregation =
    row.aggregation ??
    proposeAggregation({
      level1: indicator.level1Name,
      level2: indicator.level2Name,
      name: indicator.name.text,
      value: indicator.target,
    });
  const { contents, reason, unreadable } = indicatorContents(
    { indicator, row, picked, aggregation, mode: ledger.mode },
    { edition, year, today },
    at,
  );
  const name = indicator.name.text;
  const note = (id: FillNote['id'], args: FillNote['args'], address: string): FillNote => ({
    id,
    // The form's sheet is filled in by the caller.
    sheet: '',
    address,
    args: { indicator: name, ...args },
  });
  const before = remembered[targetKey(level2, name)];
  const now = indicator.target;
  return {
    contents,
    notes: [
      ...(before !== undefined && before !== now
        ? [note('target-changed', { before, now }, indicator.value.address)]
        : []),
      ...(reason === null ? [] : [note('completion-reason', { reason }, at.completion)]),
      ...(unreadable ? [note('figures-unreadable', {}, at.actual)] : []),
      ...(row.aggregation === null ? [note('aggregation-missing', { aggregation }, at.asOf)] : []),
    ],
  };
}

/** New blocks are styled whole, standing ones only in rows that were blank so far. */
function looksOf(
  { place, isNew }: PlacedBlock,
  project: ProjectToFill,
  cells: readonly FillCell[],
  hasSpending: boolean,
  hasResults: boolean,
): readonly StyledRange[] {
  if (!hasResults && !isNew) return [];
  const rows = project.indicators.map(({ indicator }) => indicator.row - 1);
  if (isNew) {
    const upper = hasSpending ? place : { ...place, nodes: null, pairs: null };
    return [...upperLooks(upper), ...(hasResults ? resultLooks(place, true, rows) : [])];
  }
  const known = new Map(cells.map((cell) => [cell.address, cell.state]));
  const blank = rows.filter((row) => {
    const at = addressesOf(place, row);
    const states = Object.values(at ?? {}).map((address) => known.get(address));
    return (
      states.includes('empty') && states.every((state) => state === 'empty' || state === undefined)
    );
  });
  return resultLooks(place, false, blank);
}

/** Of the table by source what is written for the first time. */
function newSourceLooks(
  place: BlockPlace,
  rows: readonly number[],
  cells: readonly FillCell[],
): readonly StyledRange[] {
  const { sources } = place;
  if (!sources) return [];
  const known = new Map(cells.map(({ address, state }) => [address, state]));
  const isNew = (row: number): boolean =>
    known.get(formatCell({ row, column: sources.columns.source })) === 'empty';
  return sourceLooks(place, isNew(sources.headRow), rows.filter(isNew));
}

/** The columns of a block as an outline group takes them. */
export function groupedColumns(range: string): string {
  const [first = '', last = first] = range.split(':');
  const letters = (address: string): string => address.replace(/\d/g, '');
  return `${letters(first)}:${letters(last)}`;
}
