/**
 * Finds the blocks that stand beside the forms of a sheet, by their labels: in any column, with rows and columns
 * inserted, with labels deleted.
 */
import { parseCell, type CellPosition } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../../values/cell-text';
import { readPlanNode } from '../../values/plan-node';
import {
  HEAD,
  NODE_HEAD,
  NODE_ROW_LABELS,
  NODE_ROWS,
  PAIR_LABELS,
  PAIRS,
  printsLabel,
  RESULT_LABELS,
  RESULTS,
  SOURCE_COLUMNS,
  SOURCE_LABELS,
  type NodeRow,
  type Pair,
  type Result,
  type SourceColumn,
} from './labels';
import {
  BLOCK_COLUMNS,
  placeBlock,
  type BlockPlace,
  type FormArea,
  type NodeTablePlace,
  type PairPlace,
  type SourceTablePlace,
} from './layout';

/** A form of the sheet, and what the head of its block says about it. */
export interface FormBeside {
  readonly area: FormArea;
  /** As {@link BlockPlace.owner} prints it; `''` when the form has neither code nor name. */
  readonly owner: string;
}

/** A text of the sheet; row and column counted from 0. */
interface Word extends CellPosition {
  readonly text: string;
}

/** Columns that may have been inserted into a block. */
const INSERTED = 6;
const NOT_ASCII = /[^\0-\x7f]/;

function wordsOf(sheet: SheetSnapshot): readonly Word[] {
  const words: Word[] = [];
  for (const address of Object.keys(sheet.cells)) {
    const cell = sheet.cells[address];
    if (typeof cell?.v !== 'string' || !NOT_ASCII.test(cell.v)) continue;
    const position = parseCell(address);
    if (position) words.push({ ...position, text: cellText(cell) });
  }
  return words;
}

const overlapRows = (form: FormArea, row: number): boolean => row >= form.top && row <= form.bottom;

/** The form a block at this place belongs to: the nearest one on its left. */
function nearestForm(
  forms: readonly FormBeside[],
  { row, column }: CellPosition,
): FormBeside | null {
  return forms
    .filter(({ area }) => overlapRows(area, row) && area.right < column)
    .reduce<FormBeside | null>(
      (nearest, form) => (nearest && nearest.area.right >= form.area.right ? nearest : form),
      null,
    );
}

/** The block of every form, in their order; `null` where none stands. `nodes` are the labels of the edition. */
export function readBlocks(
  sheet: SheetSnapshot,
  forms: readonly FormBeside[],
  nodes: readonly string[],
): readonly (BlockPlace | null)[] {
  const words = wordsOf(sheet).filter(({ row, column }) =>
    forms.some(({ area }) => overlapRows(area, row) && column > area.right),
  );
  const starts = words.filter(
    (word) => isNodeHead(word, words, nodes) || isResultHead(word, words),
  );
  const owned = new Map<FormBeside, Word[]>();
  for (const start of starts) {
    const form = ownerOf(start, words, forms);
    if (form) owned.set(form, [...(owned.get(form) ?? []), start]);
  }
  return forms.map((form) => {
    const own = owned.get(form);
    return own ? locate(form.area, own, beforeNext(form.area, own, starts, words), nodes) : null;
  });
}

/** The words left of the block that begins next in these rows: blocks beside each other say the same. */
function beforeNext(
  form: FormArea,
  own: readonly Word[],
  starts: readonly Word[],
  words: readonly Word[],
): readonly Word[] {
  const left = Math.min(...own.map(({ column }) => column));
  const next = starts
    .filter((start) => !own.includes(start) && overlapRows(form, start.row) && start.column > left)
    .reduce((first, { column }) => Math.min(first, column), Infinity);
  return words.filter(({ column }) => column < next);
}

const besideIn = (words: readonly Word[], { row, column }: CellPosition, reach: number): Word[] =>
  words.filter(
    (word) => word.row === row && word.column > column && word.column <= column + reach + INSERTED,
  );

