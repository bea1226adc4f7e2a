/** The rows of an indicator block: from its heads down to where it ends. */
import type { SheetGrid } from '../sheet-grid';
import type { BesideLabel, IndicatorLabel } from './layout';
import type { LevelNames } from './level-names';

/** Columns of the block by head, counted from 0; a head that does not stand has none. */
export type BlockColumns = Partial<Record<IndicatorLabel | BesideLabel, number>> & {
  readonly 'indicator.name': number;
  readonly 'indicator.value': number;
};

/** A row of the block with the rows its 一级 and 二级 stand in (above it in merged cells); counted from 0. */
export interface IndicatorRow {
  readonly row: number;
  readonly level1Row: number;
  readonly level2Row: number;
}

/** Rows without an indicator inside a block: more than these end it, however the sheet goes on. */
const LONGEST_GAP = 20;
/** After so many blank rows a row without 一级 and 二级 may still belong to the block. */
const SHORT_GAP = 2;

/** Words that open the lines under a form: signatures, remarks, totals. */
const FOOTER = new RegExp(
  '^(填表|填报|制表|编制|经办|审核|复核|审批|批准|单位负责|部门负责|项目负责|财务负责|负责人|主管|联系|电话|日期|备注|注[:：\\d]|说明|合计|总计|总分|小计)',
);
/** A form's title: it stands over the next form, not in this one. */
const TITLE = /绩效目标(申报)?表$/;

/**
 * The indicator rows below the heads.
 *
 * A row belongs to the block when something stands in its columns. After blank rows (inserted ones) it must also name
 * a known 一级 or 二级, or hold a 三级指标 with more than its name, or such a row must follow. The block ends at
 * `isBarrier` (labels of a form), at a line that is no indicator, or after 20 rows without one. Looks once at every row.
 */
export function indicatorRows(
  grid: SheetGrid,
  headRow: number,
  columns: BlockColumns,
  names: LevelNames,
  isBarrier: (row: number) => boolean,
): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  const levels = new LevelsInForce();
  let lastRow = headRow;
  let uncertain: { row: number; texts: RowTexts }[] = [];
  for (let row = headRow + 1; row - lastRow <= LONGEST_GAP + 1 && !isBarrier(row); row++) {
    const texts = readRow(grid, row, columns);
    const standing = standingOf(texts, row - lastRow - 1, names);
    if (standing === 'end') break;
    if (standing === 'blank') continue;
    uncertain.push({ row, texts });
    if (standing === 'uncertain') continue;
    for (const each of uncertain) rows.push(levels.enter(each.row, each.texts));
    uncertain = [];
    lastRow = row;
  }
  return rows;
}

/** The rows in which the 一级 and 二级 of the current row stand. */
class LevelsInForce {
  #level1: { readonly row: number; readonly text: string } | null = null;
  #level2Row: number | null = null;

  enter(row: number, { level1, level2 }: RowTexts): IndicatorRow {
    if (level1 !== '') {
      if (this.#level1?.text !== level1) this.#level2Row = null;
      this.#level1 = { row, text: level1 };
    }
    if (level2 !== '') this.#level2Row = row;
    return { row, level1Row: this.#level1?.row ?? row, level2Row: this.#level2Row ?? row };
  }
}

interface RowTexts {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly first: string;
  /** Cells with content: all six columns, and those of the 三级指标 alone. */
  readonly filled: number;
  readonly filledFields: number;
}

function readRow(grid: SheetGrid, row: number, columns: BlockColumns): RowTexts {
  const text = (label: IndicatorLabel): string => {
    const column = columns[label];
    return column === undefined ? '' : grid.text(row, column);
  };
  const level1 = text('level1');
  const level2 = text('level2');
  const name = text('indicator.name');
  let first = level1 === '' ? level2 : level1;
  let filledFields = 0;
  const take = (field: string): void => {
    if (field === '') return;
    filledFields += 1;
    if (first === '') first = field;
  };
  take(name);
  take(text('indicator.description'));
  take(text('indicator.value'));
  take(text('indicator.basis'));
  const filledLevels = (level1 === '' ? 0 : 1) + (level2 === '' ? 0 : 1);
  return { level1, level2, name, first, filled: filledFields + filledLevels, filledFields };
}

/** What a row is, `gap` rows without an indicator above it. */
function standingOf(
  texts: RowTexts,
  gap: number,
  names: LevelNames,
): 'indicator' | 'uncertain' | 'blank' | 'end' {
  if (texts.filled === 0) return 'blank';
  if (names.level1(texts.level1) !== null || names.level2(texts.level2) !== null)
    return 'indicator';
  if (texts.level1 !== '' && (gap > 0 || FOOTER.test(texts.level1) || texts.filled === 1)) {
    return 'end';
  }
  if (texts.filled === 1 && TITLE.test(texts.first)) return 'end';
  if (gap === 0) return 'indicator';
  const tellsEnough = texts.level2 === '' && texts.name !== '' && texts.filledFields > 1;
  return gap <= SHORT_GAP && tellsEnough ? 'indicator' : 'uncertain';
}
