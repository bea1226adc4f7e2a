/** The first step of reading: every label of a sheet, and the labels of a row grouped into sections of a form. */
import type { Edition } from '../../editions/edition';
import { addressOf } from '../../sheet/address';
import { chineseTexts, type TextCell } from '../../sheet/chinese-texts';
import type { SheetCells } from '../../sheet/remembered-by-sheet';
import type { LabelKey, RecognisedLabel } from './labels';
import { labelRecogniser } from './labels';
import type { Section } from './layout';
import { opensRow, sectionOf } from './layout';

/** A label on a sheet; row and column counted from 0. */
export interface PlacedLabel extends RecognisedLabel {
  readonly row: number;
  readonly column: number;
}

/** Labels of one section side by side in one row. */
export interface SectionRow {
  /** `list` when these are the heads of a list (a ledger, a budget list) and no part of a form. */
  readonly section: Section | 'list';
  readonly row: number;
  /** Columns of its first and last label. */
  readonly left: number;
  readonly right: number;
  /** Last column before the next form in this row; `Infinity` when there is none. */
  readonly limit: number;
  /** From left to right. */
  readonly labels: readonly PlacedLabel[];
}

/** What a row says: its sections, and labels that stand alone (heads of results). */
export interface LabelRow {
  readonly row: number;
  readonly sections: readonly SectionRow[];
  readonly others: readonly PlacedLabel[];
}

/** Neither half of a broken label is longer. */
const LONGEST_HALF = 8;

/**
 * The label of a cell together with the cell below it: a break inside a label pastes from Word or a page as a new row.
 */
function brokenLabel(
  { cells }: SheetCells,
  { row, column, text }: TextCell,
  recognise: (text: string) => RecognisedLabel | null,
): RecognisedLabel | null {
  if (text.length > LONGEST_HALF) return null;
  const below = cells[addressOf(row + 1, column)]?.v;
  if (typeof below !== 'string' || below.length > LONGEST_HALF || recognise(below) !== null) {
    return null;
  }
  return recognise(`${text}${below}`);
}

/** The rows of a sheet that hold labels, top to bottom. Looks once at every cell. */
export function labelRows(sheet: SheetCells, edition: Edition): readonly LabelRow[] {
  const recognise = labelRecogniser(edition);
  const byRow = new Map<number, PlacedLabel[]>();
  for (const found of chineseTexts(sheet)) {
    const { row, column, text } = found;
    const label = recognise(text) ?? brokenLabel(sheet, found, recognise);
    if (!label) continue;
    const placed = { ...label, row, column };
    const known = byRow.get(row);
    if (known) known.push(placed);
    else byRow.set(row, [placed]);
  }
  return [...byRow.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const labels = (byRow.get(row) ?? []).sort((a, b) => a.column - b.column);
      return {
        row,
        sections: sectionsOf(row, labels),
        others: labels.filter(({ key }) => sectionOf(key) === null),
      };
    });
}

function sectionsOf(row: number, all: readonly PlacedLabel[]): SectionRow[] {
  const labels = withoutValues(all);
  const groups: { section: Section; labels: PlacedLabel[] }[] = [];
  labels.forEach((label, index) => {
    const section = sectionOf(label.key);
    if (section === null) return;
    const group = groups.at(-1);
    if (group && continues(group, label, section, labels.slice(index))) group.labels.push(label);
    else groups.push({ section, labels: [label] });
  });
  // From left to right: the first label is leftmost, the last rightmost.
  const spans = groups.map(({ section, labels: members }) => ({
    section,
    labels: members,
    left: members[0]?.column ?? 0,
    right: members.at(-1)?.column ?? 0,
  }));
  return spans.map(({ section, left, right, labels: members }, index) => {
    const before = spans[index - 1];
    const after = spans[index + 1];
    const listHead =
      isListHead(section, members) ||
      (before !== undefined && before.section !== section && before.right + 1 === left) ||
      (after !== undefined && after.section !== section && right + 1 === after.left);
    return {
      section: listHead ? 'list' : section,
      row,
      left,
      right,
      limit: after ? after.left - 1 : Infinity,
      labels: members,
    };
  });
}

/** Labels with the place for their value directly beside them. */
const VALUE_BESIDE: ReadonlySet<LabelKey> = new Set([
  'code',
  'name',
  'budget.total',
  'budget.fiscal',
  'budget.other',
  'purpose',
  'goal',
]);

/** The labels of a row without those that are a value by their place: a project may be called 资金支出计划. */
function withoutValues(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  labels.forEach((label, index) => {
    const before = kept.at(-1);
    const isValue =
      before !== undefined &&
      before.column + 1 === label.column &&
      VALUE_BESIDE.has(before.key) &&
      isValueOf(before, label, labels, index);
    if (!isValue) kept.push(label);
  });
  return kept;
}

/** Directly right of `owner` stands its value, unless both head columns of a list. */
function isValueOf(
  owner: PlacedLabel,
  label: PlacedLabel,
  labels: readonly PlacedLabel[],
  index: number,
): boolean {
  const section = sectionOf(owner.key);
  if (sectionOf(label.key) === section) {
    const standsAgain = labels.some((other) => other !== label && other.key === label.key);
    return standsAgain || labels.some(({ key }) => key === 'budget');
  }
  const next = labels[index + 1];
  return next?.column !== label.column + 1 || sectionOf(next.key) === section;
}

/** So many different nodes make a plan of their own. */
const NODES_OF_A_PLAN = 3;

function differentNodes(labels: readonly PlacedLabel[]): number {
  return new Set(labels.flatMap(({ node }) => node ?? [])).size;
}

/** 项目名称 … 项目编码: the code behind the name of the same form, not before that of a form beside it. */
function standsBehindName(
  before: readonly PlacedLabel[],
  { key }: PlacedLabel,
  rest: readonly PlacedLabel[],
): boolean {
  const onlyName = before.length === 1 && before[0]?.key === 'name';
  return key === 'code' && onlyName && !rest.some((label) => label.key === 'name');
}

/** A label goes on with its group unless it opens a new row or stands in it already; a node repeated by mistake does. */
function continues(
  group: { readonly section: Section; readonly labels: readonly PlacedLabel[] },
  label: PlacedLabel,
  section: Section,
  rest: readonly PlacedLabel[],
): boolean {
  if (group.section !== section) return false;
  if (opensRow(label.key) && !standsBehindName(group.labels, label, rest)) return false;
  const known = group.labels.some(({ key, node }) => key === label.key && node === label.node);
  if (!known || label.key !== 'node') return !known;
  return differentNodes(group.labels) < NODES_OF_A_PLAN || differentNodes(rest) < NODES_OF_A_PLAN;
}

/** 项目编码 and 项目名称 next to each other leave no room for a code: they head the columns of a list. */
function isListHead(section: Section, labels: readonly PlacedLabel[]): boolean {
  if (section !== 'header') return false;
  const column = (key: LabelKey) => labels.find((label) => label.key === key)?.column;
  const code = column('code');
  const name = column('name');
  return code !== undefined && name !== undefined && name === code + 1;
}
