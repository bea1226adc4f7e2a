/** Reads the 项目绩效目标表 of a sheet, wherever their labels stand. */
import type { Edition } from '../../editions/edition';
import { perEdition } from '../../editions/per-edition';
import type {
  AmountField,
  FieldCell,
  Indicator,
  PlanNodeField,
  TargetTable,
} from '../../model/target-table';
import { formatRange } from '../../sheet/address';
import { rememberedBySheet, type SheetCells } from '../../sheet/remembered-by-sheet';
import { isErrorValue } from '../../sheet/snapshot';
import { parseIndicatorValue } from '../../values/parse-indicator-value';
import { readAmount } from '../../values/amount';
import { bracketedMoneyUnit } from '../../values/money-unit';
import { readPlanPercents } from '../../values/percent';
import { SheetGrid } from '../sheet-grid';
import type { IndicatorRow } from './indicator-rows';
import type { PlacedLabel } from './label-rows';
import { labelRows } from './label-rows';
import type { LabelKey } from './labels';
import type { BesideLabel, IndicatorLabel, Section } from './layout';
import { SECTIONS, sectionOf } from './layout';
import type { LevelNames } from './level-names';
import { levelNames } from './level-names';
import type { FormFrame } from './locate';
import { locateForms } from './locate';
import type { FormTop } from './read-top';
import { readTop } from './read-top';
import { completedValue, joinedTarget } from './split-target';

/**
 * The target tables of one sheet, top to bottom, then left to right.
 *
 * A field is `null` when its label does not stand; a table is never dropped because a label is missing, as long as
 * enough others make it one (see `locate.ts`). Linear in the number of cells; a sheet that was read already is not read
 * again.
 */
export function readTargetTables(sheet: SheetCells, edition: Edition): readonly TargetTable[] {
  return reader(edition)(sheet);
}

const reader = perEdition((edition) => rememberedBySheet((sheet) => readSheet(sheet, edition)));

function readSheet(sheet: SheetCells, edition: Edition): readonly TargetTable[] {
  const rows = labelRows(sheet, edition);
  if (rows.length === 0) return [];
  const grid = new SheetGrid(sheet);
  const names = levelNames(edition);
  const rowsByNumber = new Map(rows.map((row) => [row.row, row]));
  const frames = locateForms(grid, rows, edition);
  return frames.map((frame) => {
    const others = frames.filter((other) => other !== frame);
    const top = readTop(grid, frame, rowsByNumber, others);
    return readTable(grid, frame, edition, names, top);
  });
}

function readTable(
  grid: SheetGrid,
  frame: FormFrame,
  edition: Edition,
  names: LevelNames,
  top: FormTop,
): TargetTable {
  const right = (key: LabelKey) => fieldRightOf(grid, frame, key);
  const head = (section: Section) => {
    const first = frame.sections.get(section)?.labels[0];
    return first ? grid.address(first.row, first.column) : null;
  };
  const form = SECTIONS.map(head).find((address) => address !== null) ?? 'A1';
  return {
    sheet: grid.name,
    range: formatRange({
      top: top.unitRow ?? frame.top,
      left: frame.left,
      bottom: frame.bottom,
      right: frame.right,
    }),
    title: top.title,
    unit: top.unit,
    moneyUnit: top.moneyUnit ?? bracketedUnit(grid, frame),
    code: right('code'),
    name: right('name'),
    budget: {
      total: amount(right('budget.total')),
      fiscal: amount(right('budget.fiscal')),
      other: amount(right('budget.other')),
    },
    purpose: readPurpose(grid, frame),
    plan: readPlan(grid, frame, edition),
    goal: readGoal(grid, frame),
    indicators: readIndicators(grid, frame, names),
    heads: {
      form,
      plan: head('plan') ?? form,
      indicators: head('heads') ?? form,
      moneyUnit: moneyUnitPlace(grid, frame, top) ?? form,
    },
    oddNodes: readOddNodes(grid, frame),
  };
}

