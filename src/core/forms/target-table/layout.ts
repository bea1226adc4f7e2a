/**
 * The layout of Hebei's 项目绩效目标表 as data: what stands in which row, which labels belong together.
 *
 * `write.ts` prints it cell by cell; `read.ts` takes from it which labels form a row of the form and in which order the
 * rows follow, but no position. Seven columns A–G; the published table [SEED] with a row for the title on top.
 */
import type { FieldName } from '../../model/target-table';
import type { LabelKey } from './labels';

/** The rows that carry labels, top to bottom. */
export const SECTIONS = ['header', 'amounts', 'plan', 'goal', 'heads'] as const;
export type Section = (typeof SECTIONS)[number];

/** How a cell looks and what may be typed into it. */
export type Look =
  'title' | 'line-start' | 'line-end' | 'label' | 'text' | 'centred' | 'amount' | 'percent';

/** What stands in a cell: a printed label, a place for an entry, or a node of the plan (0–3) with its place. */
export type Content =
  | { readonly kind: 'label'; readonly label: Exclude<LabelKey, 'node' | 'result' | BesideLabel> }
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'percent'; readonly node: number };

/** A cell of the layout; columns counted from 0, both ends included; merged when it spans. */
export interface LayoutCell {
  readonly columns: readonly [first: number, last: number];
  /** Rows it spans downwards. */
  readonly rows: number;
  readonly content: Content;
  readonly look: Look;
}

export interface LayoutRow {
  /** The section whose labels stand here; `null` for rows without labels. */
  readonly section: Section | null;
  readonly cells: readonly LayoutCell[];
}

/** A column of the indicator block: its head, and how its cells look. */
export interface IndicatorColumn {
  readonly columns: readonly [first: number, last: number];
  readonly label: IndicatorLabel;
  readonly look: Look;
}

export type IndicatorLabel =
  | 'level1'
  | 'level2'
  | 'indicator.name'
  | 'indicator.description'
  | 'indicator.value'
  | 'indicator.basis';

/** Columns that other regions print beside 指标值; a new form has none of them. */
export const BESIDE_VALUE = ['indicator.sign', 'indicator.unit'] as const;
export type BesideLabel = (typeof BESIDE_VALUE)[number];

export const COLUMN_COUNT = 7;

export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  { columns: [0, 0], label: 'level1', look: 'label' },
  { columns: [1, 1], label: 'level2', look: 'label' },
  { columns: [2, 2], label: 'indicator.name', look: 'text' },
  { columns: [3, 3], label: 'indicator.description', look: 'text' },
  { columns: [4, 4], label: 'indicator.value', look: 'centred' },
  { columns: [5, 6], label: 'indicator.basis', look: 'text' },
];

function label(
  columns: LayoutCell['columns'],
  key: Extract<Content, { kind: 'label' }>['label'],
  rows = 1,
): LayoutCell {
  return { columns, rows, content: { kind: 'label', label: key }, look: 'label' };
}

function field(columns: LayoutCell['columns'], name: FieldName, look: Look): LayoutCell {
  return { columns, rows: 1, content: { kind: 'field', field: name }, look };
}

/** The columns of the four nodes. */
const NODE_COLUMNS: readonly LayoutCell['columns'][] = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 6],
];

/** Everything above the indicator rows, row by row from the top of the form. */
export const UPPER_ROWS: readonly LayoutRow[] = [
  { section: null, cells: [field([0, 6], 'title', 'title')] },
  {
    section: null,
    cells: [field([0, 4], 'unit', 'line-start'), field([5, 6], 'moneyUnit', 'line-end')],
  },
  {
    section: 'header',
    cells: [
      label([0, 0], 'code'),
      field([1, 2], 'code', 'centred'),
      label([3, 3], 'name'),
      field([4, 6], 'name', 'centred'),
    ],
  },
  {
    section: 'amounts',
    cells: [
      label([0, 0], 'budget', 2),
      label([1, 1], 'budget.total'),
      field([2, 2], 'budget.total', 'amount'),
      label([3, 3], 'budget.fiscal'),
      field([4, 4], 'budget.fiscal', 'amount'),
      label([5, 5], 'budget.other'),
      field([6, 6], 'budget.other', 'amount'),
    ],
  },
  { section: null, cells: [field([1, 6], 'purpose', 'text')] },
  {
    section: 'plan',
    cells: [
      label([0, 0], 'plan', 2),
      ...NODE_COLUMNS.map((columns, node): LayoutCell => ({
        columns,
        rows: 1,
        content: { kind: 'node', node },
        look: 'label',
      })),
    ],
  },
  {
    section: null,
    cells: NODE_COLUMNS.map((columns, node) => ({
      columns,
      rows: 1,
      content: { kind: 'percent', node },
      look: 'percent',
    })),
  },
  { section: 'goal', cells: [label([0, 0], 'goal'), field([1, 6], 'goal', 'text')] },
  {
    section: 'heads',
    cells: INDICATOR_COLUMNS.map((column) => label(column.columns, column.label)),
  },
];

/** In which section a label stands; 资金用途 as a label of its own stands with the amounts. */
export function sectionOf(key: LabelKey): Section | null {
  return SECTION_BY_LABEL.get(key) ?? null;
}

/** True for a label that stands leftmost in its row: it opens a new form's row even when others precede it. */
export function opensRow(key: LabelKey): boolean {
  return ROW_OPENERS.has(key);
}

const SECTION_BY_LABEL = new Map<LabelKey, Section>([
  ['purpose', 'amounts'],
  ['indicator.sign', 'heads'],
  ['indicator.unit', 'heads'],
]);
const ROW_OPENERS = new Set<LabelKey>();
for (const { section, cells } of UPPER_ROWS) {
  if (section === null) continue;
  for (const { content, columns } of cells) {
    if (content.kind === 'node') SECTION_BY_LABEL.set('node', section);
    if (content.kind !== 'label') continue;
    SECTION_BY_LABEL.set(content.label, section);
    if (columns[0] === 0) ROW_OPENERS.add(content.label);
  }
}
