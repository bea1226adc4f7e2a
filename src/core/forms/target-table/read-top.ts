/** What stands over a form's labels: the title, and the line with the unit and 单位：万元. */
import type { FieldCell } from '../../model/target-table';
import { readMoneyUnit, type StatedMoneyUnit } from '../../values/money-unit';
import type { SheetGrid } from '../sheet-grid';
import type { LabelRow } from './label-rows';
import type { FormFrame } from './locate';

/** The lines over a form; `unitRow` counted from 0, `null` when there is no such line. */
export interface FormTop {
  readonly title: FieldCell | null;
  readonly unit: FieldCell | null;
  readonly moneyUnit: FieldCell | null;
  readonly unitRow: number | null;
}

/** Rows above the first labels in which the unit line is looked for. */
const UNIT_ROWS = 4;
/** Rows above the unit line in which a title that says 绩效目标 is looked for; any other text only directly above. */
const TITLE_ROWS = 3;
/** Columns right of the form in which 单位：万元 may stand when nothing else is there. */
const MONEY_UNIT_COLUMNS = 3;

const TITLE = /绩效目标/;
const ANY_TITLE = /表$/;
const UNIT_LABEL = /^(填报|预算|申报|编制)?(单位|部门)(名称)?[:：]?$/;
/** Lines that close the form above. */
const FOOTER = /^(填表|填报|制表|编制|经办|审核|复核|负责|联系|电话|日期|备注|注|说明)[^目]*[:：]/;

/** Reads the lines over a form. `others` are the other forms of the sheet: their rows are theirs. */
export function readTop(
  grid: SheetGrid,
  frame: FormFrame,
  rowsByNumber: ReadonlyMap<number, LabelRow>,
  others: readonly FormFrame[],
): FormTop {
  const last = Math.min(frame.right + MONEY_UNIT_COLUMNS, frame.limit);
  // A single word that is a label elsewhere may be a title or a unit; labels side by side head a list.
  const hasSection = (row: number) =>
    others.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && left <= last && right >= frame.left,
    ) ||
    (rowsByNumber
      .get(row)
      ?.sections.some(
        ({ labels }) =>
          labels.filter(({ column }) => column >= frame.left && column <= last).length > 1,
      ) ??
      false);

  for (let row = frame.top - 1; row >= Math.max(0, frame.top - UNIT_ROWS); row--) {
    if (hasSection(row)) break;
    const stated = statedUnit(grid, row, frame.left, last);
    if (!stated) continue;
    const { column, statement, before } = stated;
    const moneyUnit = { ...grid.field(row, column), text: statement };
    const own = before === '' ? null : { ...grid.field(row, column), text: before };
    const unit = own ?? readUnit(grid, row, frame.left, column - 1);
    const title = readTitle(grid, frame, row, hasSection);
    if (unit && !title && TITLE.test(unit.text)) {
      return { title: unit, unit: null, moneyUnit, unitRow: row };
    }
    return {
      title,
      unit,
      moneyUnit,
      unitRow: row,
    };
  }

  // 单位：万元 was deleted: the line directly above is the unit, unless it is the title.
  const above = frame.top - 1;
  const column = above < 0 || hasSection(above) ? null : filledIn(grid, frame, above);
  if (column === null) {
    return {
      title: readTitle(grid, frame, frame.top, hasSection),
      unit: null,
      moneyUnit: null,
      unitRow: null,
    };
  }
  const text = grid.text(above, column);
  if (TITLE.test(text) || ANY_TITLE.test(text) || FOOTER.test(text)) {
    return {
      title: readTitle(grid, frame, frame.top, hasSection),
      unit: null,
      moneyUnit: null,
      unitRow: null,
    };
  }
  return {
    title: readTitle(grid, frame, above, hasSection),
    unit: grid.field(above, column),
    moneyUnit: null,
    unitRow: above,
  };
}

/** The last cell of the line that states the money unit; what stands left of it may be a unit called so. */
function statedUnit(
  grid: SheetGrid,
  row: number,
  left: number,
  last: number,
): (StatedMoneyUnit & { readonly column: number }) | null {
  for (let column = last; column >= left; column--) {
    const stated = grid.isBlank(row, column) ? null : readMoneyUnit(grid.text(row, column));
    if (stated) return { ...stated, column };
  }
  return null;
}

/** The leftmost content of the line, or what follows it when that is a label of its own; `null` without room. */
function readUnit(grid: SheetGrid, row: number, left: number, last: number): FieldCell | null {
  if (last < left) return null;
  const first = grid.firstFilled(row, left, last) ?? left;
  if (!UNIT_LABEL.test(grid.text(row, first))) return grid.field(row, first);
  return first < last ? grid.field(row, grid.firstFilled(row, first + 1, last) ?? first + 1) : null;
}

function filledIn(grid: SheetGrid, frame: FormFrame, row: number): number | null {
  return grid.firstFilled(row, frame.left, frame.right);
}

function readTitle(
  grid: SheetGrid,
  frame: FormFrame,
  below: number,
  hasSection: (row: number) => boolean,
): FieldCell | null {
  for (let distance = 1; distance <= TITLE_ROWS; distance++) {
    const row = below - distance;
    if (row < 0 || hasSection(row)) return null;
    const column = filledIn(grid, frame, row);
    if (column === null) continue;
    const text = grid.text(row, column);
    if (TITLE.test(text)) return grid.field(row, column);
    const alone = grid.firstFilled(row, column + 1, frame.right) === null;
    return distance === 1 && alone && !FOOTER.test(text) ? grid.field(row, column) : null;
  }
  return null;
}