function isNodeHead(word: Word, words: readonly Word[], nodes: readonly string[]): boolean {
  if (!printsLabel(word.text, NODE_HEAD)) return false;
  const beside = besideIn(words, word, nodes.length);
  return beside.filter(({ text }) => nodes.includes(readPlanNode(text) ?? '')).length > 1;
}

function isResultHead(word: Word, words: readonly Word[]): boolean {
  if (!printsLabel(word.text, RESULT_LABELS.actual)) return false;
  const beside = besideIn(words, word, RESULTS.length);
  return (['rate', 'completion'] as const).every((result) =>
    beside.some(({ text }) => printsLabel(text, RESULT_LABELS[result])),
  );
}

function ownerOf(
  start: Word,
  words: readonly Word[],
  forms: readonly FormBeside[],
): FormBeside | null {
  const nearest = nearestForm(forms, start);
  const rivals = forms.filter(({ area }) => overlapRows(area, start.row));
  if (nearest === null || rivals.length < 2) return nearest;
  const named = rivals.find(
    ({ area, owner }) =>
      owner !== '' &&
      words.some(
        ({ row, column, text }) =>
          overlapRows(area, row) &&
          column >= start.column &&
          column < start.column + BLOCK_COLUMNS + INSERTED &&
          text === owner,
      ),
  );
  return named ?? nearest;
}

function locate(
  form: FormArea,
  starts: readonly Word[],
  words: readonly Word[],
  nodes: readonly string[],
): BlockPlace {
  const nodeHead = starts.find(({ text }) => printsLabel(text, NODE_HEAD)) ?? null;
  const resultHead = starts.find(({ text }) => !printsLabel(text, NODE_HEAD)) ?? null;
  const left = Math.min(...starts.map(({ column }) => column));
  const within = words.filter(
    ({ row, column }) =>
      overlapRows(form, row) && column >= left && column < left + BLOCK_COLUMNS + 2 * INSERTED,
  );
  const usual = placeBlock(form, left, nodes.length);
  const nodeTable = nodeHead ? nodeTableAt(nodeHead, within, nodes) : usual.nodes;
  const head = within.find(({ text }) => printsLabel(text, HEAD)) ?? usual.head;
  const pairs =
    usual.pairs && nodeTable ? pairsAt(usual.pairs, nodeTable, within, form) : usual.pairs;
  const results =
    usual.results && resultHead
      ? { headRow: resultHead.row, columns: resultColumns(resultHead, within) }
      : usual.results;
  const sources = results && sourcesAt(results, form, within);
  const right = Math.max(
    usual.area.right,
    ...Object.values(results?.columns ?? {}),
    ...Object.values(sources?.columns ?? {}),
    ...Object.values(pairs ?? {}).map(({ value }) => value.column),
  );
  return {
    area: { ...usual.area, right },
    head: head && { row: head.row, column: head.column },
    owner: usual.owner && ownerAt(usual.owner, head, within),
    sentence: usual.sentence && sentenceAt(usual.sentence, head, nodeTable, within),
    nodes: nodeTable,
    pairs,
    results,
    sources,
  };
}

function nodeTableAt(head: Word, words: readonly Word[], nodes: readonly string[]): NodeTablePlace {
  const beside = besideIn(words, head, nodes.length);
  // 截至日 stands in the same row, and its figure is the label of a node, too.
  const end = beside
    .filter(({ text }) => PAIRS.some((pair) => printsLabel(text, PAIR_LABELS[pair])))
    .reduce((first, { column }) => Math.min(first, column), Infinity);
  const heads = beside.filter(({ column }) => column < end);
  const below = words.filter(({ row, column }) => column === head.column && row > head.row);
  const rows = NODE_ROWS.map((nodeRow, index): [NodeRow, number] => {
    const label = below.find(({ text }) => printsLabel(text, NODE_ROW_LABELS[nodeRow]));
    return [nodeRow, label?.row ?? head.row + 1 + index];
  });
  // Left to right, each node after the one before: any other text that names a node is no head.
  const found = new Map<number, number>();
  for (const { column, text } of [...heads].sort((one, other) => one.column - other.column)) {
    const node = nodes.indexOf(readPlanNode(text) ?? '');
    if (node > Math.max(-1, ...found.keys())) found.set(node, column);
  }
  const nodeColumns: number[] = [];
  nodes.forEach((_, node) => {
    nodeColumns.push(found.get(node) ?? (nodeColumns.at(-1) ?? head.column) + 1);
  });
  return {
    headRow: head.row,
    labelColumn: head.column,
    nodeColumns,
    rows: Object.fromEntries(rows) as Record<NodeRow, number>,
  };
}

