/** 并入台账: which rows a growing table takes in, and what they say. */
import { rowsTakenIn } from '../../../src/core/repair/rows-taken-in';
import type { ResizeTableEdit } from '../../../src/core/sheet/ledger-edit';

const grown: ResizeTableEdit = {
  kind: 'resize-table',
  sheet: '台账-支出',
  table: '台账_支出',
  from: 'A3:C4',
  to: 'A3:C6',
};

test('every row down to the new bottom, with its filled cells', () => {
  const cells = { A4: { v: '甲' }, A5: { v: '乙' }, C5: { v: 0.25, nf: '0%' }, D5: { v: '旁' } };
  expect(rowsTakenIn(grown, { sheets: [{ name: '台账-支出', cells }] })).toEqual([
    { sheet: '台账-支出', address: 'A5:C5', texts: ['乙', '25%'] },
    { sheet: '台账-支出', address: 'A6:C6', texts: [] },
  ]);
});

test('none where the table does not grow', () => {
  expect(rowsTakenIn({ ...grown, to: 'A3:C4' }, { sheets: [] })).toEqual([]);
});
