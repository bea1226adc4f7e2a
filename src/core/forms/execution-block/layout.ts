/**
 * The block right of a 项目绩效目标表, as data: where its parts stand. Source: domain rule 9.4.
 *
 * One free column, then nine: the node table in five, the pairs 截至日 … 还差 in two times two. Rows from the first row of
 * the form: head, sentence, five rows of the node table; 实际完成值 … 截至 in the rows of the indicators, below the node
 * table, and beside them, below the pairs, the spending by 资金来源 where there are several. It stands in rows of the form only, so that forms below each other have one each.
 */
import type { TargetTable } from '../../model/target-table';
import { parseCell, parseRange, type CellPosition, type CellRectangle } from '../../sheet/address';
import {
  NODE_ROWS,
  PAIRS,
  RESULTS,
  SOURCE_COLUMNS,
  type NodeRow,
  type Pair,
  type Result,
  type SourceColumn,
} from './labels';

/** Rows and columns counted from 0. */
export interface FormArea extends CellRectangle {
  /** The row of the indicator heads, `null` when the form has none. */
  readonly headRow: number | null;
}

/** A label and the cell of its figure. */
export interface PairPlace {
  readonly label: CellPosition;
  readonly value: CellPosition;
}

export interface NodeTablePlace {
  readonly headRow: number;
  readonly labelColumn: number;
  /** One per node of the edition, in its order. */
  readonly nodeColumns: readonly number[];
  readonly rows: Readonly<Record<NodeRow, number>>;
}

/** One row per 资金来源, as far as the rows of the form reach. */
export interface SourceTablePlace {
  readonly headRow: number;
  readonly columns: Readonly<Record<SourceColumn, number>>;
  /** Rows that name a source already, by the text that stands there. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Where everything of one block stands. A part that has no room in a low form is `null`. */
export interface BlockPlace {
  readonly area: CellRectangle;
  readonly head: CellPosition | null;
  /** The project, so that blocks beside each other are told apart. */
  readonly owner: CellPosition | null;
  readonly sentence: CellPosition | null;
  readonly nodes: NodeTablePlace | null;
  readonly pairs: Readonly<Record<Pair, PairPlace>> | null;
  readonly results: {
    readonly headRow: number;
    readonly columns: Readonly<Record<Result, number>>;
  } | null;
  readonly sources: SourceTablePlace | null;
}

/** Columns of a block for four nodes. */
export const BLOCK_COLUMNS = 9;
/** Free columns between form and block. */
export const GAP = 1;
/** Rows that the whole upper part needs above the indicator heads. */
export const FULL_ROWS = 2 + 1 + NODE_ROWS.length;

/** The pairs beside the node table: row below its head row, and first or second pair of columns. */
const PAIR_PLACES: Readonly<Record<Pair, readonly [row: number, side: 0 | 1]>> = {
  asOf: [0, 0],
  budget: [1, 0],
  spent: [2, 0],
  rate: [3, 0],
  remaining: [4, 0],
  next: [0, 1],
  points: [1, 1],
  amount: [2, 1],
};

/** What a low form had to leave out: nothing, a line of its own for the sentence, both lines, or the whole table. */
export type Compression = 'none' | 'sentence-in-head' | 'no-head' | 'results-only';

/** Where a form lies. */
export function formArea(table: TargetTable): FormArea {
  const area = parseRange(table.range);
  if (area === null) throw new RangeError(`Not the range of a form: ${table.range}`);
  const heads = table.indicators.length > 0 ? parseCell(table.heads.indicators) : null;
  return { ...area, headRow: heads?.row ?? null };
}

/** How much of the upper part fits above the indicator heads. */
export function compressionOf({ top, bottom, headRow }: FormArea): Compression {
  const rows = (headRow ?? bottom + 1) - top;
  if (rows >= FULL_ROWS) return 'none';
  if (rows === FULL_ROWS - 1) return 'sentence-in-head';
  return rows === FULL_ROWS - 2 ? 'no-head' : 'results-only';
}

/** The first column of a block right of a form. */
export function firstBlockColumn({ right }: CellRectangle): number {
  return right + 1 + GAP;
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key, index: number) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key, index) => [key, of(key, index)])) as Record<Key, Value>;
}

/** The places of a new block whose first column is `left`. */
export function placeBlock(form: FormArea, left: number, nodeCount: number): BlockPlace {
  const compression = compressionOf(form);
  const pairColumn = left + 1 + nodeCount;
  const right = pairColumn + 3;
  const at = (row: number, column: number): CellPosition => ({ row: form.top + row, column });
  const lines = { none: 2, 'sentence-in-head': 1, 'no-head': 0, 'results-only': 0 }[compression];
  const hasHead = lines > 0;
  const hasNodes = compression !== 'results-only';
  const first = form.top + lines;
  return {
    area: { top: form.top, left, bottom: form.bottom, right },
    head: hasHead ? at(0, left) : null,
    owner: lines === 2 ? at(0, pairColumn + 2) : null,
    sentence: hasHead ? at(lines - 1, lines === 1 ? left + 2 : left) : null,
    nodes: hasNodes
      ? {
          headRow: first,
          labelColumn: left,
          nodeColumns: Array.from({ length: nodeCount }, (_, node) => left + 1 + node),
          rows: record(NODE_ROWS, (_, index) => first + 1 + index),
        }
      : null,
    pairs: hasNodes
      ? record(PAIRS, (pair) => {
          const [row, side] = PAIR_PLACES[pair];
          const column = pairColumn + 2 * side;
          return {
            label: { row: first + row, column },
            value: { row: first + row, column: column + 1 },
          };
        })
      : null,
    results:
      form.headRow === null
        ? null
        : { headRow: form.headRow, columns: record(RESULTS, (_, index) => left + index) },
    sources:
      form.headRow === null
        ? null
        : {
            headRow: form.headRow,
            columns: record(SOURCE_COLUMNS, (_, index) => left + RESULTS.length + index),
            rows: new Map(),
          },
  };
}