function pairsAt(
  usual: Readonly<Record<Pair, PairPlace>>,
  { nodeColumns }: NodeTablePlace,
  words: readonly Word[],
  form: FormArea,
): Readonly<Record<Pair, PairPlace>> {
  const after = Math.max(...nodeColumns);
  const above = words.filter(
    ({ row, column }) => column > after && (form.headRow === null || row < form.headRow),
  );
  return Object.fromEntries(
    PAIRS.map((pair) => {
      const label = above.find(({ text }) => printsLabel(text, PAIR_LABELS[pair]));
      if (!label) return [pair, usual[pair]];
      const { row, column } = label;
      return [pair, { label: { row, column }, value: { row, column: column + 1 } }];
    }),
  ) as Record<Pair, PairPlace>;
}

function resultColumns(head: Word, words: readonly Word[]): Readonly<Record<Result, number>> {
  const beside = [head, ...besideIn(words, head, RESULTS.length)];
  return Object.fromEntries(
    RESULTS.map((result, index) => {
      const label = beside.find(({ text }) => printsLabel(text, RESULT_LABELS[result]));
      return [result, label?.column ?? head.column + index];
    }),
  ) as Record<Result, number>;
}

/** Where the table by source stands, or shall stand: right of the results. */
function sourcesAt(
  { headRow, columns }: NonNullable<BlockPlace['results']>,
  form: FormArea,
  words: readonly Word[],
): SourceTablePlace {
  const last = Math.max(...Object.values(columns));
  const heads = words.filter(({ row, column }) => row === headRow && column > last);
  const head = heads.find(({ text }) => printsLabel(text, SOURCE_LABELS.source));
  const left = head?.column ?? last + 1;
  const beside = heads.filter(({ column }) => column >= left);
  const places = SOURCE_COLUMNS.map((each, index): [SourceColumn, number] => {
    const label = head && beside.find(({ text }) => printsLabel(text, SOURCE_LABELS[each]));
    return [each, label?.column ?? left + index];
  });
  const rows = words.filter(
    ({ row, column }) => head && column === left && row > headRow && row <= form.bottom,
  );
  return {
    headRow,
    columns: Object.fromEntries(places) as Record<SourceColumn, number>,
    rows: new Map(rows.map(({ text, row }) => [text, row])),
  };
}

/** The project's name stands in the head's row, wherever it went. */
function ownerAt(
  usual: CellPosition,
  head: CellPosition | null,
  words: readonly Word[],
): CellPosition {
  if (head === null) return usual;
  const word = words.find(({ row, column }) => row === head.row && column > head.column);
  return word ? { row: word.row, column: word.column } : { ...usual, row: head.row };
}

/** The sentence is the text between head and node table; where there is none, the row below the head. */
function sentenceAt(
  usual: CellPosition,
  head: CellPosition | null,
  nodes: NodeTablePlace | null,
  words: readonly Word[],
): CellPosition {
  if (head === null || nodes === null || usual.row === head.row) return usual;
  const word = words.find(
    ({ row, column }) => column === head.column && row > head.row && row < nodes.headRow,
  );
  return { row: word?.row ?? head.row + 1, column: head.column };
}
