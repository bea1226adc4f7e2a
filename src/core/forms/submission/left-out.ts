/** What stands in a form, or right above or below it, but has no place in the layout of the edition: a 送审版 does without it. */
import type { Edition } from '../../editions/edition';
import type { FieldCell, TargetTable } from '../../model/target-table';
import { parseRange } from '../../sheet/address';
import type { CellRectangle } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../values/compact-text';
import { SheetGrid } from '../sheet-grid';
import { labelRecogniser } from '../target-table/labels';

function fieldsOf({ budget, ...table }: TargetTable): readonly FieldCell[] {
  return [
    table.title,
    table.unit,
    table.moneyUnit,
    table.code,
    table.name,
    budget.total,
    budget.fiscal,
    budget.other,
    table.purpose,
    table.goal,
    ...table.plan,
    ...table.indicators.flatMap((row) => [
      row.level1,
      row.level2,
      row.name,
      row.description,
      row.value,
      row.basis,
    ]),
  ].filter((field) => field !== null);
}

/** True when the row lies in the area, and the area in columns of the range. */
function isAcross(row: number, area: CellRectangle, range: CellRectangle): boolean {
  return (
    row >= area.top && row <= area.bottom && area.left <= range.right && area.right >= range.left
  );
}

/** The form's range with the rows right above and below it that hold something: 附件1, 备注, 填表说明. */
function withRemarks(
  range: CellRectangle,
  neighbours: readonly CellRectangle[],
  grid: SheetGrid,
): CellRectangle {
  const holdsRemark = (row: number): boolean =>
    row >= 0 &&
    grid.firstFilled(row, range.left, range.right) !== null &&
    !neighbours.some((area) => isAcross(row, area, range));
  let { top, bottom } = range;
  while (holdsRemark(top - 1)) top -= 1;
  while (holdsRemark(bottom + 1)) bottom += 1;
  return { ...range, top, bottom };
}

/**
 * Cells of the form, and of the rows right above and below it, whose content is not taken over, row by row: a column of
 * its own, a node that the edition does not know, a word in a column between, a remark. Labels are printed anew; a text
 * that stands in the form already, as the undone halves of a merge do, is not missed.
 *
 * @param tables all forms of the workbook: the rows above and below may be theirs
 */
export function leftOutCells(
  table: TargetTable,
  tables: readonly TargetTable[],
  sheet: SheetSnapshot,
  edition: Edition,
): readonly string[] {
  const range = parseRange(table.range);
  if (range === null) return [];
  const grid = new SheetGrid(sheet);
  const recognise = labelRecogniser(edition);
  const neighbours = tables.filter((other) => other !== table && other.sheet === table.sheet);
  const fields = fieldsOf(table);
  const taken = new Set([...fields, ...neighbours.flatMap(fieldsOf)].map(({ address }) => address));
  const texts = new Set(fields.flatMap(({ text }) => text.split('\n').map(compactText)));
  const leftOut: string[] = [];
  const areas = neighbours.flatMap((other) => parseRange(other.range) ?? []);
  const { top, bottom, left, right } = withRemarks(range, areas, grid);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const address = grid.address(row, column);
      if (grid.isBlank(row, column) || taken.has(address)) continue;
      const text = grid.text(row, column);
      const label = recognise(text);
      if ((label !== null && label.key !== 'result') || texts.has(compactText(text))) continue;
      leftOut.push(address);
    }
  }
  return leftOut;
}
