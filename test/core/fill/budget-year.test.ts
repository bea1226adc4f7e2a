/** 预算年度 from what the forms say. */
import { proposeBudgetYear } from '../../../src/core/fill/budget-year';
import { defaultEdition } from '../../../src/core/editions';
import { draftTargetTable } from '../../../src/core/forms/target-table/write';
import { readForms } from '../../../src/core/forms/read-forms';
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { SAMPLE } from '../rules/sample-form';

function yearOf(change: Partial<TargetTableContent>, deadline: string): string {
  const content: TargetTableContent = {
    ...SAMPLE,
    name: '校园食堂改造',
    goal: '让学生吃得好',
    ...change,
    indicators: SAMPLE.indicators.map((row) =>
      row.level2 === '时效指标' ? { ...row, value: deadline } : row,
    ),
  };
  const { cells } = draftTargetTable(content, defaultEdition, '表1');
  const tables = readForms({ sheets: [{ name: '表1', cells }] }, defaultEdition);
  return proposeBudgetYear(tables, '2031-03-01');
}

const CODE_2026 = '13999926P000000000012';

test.each([
  ['nothing names a year: that of today', { code: '' }, '11月底', '2031'],
  ['a deadline alone', { code: '' }, '2025年11月底', '2025'],
  ['a code alone', { code: CODE_2026 }, '11月底', '2026'],
  ['code and deadline differ: last year was copied', { code: CODE_2026 }, '2025年11月底', '2026'],
  [
    'name and goal against one deadline',
    { code: '', name: '2026年校园食堂改造', goal: '2026年8月底前完成改造，2026年9月开餐' },
    '2025年11月底',
    '2026',
  ],
  [
    'money of the year before in the name of the project',
    { code: CODE_2026, name: '2025年提前下达资金', goal: '' },
    '2026年11月底',
    '2026',
  ],
  ['a number that holds a year is none', { code: '', name: '第12026年级' }, '11月底', '2031'],
])('%s', (_, change, deadline, expected) => {
  expect(yearOf(change, deadline)).toBe(expected);
});
