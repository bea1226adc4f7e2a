/** Correct tables of other units in every layout: each is found and read whole, and nothing is said that is not so. */
import { hebei } from '../../../src/core/editions/hebei';
import { national } from '../../../src/core/editions/national';
import { contentOf } from '../../../src/core/forms/target-table/content';
import { readTargetTables } from '../../../src/core/forms/target-table/read';
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { CheckOptions, CheckReport } from '../../../src/core/rules/report';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { FORM_COLUMNS, FORM_ROWS, LAYOUTS, movedBy, sheetOf } from './layouts';
import { ALL_UNITS, FARM, ROAD, SCHOOL, STATISTICS, VETERANS } from './units-of-other-lines';

const PAIRS = LAYOUTS.flatMap((layout) =>
  ALL_UNITS.map((content) => [layout.name, content.name, layout, content] as const),
);
const COURT = 'a court form: no code, no plan, no basis';
const THREE_COLUMNS: readonly string[] = [
  'sign, value and unit in three columns',
  'the three columns below one head, in heads of two rows',
];

function check(sheets: readonly SheetSnapshot[], options: CheckOptions = {}): CheckReport {
  return checkWorkbook({ sheets: [...sheets] }, { budgetYear: '2025', ...options });
}

/** Rule and how often, in the order of the rules' names. */
function said({ findings }: CheckReport): readonly string[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule}×${count}`).sort();
}

/** All eight 二级 that a form of Hebei prints besides 满意度. [SEED] */
const PRINTED_LEVELS = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
];

/**
 * What may be said of them: that 二级 are not filled in (the rulebook asks for all, as a 警告), and that these numbers
 * have no sign (324户, 12000元/户·年; 1部, 3期).
 */
const WITHOUT_SIGN = new Map([
  [VETERANS.name, 2],
  [STATISTICS.name, 2],
]);

function expected(content: TargetTableContent, layout: string): readonly string[] {
  const there = new Set(content.indicators.map(({ level2 }) => level2));
  const missing = PRINTED_LEVELS.filter((level2) => !there.has(level2)).length;
  const bare = THREE_COLUMNS.includes(layout) ? 0 : (WITHOUT_SIGN.get(content.name) ?? 0);
  return [
    ...(layout === COURT ? ['C1×1', 'P1×1'] : []),
    ...(bare === 0 ? [] : [`G3×${bare}`]),
    ...(missing === 0 ? [] : [`S2×${missing}`]),
  ].sort();
}

describe.each(PAIRS)('%s: %s', (name, _, layout, content) => {
  const sheet = sheetOf('表', layout.cells(content));

  test('is one table with every row of it', () => {
    const tables = readTargetTables(sheet, hebei);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    if (!table) return;
    const read = contentOf(table);
    expect(read.name).toBe(content.name);
    expect(read.indicators.map(({ level3 }) => level3)).toEqual(
      content.indicators.map(({ level3 }) => level3),
    );
    expect(table.indicators.map(({ level2Name }) => level2Name)).toEqual(
      content.indicators.map(({ level2 }) => level2),
    );
    const number = (text: string) => Number(text.replace(/,/g, ''));
    expect(number(read.budget)).toBe(number(content.budget));
    expect(number(read.fiscal)).toBe(number(content.fiscal));
    expect(read.purpose).toBe(content.purpose);
    if (name === COURT) return;
    expect(read.code).toBe(content.code);
    expect(Object.values(read.plan).map((text) => Number.parseFloat(text))).toEqual(
      Object.values(content.plan).map((text) => Number.parseFloat(text)),
    );
  });

  test('nothing is said that is not so', () => {
    // The rate of the police is explained by its 依据, which a court form does not print.
    const found = said(check([sheet])).filter((each) => !(name === COURT && each === 'G17×1'));
    expect(found).toEqual(expected(content, name));
  });
});

test('in the edition without Hebei’s own, a form without code and plan is whole', () => {
  const court = LAYOUTS.find(({ name }) => name === COURT);
  if (!court) throw new Error(COURT);
  expect(said(check([sheetOf('表', court.cells(FARM))], { edition: national }))).toEqual([]);
  expect(said(check([sheetOf('表', court.cells(ROAD))], { edition: national }))).toEqual([]);
});

describe('several forms on one sheet', () => {
  const [first, second, third] = [SCHOOL, ROAD, FARM];
  const lineUp = (columns: boolean) =>
    LAYOUTS.map(({ name, cells }) => {
      const step = (index: number): readonly [number, number] =>
        columns ? [0, index * FORM_COLUMNS] : [index * FORM_ROWS, 0];
      const parts = [first, second, third].map((content, index) =>
        movedBy(cells(content), ...step(index)),
      );
      return [name, sheetOf('表', ...parts)] as const;
    });

  test.each(lineUp(false))('below each other: %s', (_, sheet) => {
    const names = readTargetTables(sheet, hebei).map(({ name }) => name?.text);
    expect(names).toEqual([first.name, second.name, third.name]);
  });

  test.each(lineUp(true))('beside each other: %s', (_, sheet) => {
    const names = readTargetTables(sheet, hebei).map(({ name }) => name?.text);
    expect(names).toEqual([first.name, second.name, third.name]);
  });

  test('all ten on sheets of their own: nothing about one is said of another', () => {
    const [published] = LAYOUTS;
    if (!published) throw new Error('no layout');
    const sheets = ALL_UNITS.map((content) => sheetOf(content.name, published.cells(content)));
    const report = check(sheets);
    const levels = ALL_UNITS.flatMap((content) => expected(content, published.name))
      .filter((each) => each.startsWith('S2'))
      .reduce((sum, each) => sum + Number(each.slice(3)), 0);
    expect(said(report)).toEqual(['G3×4', `S2×${levels}`]);
    expect(report.counts.error).toBe(0);
  });
});
