/** Repairs: before and after of each cell, the edits of those agreed to, stale ones refused. */
import {
  proposeRepairs,
  repairsOfKind,
  safeRepairs,
} from '../../../src/core/repair/propose-repairs';
import { repairEdits } from '../../../src/core/repair/repair-edits';
import { repairedTexts, repairLabel, togetherLabel } from '../../../src/core/repair/repair-text';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetWith, type CellChanges, SAMPLE } from '../rules/sample-form';

const workbook = (...forms: readonly CellChanges[]): WorkbookSnapshot => ({
  sheets: forms.map((changes, index) =>
    sheetWith({ ...SAMPLE, code: `13999925P00000000${index + 10}CD` }, changes, `表${index + 1}`),
  ),
});
const proposed = (snapshot: WorkbookSnapshot) => proposeRepairs(checkWorkbook(snapshot), snapshot);

/** Per period 20/30/40/10 instead of 20/50/90/100; a count without a sign. */
const SHARES: CellChanges = { B7: 0.2, C7: 0.3, D7: 0.4, F7: 0.1 };

test('a plan of shares becomes cumulative, node by node', () => {
  const snapshot = workbook(SHARES);
  const [repair, ...more] = proposed(snapshot);
  expect(more).toEqual([]);
  expect(repair).toMatchObject({
    kind: 'P3.cumulative',
    ruleId: 'P3',
    sheet: '表1',
    address: 'B7',
    safe: false,
    needsAnswer: false,
    question: null,
  });
  expect(repair?.cells.map((cell) => [cell.address, repairedTexts(cell)])).toEqual([
    ['C7', { before: '30%', after: '50%' }],
    ['D7', { before: '40%', after: '90%' }],
    ['F7', { before: '10%', after: '100%' }],
  ]);
  expect(repair && repairLabel(repair, 'zh-CN')).toBe('改为20/50/90/100');
});

test('those agreed to become one write per sheet, with what each cell must still hold', () => {
  const snapshot = workbook({ E10: '120盏' }, { E10: '120盏', E11: '98%' });
  const signs = repairsOfKind(proposed(snapshot), 'G3.addSign');
  expect(signs.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    '表1!E10',
    '表2!E10',
    '表2!E11',
  ]);
  const { edits, done, refused } = repairEdits(signs, snapshot);
  expect(done).toEqual(signs);
  expect(refused).toEqual([]);
  expect(edits).toEqual([
    {
      kind: 'write-cells',
      sheet: '表1',
      cells: [
        {
          address: 'E10',
          expected: { v: '120盏', nf: '@' },
          replacement: { v: '≥120盏', nf: '@' },
        },
      ],
      looks: [],
    },
    expect.objectContaining({ kind: 'write-cells', sheet: '表2' }),
  ]);
});

test('a cell that changed since the check is refused, the others are done', () => {
  const checked = workbook({ E10: '120盏', E11: '98%' });
  const repairs = proposed(checked);
  const now = workbook({ E10: '125盏', E11: '98%' });
  const { done, refused } = repairEdits(repairs, now);
  expect(done.map(({ address }) => address)).toEqual(['E11']);
  expect(refused.map(({ repair, reason }) => [repair.address, reason])).toEqual([['E10', 'stale']]);
  expect(proposeRepairs(checkWorkbook(checked), now).map(({ address }) => address)).toEqual([
    'E11',
  ]);
});

test('a sheet that is gone, or another number format, is stale too', () => {
  const repairs = proposed(workbook(SHARES));
  expect(repairEdits(repairs, { sheets: [] }).refused).toHaveLength(1);
  const reformatted = workbook({ ...SHARES, C7: { v: 0.3, nf: '0.00' } });
  expect(repairEdits(repairs, reformatted).done).toEqual([]);
});

test('two repairs of one cell: the first is taken', () => {
  const snapshot = workbook({ E10: '120盏' });
  const [repair] = proposed(snapshot);
  if (!repair) throw new Error('nothing proposed');
  const { done, refused } = repairEdits([repair, repair], snapshot);
  expect([done.length, refused[0]?.reason]).toEqual([1, 'overlapping']);
});

test('what changes the meaning is never among the safe ones', () => {
  expect(safeRepairs(proposed(workbook({ ...SHARES, E10: '120盏' })))).toEqual([]);
});

test.each([
  ['one sign', { E10: '120盏', E11: '98%' }, 'G3.addSign', '加≥', 'Add ≥'],
  ['two signs', { E10: '120盏', E13: '5万元' }, 'G3.addSign', '加比较符号', 'Add the sign'],
  ['two texts that nothing names', { E11: '≥95', E18: '≥90' }, 'G4.addPercent', null, null],
] as const)(
  'several repairs have a name that is true of each: %s',
  (_what, cells, kind, zh, en) => {
    const alike = repairsOfKind(proposed(workbook(cells)), kind);
    expect(alike).toHaveLength(2);
    expect([togetherLabel(alike, 'zh-CN'), togetherLabel(alike, 'en-US')]).toEqual([zh, en]);
  },
);

const yearBefore = { E12: '2024年6月底' };
const in2025 = { budgetYear: '2025' };

test('a year before the budget is changed in all forms when she says so, a later one by itself', () => {
  const snapshot = workbook(yearBefore, { E12: '2024年底' }, { E12: '2026年6月底' });
  const repairs = proposeRepairs(checkWorkbook(snapshot, in2025), snapshot);
  const alike = repairsOfKind(repairs, 'H9.changeYear');
  expect(alike.map(({ sheet, cells }) => [sheet, ...cells.map(({ after }) => after?.v)])).toEqual([
    ['表1', '2025年6月底'],
    ['表2', '2025年底'],
  ]);
  expect(togetherLabel(alike, 'zh-CN')).toBe('年份改为预算年度');
  expect(togetherLabel(alike, 'en-US')).toBe('Change the year to the budget year');
  expect(alike.every(({ needsAnswer, safe }) => needsAnswer && !safe)).toBe(true);
  expect(safeRepairs(repairs).filter(({ ruleId }) => ruleId === 'H9')).toEqual([]);
});

test('which amount is wrong only she knows: such answers are given one by one', () => {
  const snapshot = workbook({ C4: 999 }, { C4: 998 });
  const repairs = proposed(snapshot);
  expect(repairs.some(({ kind }) => kind === 'H3.amount')).toBe(true);
  expect(repairsOfKind(repairs, 'H3.amount')).toEqual([]);
});
