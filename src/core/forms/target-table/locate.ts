/** The second step of reading: sections of rows put together to forms, with their indicator rows. */
import type { Edition } from '../../editions/edition';
import { readMoneyUnit } from '../../values/money-unit';
import type { SheetGrid } from '../sheet-grid';
import type { BlockColumns, IndicatorRow } from './indicator-rows';
import { indicatorRows } from './indicator-rows';
import type { LabelRow, PlacedLabel, SectionRow } from './label-rows';
import type { LabelKey } from './labels';
import type { BesideLabel, IndicatorLabel, Section } from './layout';
import { BESIDE_VALUE, INDICATOR_COLUMNS } from './layout';
import type { LevelNames } from './level-names';
import { levelNames } from './level-names';
import { columnsWithSubHeads } from './sub-heads';

/** Where a form's labels stand; rows and columns counted from 0, both ends included. */
export interface FormFrame {
  readonly sections: ReadonlyMap<Section, SectionRow>;
  readonly top: number;
  /** The last row with a label or an indicator. */
  readonly bottom: number;
  readonly left: number;
  /** The last column in which something of the form may stand. */
  readonly right: number;
  /** Last column before the form beside it; `Infinity` when there is none. */
  readonly limit: number;
  readonly columns: BlockColumns | null;
  readonly indicators: readonly IndicatorRow[];
  /** True when heads of results (实际完成值, 得分 …) stand among the indicator heads. */
  readonly hasResults: boolean;
}

/** Rows between two sections of one form: a long text pasted over many rows, but not another part of the sheet. */
const FARTHEST_SECTION = 40;

/** A form that is being put together. */
interface Draft {
  readonly sections: Map<Section, SectionRow>;
  top: number;
  bottom: number;
  left: number;
  right: number;
  limit: number;
  columns: BlockColumns | null;
  indicators: readonly IndicatorRow[];
  hasResults: boolean;
}

