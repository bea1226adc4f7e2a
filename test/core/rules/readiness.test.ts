/** 送审前检查: ready or not, and what is missing. */
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import { readiness } from '../../../src/core/rules/readiness';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { SAMPLE, sheetWith } from './sample-form';

const before = (...sheets: readonly SheetSnapshot[]) =>
  readiness(checkWorkbook({ sheets }, { stage: 'submission' }));

test('a whole form is ready', () => {
  expect(before(sheetWith(SAMPLE))).toEqual([
    {
      table: 0,
      sheet: '绩效目标表',
      name: '村道路灯安装',
      ready: true,
      errorCount: 0,
      missing: [],
      errors: [],
      warnings: [],
      hints: 0,
    },
  ]);
});

test('blanks are missing, mistakes are errors, and neither is told twice', () => {
  const [table] = before(sheetWith(SAMPLE, { B8: null, F12: null, C7: null, E10: '≥**盏' }));
  expect([table?.ready, table?.errorCount]).toEqual([false, 4]);
  expect(table?.missing.map(({ address, field }) => [address, field])).toEqual([
    ['C7', 'plan'],
    ['B8', 'goal'],
    ['F12', 'indicator.basis'],
  ]);
  expect(table?.errors.map(({ ruleId, place }) => [ruleId, place.address])).toEqual([
    ['G9', 'E10'],
  ]);
});

test('a blank that was set aside is not missing', () => {
  const report = checkWorkbook(
    { sheets: [sheetWith(SAMPLE, { B5: null, B8: null })] },
    { stage: 'submission' },
  );
  const [table] = readiness(report, ({ place }) => place.address === 'B8');
  expect([table?.errorCount, table?.missing.map(({ address }) => address)]).toEqual([1, ['B5']]);
});

test('every missing place is an error of the check, so that a form with blanks is never ready', () => {
  const cells = ['A2', 'E3', 'C4', 'B5', 'B7', 'C7', 'D7', 'F7', 'B8'];
  const rows = ['C10', 'D11', 'E12', 'F13'];
  for (const address of [...cells, ...rows]) {
    const [table] = before(sheetWith(SAMPLE, { [address]: null }));
    expect([address, table?.ready, table?.missing.length]).toEqual([address, false, 1]);
    expect(table?.errors.map(({ ruleId }) => ruleId)).toEqual([]);
  }
});

test('a single blank of 财政 and 其他 counts as 0; both are missing once', () => {
  const [one] = before(sheetWith(SAMPLE, { E4: 35.5, G4: null }));
  expect([one?.ready, one?.missing]).toEqual([true, []]);
  const [both] = before(sheetWith(SAMPLE, { E4: null, G4: null }));
  expect(both?.missing.map(({ address }) => address)).toEqual(['E4']);
});

test('a blank code holds nothing back: it comes with the approval', () => {
  const [table] = before(sheetWith(SAMPLE, { B3: null }));
  expect([table?.ready, table?.missing]).toEqual([true, []]);
  expect(table?.warnings.map(({ ruleId }) => ruleId)).toEqual(['C1']);
});

test('a pre-printed row left wholly blank is S2’s, never four blanks', () => {
  const blank = { C16: null, D16: null, E16: null, F16: null };
  const [table] = before(sheetWith(SAMPLE, blank));
  expect([table?.ready, table?.missing]).toEqual([true, []]);
  expect(table?.warnings.map(({ ruleId }) => ruleId)).toEqual(['S2']);
});

test('an untouched blank form lacks its head, its plan and its 一级指标', () => {
  const [table] = before(sheetWith(null));
  // 单位, 名称, 预算数, 财政, 用途, four nodes, 目标
  expect(table?.missing).toHaveLength(10);
  expect(table?.errors.map(({ ruleId }) => ruleId)).toEqual(['S1', 'S1']);
});

test('a code used twice holds back both forms', () => {
  const tables = before(sheetWith(SAMPLE), sheetWith(SAMPLE, {}, '表2'));
  expect(tables.map(({ ready, errors }) => [ready, errors.map(({ ruleId }) => ruleId)])).toEqual([
    [false, ['C4']],
    [false, ['C4']],
  ]);
});

test('what was ignored with a reason holds nothing back', () => {
  const report = checkWorkbook(
    { sheets: [sheetWith(SAMPLE, { E10: '≥**盏' })] },
    { stage: 'submission' },
  );
  expect(readiness(report, ({ ruleId }) => ruleId === 'G9')[0]?.ready).toBe(true);
});

test('a report of 填报中 cannot say it', () => {
  expect(() => readiness(checkWorkbook({ sheets: [sheetWith(null)] }))).toThrow(TypeError);
});
