import { defaultEdition } from '../../../../src/core/editions';
import { readTargetTables } from '../../../../src/core/forms/target-table/read';
import { unfilledFields } from '../../../../src/core/forms/target-table/unfilled';
import { draftTargetTable } from '../../../../src/core/forms/target-table/write';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';
import { publishedTable } from './example-tables';

function unfilled(content: TargetTableContent | null) {
  const draft = draftTargetTable(content, defaultEdition, 'x');
  return readTargetTables({ name: 'x', cells: draft.cells }, defaultEdition).flatMap(
    unfilledFields,
  );
}

it('counts 47 places on a blank form: 11 above, 4 in each of 9 rows', () => {
  const places = unfilled(null);
  expect(places).toHaveLength(47);
  expect(places.slice(0, 11)).toEqual([
    { address: 'A2', field: 'unit' },
    { address: 'B3', field: 'code' },
    { address: 'E3', field: 'name' },
    { address: 'C4', field: 'budget.total' },
    { address: 'E4', field: 'budget.fiscal' },
    { address: 'B5', field: 'purpose' },
    { address: 'B7', field: 'plan' },
    { address: 'C7', field: 'plan' },
    { address: 'D7', field: 'plan' },
    { address: 'F7', field: 'plan' },
    { address: 'B8', field: 'goal' },
  ]);
  expect(places.slice(-4)).toEqual([
    { address: 'C18', field: 'indicator.name' },
    { address: 'D18', field: 'indicator.description' },
    { address: 'E18', field: 'indicator.value' },
    { address: 'F18', field: 'indicator.basis' },
  ]);
});

it('counts nothing on a published table: one blank of 财政资金 and 其他资金 is 0', () => {
  expect(unfilled(publishedTable(0))).toEqual([]);
  expect(unfilled({ ...publishedTable(0), fiscal: '', other: '20.00' })).toEqual([]);
});

it('counts 财政资金 once when both are blank', () => {
  expect(unfilled({ ...publishedTable(0), fiscal: '' })).toEqual([
    { address: 'E4', field: 'budget.fiscal' },
  ]);
});