function findLabel(frame: FormFrame, key: LabelKey): PlacedLabel | null {
  const section = sectionOf(key);
  const labels = section === null ? undefined : frame.sections.get(section)?.labels;
  return labels?.find((label) => label.key === key) ?? null;
}

/** The place right of a label: the first content before the next label, or the cell beside the label when blank. */
function fieldRightOf(grid: SheetGrid, frame: FormFrame, key: LabelKey): FieldCell | null {
  const label = findLabel(frame, key);
  if (!label) return null;
  const section = sectionOf(key);
  const labels = (section && frame.sections.get(section)?.labels) ?? [];
  const next = labels.find(({ row, column }) => row === label.row && column > label.column);
  const last = next ? next.column - 1 : frame.right;
  if (last <= label.column) return null;
  const column = grid.firstFilled(label.row, label.column + 1, last) ?? label.column + 1;
  return grid.field(label.row, column);
}

function amount(field: FieldCell | null): AmountField | null {
  return field && { ...field, amount: readAmount(field.cell) };
}

/** The first row below a section that belongs to another one (exclusive end), as far as the form goes. */
function endBelow(frame: FormFrame, section: Section): number {
  const start = frame.sections.get(section)?.row ?? frame.top;
  let end = frame.bottom + 1;
  for (const other of frame.sections.values()) {
    if (other.row > start) end = Math.min(end, other.row);
  }
  return end;
}

/** 资金用途 has a label of its own in some forms; in the published one it stands under the amounts. */
function readPurpose(grid: SheetGrid, frame: FormFrame): FieldCell | null {
  const labelled = fieldRightOf(grid, frame, 'purpose');
  if (labelled) return labelled;
  const amounts = frame.sections.get('amounts');
  if (!amounts) return null;
  const budget = amounts.labels.find(({ key }) => key === 'budget');
  const first = budget ? budget.column + 1 : frame.left + 1;
  const last = Math.max(...amounts.labels.map(({ row }) => row));
  return readParagraphs(grid, frame, last + 1, endBelow(frame, 'amounts'), first);
}

function readGoal(grid: SheetGrid, frame: FormFrame): FieldCell | null {
  const label = findLabel(frame, 'goal');
  if (!label) return null;
  const beside = fieldRightOf(grid, frame, 'goal');
  if (!frame.sections.has('heads')) return beside;
  return readParagraphs(grid, frame, label.row, endBelow(frame, 'goal'), label.column + 1);
}

/**
 * A long text. Word tables pasted into Excel put every paragraph of a cell on a row of its own: rows directly below,
 * with nothing else in them, continue the text. The address is that of the first.
 */
function readParagraphs(
  grid: SheetGrid,
  frame: FormFrame,
  from: number,
  end: number,
  firstColumn: number,
): FieldCell | null {
  if (from >= end) return null;
  for (let row = from; row < end; row++) {
    const column = grid.firstFilled(row, firstColumn, frame.right);
    if (column === null) continue;
    const field = grid.field(row, column);
    const lines = [field.text];
    for (let below = row + 1; below < end; below++) {
      if (grid.firstFilled(below, frame.left, frame.right) !== column) break;
      lines.push(grid.text(below, column));
    }
    return { ...field, text: lines.join('\n') };
  }
  return grid.field(from, firstColumn);
}

/**
 * The percentages stand under their nodes, in the first row below with anything in one of these columns. When their
 * row was deleted the next part of the form follows at once: then there is no place for them, and no node.
 */
function readPlan(grid: SheetGrid, frame: FormFrame, edition: Edition): PlanNodeField[] {
  const section = frame.sections.get('plan');
  if (!section) return [];
  const nodes = edition.planNodes.flatMap(({ label: node }, index) => {
    const label = section.labels.find(({ key, node: at }) => key === 'node' && at === index);
    return label ? [{ node, row: label.row, column: label.column }] : [];
  });
  const [first] = nodes;
  if (!first) return [];
  const end = endBelow(frame, 'plan');
  let row = first.row + 1;
  if ([...frame.sections.values()].some((section) => section.row === row)) return [];
  while (row < end && nodes.every(({ column }) => grid.isBlank(row, column))) row++;
  if (row >= end) row = first.row + 1;
  const fields = nodes.map(({ node, column }) => ({ node, ...grid.field(row, column) }));
  const percents = readPlanPercents(fields.map(({ cell }) => cell));
  return fields.map((field, index) => ({
    ...field,
    percent: percents[index] ?? { kind: 'blank' },
  }));
}

