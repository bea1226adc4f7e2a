/** What stands inside a form but has no place in the layout of the edition: a 送审版 does without it. */
import type { Edition } from '../../editions/edition';
import type { FieldCell, TargetTable } from '../../model/target-table';
import { parseRange } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../values/compact-text';
import { SheetGrid } from '../sheet-grid';
import { labelRecogniser } from '../target-table/labels';

function fieldsOf({ budget, ...table }: TargetTable): readonly (FieldCell | null)[] {
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
  ];
}

/**
 * Cells of the form's range whose content is not taken over, row by row: a column of its own, a node that the edition
 * does not know, a word in a column between. Labels are printed anew; a text that stands in the form already, as the
 * undone halves of a merge do, is not missed.
 */
export function leftOutCells(
  table: TargetTable,
  sheet: SheetSnapshot,
  edition: Edition,
): readonly string[] {
  const range = parseRange(table.range);
  if (range === null) return [];
  const grid = new SheetGrid(sheet);
  const recognise = labelRecogniser(edition);
  const fields = fieldsOf(table).flatMap((field) => field ?? []);
  const taken = new Set(fields.map(({ address }) => address));
  const texts = new Set(fields.flatMap(({ text }) => text.split('\n').map(compactText)));
  const leftOut: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
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
