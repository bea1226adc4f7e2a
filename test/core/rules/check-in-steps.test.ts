/** The check in steps, and what of it is taken over when most sheets are as they were. */
import { checkInSteps, checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { CheckOptions, CheckReport } from '../../../src/core/rules/report';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Steps } from '../../../src/core/steps';
import { SAMPLE, sheetWith } from './sample-form';

function runToEnd<Result>(steps: Steps<Result>): {
  readonly result: Result;
  readonly count: number;
} {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { result: step.value, count };
  }
}

const check = (sheets: readonly SheetSnapshot[], options?: CheckOptions): CheckReport =>
  runToEnd(checkInSteps({ sheets }, options)).result;

/** Forms with codes of their own; the second lacks the sign of comparison in its first 指标值. */
const FORMS: readonly SheetSnapshot[] = [1, 2, 3].map((number) =>
  sheetWith(
    { ...SAMPLE, code: `13999925P0000000000${number}D` },
    number === 2 ? { E10: { v: '120盏' } } : {},
    `表${number}`,
  ),
);

/** The forms with other cells on one sheet; the others keep the object that their cells are in. */
function withCells(name: string, cells: SheetSnapshot['cells']): readonly SheetSnapshot[] {
  return FORMS.map((sheet) =>
    sheet.name === name ? { ...sheet, cells: { ...sheet.cells, ...cells } } : sheet,
  );
}

test('gives the same report in steps, at least one for each sheet and each table', () => {
  const { result, count } = runToEnd(checkInSteps({ sheets: FORMS }));
  expect(result).toEqual(checkWorkbook({ sheets: FORMS }));
  expect(count).toBeGreaterThan(2 * FORMS.length);
});

test('an edit on one sheet leaves the tables and findings of the others as they were', () => {
  const before = check(FORMS);
  const sheets = withCells('表3', { E11: { v: '98' } });
  const after = check(sheets);
  expect(after).toEqual(checkWorkbook({ sheets }));
  expect(after.tables[0]).toBe(before.tables[0]);
  expect(after.tables[1]).toBe(before.tables[1]);
  expect(after.tables[2]).not.toBe(before.tables[2]);
  const [kept] = before.findings.filter(({ place }) => place.sheet === '表2');
  expect(kept).toBeDefined();
  expect(after.findings.find(({ place }) => place.sheet === '表2')).toBe(kept);
});

test.each([
  ['stage', { stage: 'submission' }],
  ['profile', { profile: 'reviewer' }],
  ['budget year', { budgetYear: '2031' }],
] as const)('another %s looks at every table anew', (_, options) => {
  const sheets = withCells('表1', { E11: { v: '100' }, D3: { v: '' } });
  check(sheets);
  expect(check(sheets, options)).toEqual(checkWorkbook({ sheets }, options));
});

test('a sheet that was only renamed is told of under its new name', () => {
  check(FORMS);
  const sheets = FORMS.map((sheet) => ({ ...sheet, name: `新${sheet.name}` }));
  const report = check(sheets);
  expect(report).toEqual(checkWorkbook({ sheets }));
  expect(report.findings.map(({ place }) => place.sheet)).toContain('新表2');
});

test('what one table says to another is found although neither was touched', () => {
  const [first, second] = FORMS;
  if (!first || !second) throw new Error('no forms');
  expect(check([first]).findings.map(({ ruleId }) => ruleId)).not.toContain('C4');
  const doubled = { ...second, cells: { ...second.cells, B3: first.cells['B3'] ?? { v: '' } } };
  check([doubled]);
  const report = check([first, doubled]);
  expect(report).toEqual(checkWorkbook({ sheets: [first, doubled] }));
  expect(report.findings.map(({ ruleId }) => ruleId)).toContain('C4');
});