/** Where 单位：万元 belongs: right above the form, in the column of its last label. `null` when a title stands there. */
function moneyUnitPlace(grid: SheetGrid, frame: FormFrame, top: FormTop): string | null {
  if (top.moneyUnit) return top.moneyUnit.address;
  const row = top.unitRow ?? frame.top - 1;
  const section = ['amounts', 'heads', 'header'] as const;
  const last = section.map((each) => frame.sections.get(each)?.labels.at(-1)).find(Boolean);
  if (row < 0 || !last) return null;
  const address = grid.address(row, last.column);
  const isTitle = top.unitRow === null && grid.firstFilled(row, frame.left, frame.right) !== null;
  return isTitle ? null : address;
}

/** Cells among the nodes' labels that name no node, or one that stands already. */
function readOddNodes(grid: SheetGrid, frame: FormFrame): FieldCell[] {
  const nodes = frame.sections.get('plan')?.labels.filter(({ key }) => key === 'node') ?? [];
  const [first] = nodes;
  if (!first) return [];
  const known = new Set<number | null>();
  const named = new Set<number>();
  for (const { node, column } of nodes) {
    if (!known.has(node)) named.add(column);
    known.add(node);
  }
  const label = findLabel(frame, 'plan');
  const odd: FieldCell[] = [];
  for (let column = label ? label.column + 1 : first.column; column <= frame.right; column++) {
    if (!named.has(column) && !grid.isBlank(first.row, column)) {
      odd.push(grid.field(first.row, column));
    }
  }
  return odd;
}

function readIndicators(grid: SheetGrid, frame: FormFrame, names: LevelNames): Indicator[] {
  const { columns, indicators } = frame;
  if (!columns) return [];
  const nameColumn = columns['indicator.name'];
  const optional = (row: number, label: IndicatorLabel | BesideLabel): FieldCell | null => {
    const column = columns[label];
    return column === undefined ? null : grid.field(row, column);
  };
  const level = (row: number, label: IndicatorLabel): FieldCell =>
    optional(row, label) ?? { address: grid.address(row, nameColumn), cell: null, text: '' };
  return indicators.map(({ row, level1Row, level2Row }: IndicatorRow): Indicator => {
    const level1 = level(level1Row, 'level1');
    const level2 = level(level2Row, 'level2');
    const value = grid.field(row, columns['indicator.value']);
    const sign = optional(row, 'indicator.sign');
    const unit = optional(row, 'indicator.unit');
    const beside = { sign: sign?.text ?? '', unit: unit?.text ?? '' };
    const unreadable = value.text === '' || (value.cell !== null && isErrorValue(value.cell.v));
    return {
      row: row + 1,
      level1,
      level1Name: names.level1(level1.text),
      level2,
      level2Name: names.level2(level2.text),
      name: grid.field(row, nameColumn),
      description: optional(row, 'indicator.description'),
      value,
      sign,
      unit,
      parsed: unreadable ? null : completedValue(parseIndicatorValue(value.text), beside),
      target: unreadable ? value.text : joinedTarget(value.text, beside),
      basis: optional(row, 'indicator.basis'),
    };
  });
}

/** 预算数（万元）: the unit stands in a label instead of a line of its own. */
function bracketedUnit(grid: SheetGrid, frame: FormFrame): FieldCell | null {
  for (const { row, column } of frame.sections.get('amounts')?.labels ?? []) {
    const text = bracketedMoneyUnit(grid.text(row, column));
    if (text !== null) return { ...grid.field(row, column), text };
  }
  return null;
}
