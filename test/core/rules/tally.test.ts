/** The one way in which a check's findings are counted and said. */
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import { placesIn, tallyOf, tallySentence } from '../../../src/core/rules/tally';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { SAMPLE, sheetWith } from './sample-form';

const check = (...sheets: readonly SheetSnapshot[]) => checkWorkbook({ sheets });

test('错误, 提示 of one rule, and blanks are counted by places', () => {
  // A plan that falls; two blanks; no sign in E11 and E14, which is one line of rule G3.
  const sheet = sheetWith(SAMPLE, { D7: 0.4, B5: null, B8: null, E11: '98%', E14: '6%' });
  const report = check(sheet);
  expect(report.lines.map((line) => (line.kind === 'findings' ? line.ruleId : line.kind))).toEqual([
    'P3',
    'G3',
    'unfilled',
  ]);
  expect(tallyOf(report)).toEqual([
    { what: 'error', kinds: 1, places: 1 },
    { what: 'warning', kinds: 0, places: 0 },
    { what: 'hint', kinds: 1, places: 2 },
    { what: 'unfilled', kinds: 1, places: 2 },
  ]);
  expect(placesIn(report.lines)).toBe(5);
  expect(tallySentence(report, 'zh-CN')).toBe('错误 1 处，警告 0 处，提示 1 类 2 处，未填 2 处');
  expect(tallySentence(report, 'en-US')).toBe('1 error, 0 warnings, 2 hints of 1 kind, 2 blanks');
});

test('a form in which nothing is missing has no 未填', () => {
  expect(tallySentence(check(sheetWith(SAMPLE)), 'zh-CN')).toBe('错误 0 处，警告 0 处，提示 0 处');
});