/** The forms of a sheet in the order of their first rows. Each row of labels is looked at once. */
export function locateForms(
  grid: SheetGrid,
  rows: readonly LabelRow[],
  edition: Edition,
): readonly FormFrame[] {
  const names = levelNames(edition);
  const rowsByNumber = new Map(rows.map((labelRow) => [labelRow.row, labelRow]));
  const found: Draft[] = [];
  // The last form of each strip of columns; forms beside each other are read at the same time.
  let open: Draft[] = [];
  for (const { row, sections, others } of rows) {
    for (const section of sections) {
      const beside = open.filter((draft) => overlaps(draft, section));
      if (beside.some((draft) => draft.indicators.length > 0 && row <= draft.bottom)) continue;
      if (section.section === 'heads' && blockColumns(section) === null) continue;
      if (beside.some((draft) => repeatsBlockLabel(draft, section))) continue;
      if (beside.some((draft) => isValueBelow(grid, draft, section))) continue;
      if (section.section === 'list') {
        open = open.filter((draft) => !beside.includes(draft));
        continue;
      }
      let draft = beside.find((each) => accepts(each, section));
      if (!draft) {
        draft = emptyDraft(section);
        found.push(draft);
        open = [...open.filter((each) => !beside.includes(each)), draft];
      }
      join(draft, section, section.section);
      if (section.section === 'heads') {
        readBlock(grid, draft, section, others, names, rowsByNumber, edition);
      }
    }
  }
  return found
    .filter((draft) => isForm(draft, grid, names))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function overlaps(
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function emptyDraft({ row, left, right }: SectionRow): Draft {
  return {
    sections: new Map(),
    top: row,
    bottom: row,
    left,
    right,
    limit: Infinity,
    columns: null,
    indicators: [],
    hasResults: false,
  };
}

function accepts(draft: Draft, { section, row, labels }: SectionRow): boolean {
  if (draft.sections.has('heads') || row - draft.bottom > FARTHEST_SECTION) return false;
  if (section === 'list') return false;
  const before = draft.sections.get(section);
  if (before === undefined) return section !== 'header';
  if (section !== 'header' && section !== 'amounts') return false;
  // 项目编码 and 项目名称, the amounts or 资金用途 one below the other.
  const [last] = [...draft.sections.keys()].slice(-1);
  return (
    last === section &&
    row - draft.bottom <= 2 &&
    !before.labels.some(({ key }) => labels.some((label) => label.key === key))
  );
}

/** The label of two merged rows, standing in both after the merge was undone. */
function repeatsBlockLabel(draft: Draft, { section, row, labels }: SectionRow): boolean {
  const [label, ...more] = labels;
  if (section === 'list' || more.length > 0 || !label) return false;
  if (label.key !== 'budget' && label.key !== 'plan') return false;
  return draft.sections.has(section) && row - draft.bottom <= 3;
}

/**
 * What stands below the amounts, the nodes or the first line of 绩效目标, right of the block's own label, is a value,
 * whatever it says: a purpose may read 绩效目标.
 */
function isValueBelow(grid: SheetGrid, draft: Draft, { row, labels, left }: SectionRow): boolean {
  const [name, above] = [...draft.sections].at(-1) ?? [];
  const owner = above?.labels[0];
  if (!above || !owner || draft.columns || row <= above.row) return false;
  const alone =
    labels.length === 1 && grid.firstFilled(row, left + 1, Math.max(draft.right, left)) === null;
  switch (name) {
    case 'amounts':
      return owner.key === 'budget' && left > owner.column && alone;
    case 'goal':
      return left > owner.column && alone;
    case 'plan': {
      for (let each = above.row + 1; each < row; each++) {
        if (grid.firstFilled(each, draft.left, draft.right) !== null) return false;
      }
      if (owner.key === 'plan') return left > owner.column;
      return above.labels.length > 2 && left >= owner.column;
    }
    default:
      return false;
  }
}

function join(draft: Draft, row: SectionRow, section: Section): void {
  const before = draft.sections.get(section);
  draft.sections.set(
    section,
    before ? { ...before, labels: [...before.labels, ...row.labels] } : row,
  );
  draft.bottom = Math.max(draft.bottom, row.row);
  draft.left = Math.min(draft.left, row.left);
  draft.limit = Math.min(draft.limit, row.limit);
  const valueBeside = section === 'header' || section === 'amounts' || section === 'goal';
  draft.right = Math.min(Math.max(draft.right, row.right + (valueBeside ? 1 : 0)), draft.limit);
}

function blockColumns({ labels }: SectionRow): BlockColumns | null {
  const columns: Partial<Record<IndicatorLabel | BesideLabel, number>> = {};
  for (const label of [...INDICATOR_COLUMNS.map(({ label: each }) => each), ...BESIDE_VALUE]) {
    const column = labels.find(({ key }) => key === label)?.column;
    if (column !== undefined) columns[label] = column;
  }
  const { 'indicator.name': name, 'indicator.value': value } = columns;
  if (name === undefined || value === undefined) return null;
  return { ...columns, 'indicator.name': name, 'indicator.value': value };
}

function readBlock(
  grid: SheetGrid,
  draft: Draft,
  heads: SectionRow,
  others: readonly PlacedLabel[],
  names: LevelNames,
  rowsByNumber: ReadonlyMap<number, LabelRow>,
  edition: Edition,
): void {
  const upper = blockColumns(heads);
  if (!upper) return;
  const lower = columnsWithSubHeads(grid, heads, upper, edition);
  const columns = lower ?? upper;
  const headRow = heads.row + (lower === null ? 0 : 1);
  let lastHead = heads.right;
  while (lastHead < heads.limit && !grid.isBlank(heads.row, lastHead + 1)) lastHead++;
  draft.right = Math.min(Math.max(draft.right, lastHead), draft.limit);
  draft.hasResults = others.some(
    ({ key, column }) => key === 'result' && column >= heads.left && column <= lastHead,
  );
  draft.columns = columns;
  const rightOfLevels = columns.level2 ?? columns.level1 ?? heads.left;
  draft.indicators = indicatorRows(grid, headRow, columns, names, (row) =>
    isBarrier(grid, row, draft, columns, rightOfLevels, names, rowsByNumber),
  );
  draft.bottom = draft.indicators.at(-1)?.row ?? headRow;
}

/** Rows between the unit line and the first labels of a form, at most. */
const UNIT_LINE_ABOVE = 4;

/** Labels of a row in the columns of a form that is being read, section by section. */
function labelsInside(labelRow: LabelRow | undefined, draft: Draft): readonly PlacedLabel[][] {
  return (labelRow?.sections ?? [])
    .map(({ labels }) =>
      labels.filter(({ column }) => column >= draft.left && column <= draft.right),
    )
    .filter((labels) => labels.length > 0);
}

/**
 * Where the next form begins: at its labels, or at its unit line. A word that is a label by chance may be typed into an
 * indicator: a row that names a 一级 or 二级 is one, and labels right of these columns need company in a row below.
 */
function isBarrier(
  grid: SheetGrid,
  row: number,
  draft: Draft,
  { level1, level2 }: BlockColumns,
  rightOfLevels: number,
  names: LevelNames,
  rowsByNumber: ReadonlyMap<number, LabelRow>,
): boolean {
  if (!hasLabelsNear(row, rowsByNumber)) return false;
  const isLevel =
    (level1 !== undefined && names.level1(grid.text(row, level1)) !== null) ||
    (level2 !== undefined && names.level2(grid.text(row, level2)) !== null);
  if (isLevel) return false;
  const own = labelsInside(rowsByNumber.get(row), draft);
  if (own.some((labels) => labels.some(({ column }) => column <= rightOfLevels))) return true;
  if (!formFollows(row, draft, rowsByNumber)) return false;
  return own.some((labels) => labels.length > 1) || statesMoneyUnit(grid, row, draft);
}

/** Without a label here or in the rows that a unit line may stand above, nothing begins here. */
function hasLabelsNear(row: number, rowsByNumber: ReadonlyMap<number, LabelRow>): boolean {
  for (let near = row; near <= row + UNIT_LINE_ABOVE; near++) {
    if (rowsByNumber.has(near)) return true;
  }
  return false;
}

/** Labels in company within the rows that a unit line may stand above them. */
function formFollows(
  row: number,
  draft: Draft,
  rowsByNumber: ReadonlyMap<number, LabelRow>,
): boolean {
  for (let below = row + 1; below <= row + UNIT_LINE_ABOVE; below++) {
    const labelRow = rowsByNumber.get(below);
    if (labelRow && labelsInside(labelRow, draft).some((labels) => labels.length > 1)) return true;
  }
  return false;
}

function statesMoneyUnit(grid: SheetGrid, row: number, { left, right }: Draft): boolean {
  for (let column = left; column <= right; column++) {
    if (readMoneyUnit(grid.text(row, column)) !== null) return true;
  }
  return false;
}

/**
 * What makes a form.
 *
 * With indicator heads (三级指标 and 指标值): any of the rows above them, or, when the lower block stands alone, all of
 * 一级, 二级 and a description or basis with at least one known level below. Without heads: 项目编码/项目名称 and two of
 * amounts, plan and goal. Heads of results without a spending plan make a 监控表 or 自评表, which is no target table.
 */
function isForm(draft: Draft, grid: SheetGrid, names: LevelNames): boolean {
  const { sections, columns } = draft;
  const has = (section: Section, ...keys: LabelKey[]) => {
    const labels = sections.get(section)?.labels;
    return labels !== undefined && keys.every((key) => labels.some((label) => label.key === key));
  };
  if (!columns) {
    const blocks = [
      has('amounts', 'budget.total'),
      (sections.get('plan')?.labels.filter(({ key }) => key === 'node').length ?? 0) > 2,
      has('goal'),
    ];
    return has('header') && blocks.filter(Boolean).length > 1;
  }
  if (draft.hasResults && !has('plan')) return false;
  if (sections.size > 1) return true;
  const { level1, level2 } = columns;
  if (level1 === undefined || level2 === undefined) return false;
  if (!has('heads', 'indicator.description') && !has('heads', 'indicator.basis')) return false;
  return draft.indicators.some(
    ({ row }) =>
      names.level1(grid.text(row, level1)) !== null ||
      names.level2(grid.text(row, level2)) !== null,
  );
}
