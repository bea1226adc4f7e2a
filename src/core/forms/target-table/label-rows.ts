/** The first step of reading: every label of a sheet, and the labels of a row grouped into sections of a form. */
import type { Edition } from '../../editions/edition';
import { parseCell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
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

/** What a row says: its sections, and labels that stand alone (money unit, heads of results). */
export interface LabelRow {
  readonly row: number;
  readonly sections: readonly SectionRow[];
  readonly others: readonly PlacedLabel[];
}

const NOT_ASCII = /[^\0-\x7f]/;

/** The rows of a sheet that hold labels, top to bottom. Looks once at every cell. */
export function labelRows(sheet: SheetSnapshot, edition: Edition): readonly LabelRow[] {
  const recognise = labelRecogniser(edition);
  const byRow = new Map<number, PlacedLabel[]>();
  // Not entries: on a large sheet they cost three times as much.
  for (const address of Object.keys(sheet.cells)) {
    const v = sheet.cells[address]?.v;
    if (typeof v !== 'string' || !NOT_ASCII.test(v)) continue;
    const label = recognise(v);
    const position = label && parseCell(address);
    if (!label || !position) continue;
    const placed = { ...label, ...position };
    const row = byRow.get(placed.row);
    if (row) row.push(placed);
    else byRow.set(placed.row, [placed]);
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

function sectionsOf(row: number, labels: readonly PlacedLabel[]): SectionRow[] {
  const groups: { section: Section; labels: PlacedLabel[] }[] = [];
  for (const label of labels) {
    const section = sectionOf(label.key);
    if (section === null) continue;
    const group = groups.at(-1);
    if (group && continues(group, label, section)) group.labels.push(label);
    else groups.push({ section, labels: [label] });
  }
  const spans = groups.map((group) => ({
    ...group,
    left: Math.min(...group.labels.map(({ column }) => column)),
    right: Math.max(...group.labels.map(({ column }) => column)),
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

function continues(
  group: { readonly section: Section; readonly labels: readonly PlacedLabel[] },
  label: PlacedLabel,
  section: Section,
): boolean {
  if (group.section !== section || opensRow(label.key)) return false;
  return !group.labels.some(({ key, node }) => key === label.key && node === label.node);
}

/** 项目编码 and 项目名称 next to each other leave no room for a code: they head the columns of a list. */
function isListHead(section: Section, labels: readonly PlacedLabel[]): boolean {
  if (section !== 'header') return false;
  const column = (key: LabelKey) => labels.find((label) => label.key === key)?.column;
  const code = column('code');
  const name = column('name');
  return code !== undefined && name !== undefined && name === code + 1;
}
