/** Spending by 资金来源 beside the indicators, where a project has more than one. Source: domain rules X1, X8. */
import {
  budgetFormula,
  rateFormula,
  spentSoFarFormula,
  type PickedRows,
} from '../forms/execution-block/formulas';
import { SOURCE_COLUMNS, SOURCE_LABELS, type SourceColumn } from '../forms/execution-block/labels';
import type { BlockPlace, SourceTablePlace } from '../forms/execution-block/layout';
import { formatCell } from '../sheet/address';
import { compareDecimals, divideDecimals, roundDecimal } from '../values/decimal';
import { percentOf } from './execution-rate';
import { budgetOf, spentAt, type PlanProgress } from './plan-progress';
import type { SourceToFill } from './plan-fill-projects';
import { sourceOnSheet, type ProjectSpending } from './plan-fill-spending';
import type { Content, WantedCell } from './plan-fill-types';

type Contents = Readonly<Record<SourceColumn, Content | null>>;

const EMPTY: Contents = { source: null, budget: null, spent: null, rate: null };
const GENERAL = 'General';
const AMOUNT = '0.00';
const PERCENT = '0.00%';

const HEADS: Contents = {
  source: { v: SOURCE_LABELS.source, nf: GENERAL },
  budget: { v: SOURCE_LABELS.budget, nf: GENERAL },
  spent: { v: SOURCE_LABELS.spent, nf: GENERAL },
  rate: { v: SOURCE_LABELS.rate, nf: GENERAL },
};

/** The cells, and the rows of the table that are used, its head row aside. */
export interface SourceCells {
  readonly cells: readonly WantedCell[];
  readonly rows: readonly number[];
}

/** Every source in the row that names it, else in the next free one; sources that are gone are cleared. */
export function sourceCells(
  place: BlockPlace,
  sources: readonly SourceToFill[],
  spending: ProjectSpending,
  progress: PlanProgress,
): SourceCells {
  const table = place.sources;
  if (!table || !place.pairs) return { cells: [], rows: [] };
  const rows = rowsOf(table, sources, place.area.bottom);
  const asOf = formatCell(place.pairs.asOf.value);
  const filled = sources.flatMap((each): readonly WantedCell[] => {
    const row = rows.get(each.source);
    if (row === undefined) return [];
    const at = (column: SourceColumn): string => formatCell({ row, column: table.columns[column] });
    const picked = each.pickedBy(at('source'));
    const contents = picked ? contentsOf(each, picked, spending, progress, asOf, at) : EMPTY;
    return cellsOf(table, row, each.source, contents);
  });
  const gone = [...table.rows]
    .filter(([source]) => !rows.has(source))
    .flatMap(([source, row]) => cellsOf(table, row, source, EMPTY));
  const heads = cellsOf(table, table.headRow, '', rows.size > 0 ? HEADS : EMPTY);
  return { cells: [...heads, ...gone, ...filled], rows: [...rows.values()] };
}

function cellsOf(
  { columns }: SourceTablePlace,
  row: number,
  source: string,
  contents: Contents,
): readonly WantedCell[] {
  return SOURCE_COLUMNS.map((column) => ({
    role: { kind: 'source', source, column },
    position: { row, column: columns[column] },
    content: contents[column],
  }));
}

function rowsOf(
  { headRow, rows }: SourceTablePlace,
  sources: readonly SourceToFill[],
  bottom: number,
): ReadonlyMap<string, number> {
  const taken = new Set(rows.values());
  const free = Array.from({ length: bottom - headRow }, (_, index) => headRow + 1 + index).filter(
    (row) => !taken.has(row),
  );
  return new Map(
    sources.flatMap(({ source }) => {
      const row = rows.get(source) ?? free.shift();
      return row === undefined ? [] : [[source, row] as const];
    }),
  );
}

function contentsOf(
  { source, rows }: SourceToFill,
  picked: PickedRows,
  { budgetColumns, hasFullBudget, mode }: ProjectSpending,
  { top }: PlanProgress,
  asOf: string,
  at: (column: SourceColumn) => string,
): Contents {
  const figures = rows.map((row) => sourceOnSheet(row, hasFullBudget));
  const whole = budgetOf(figures);
  const budget = whole !== null && compareDecimals(whole, '0') > 0 ? whole : null;
  const spent = top === null ? null : spentAt(figures, mode, top.cutoff);
  const rate = spent === null || budget === null ? null : percentOf(spent, budget);
  const shown = (amount: string | null): number | '' =>
    amount === null ? '' : Number(roundDecimal(amount, 8));
  return {
    source: { v: source, nf: '@' },
    budget:
      budgetColumns.length === 0
        ? null
        : { f: budgetFormula(picked, budgetColumns), v: shown(budget), nf: AMOUNT },
    spent: { f: spentSoFarFormula(picked, asOf, {}, mode), v: shown(spent), nf: AMOUNT },
    rate: {
      f: rateFormula(at('spent'), at('budget')),
      v: rate === null ? '' : Number(divideDecimals(rate, '100') ?? '0'),
      nf: PERCENT,
    },
  };
}
