/** The four published tables, the blank form and the six planted mistakes: what the checker says, line by line. */
import published from '../../../examples/published-tables.json';
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import { lineText } from '../../../src/core/rules/finding-text';
import { highlightMarks } from '../../../src/core/rules/highlight-marks';
import type { CheckReport } from '../../../src/core/rules/report';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetWith, type CellChanges } from './sample-form';

const tables: readonly TargetTableContent[] = published;

function workbook(changes: readonly CellChanges[] = []): WorkbookSnapshot {
  return {
    sheets: tables.map((table, index) => sheetWith(table, changes[index], `表${index + 1}`)),
  };
}

function lines(report: CheckReport): readonly string[] {
  return report.lines.map((line) =>
    line.kind === 'unfilled'
      ? `unfilled ${line.places.length}`
      : `${line.severity} ${line.ruleId} ${line.findings.map(({ place }) => `${place.sheet}!${place.address}`).join(' ')}`,
  );
}

/**
 * What the published document says of itself (docs/seed-findings.md justifies each): 满意度 described as a number of
 * people, progress of spending as cost, one goal for all, two counts without a sign, one basis for all rows, seven rates
 * of effect that nobody can work out, and words for nine effects, once per form.
 */
const OWN_LINES = [
  'warning S8 表4!D18',
  'warning S9 表1!C13 表2!C13 表3!C13 表4!C13',
  'hint S11 表1!B8',
  'hint G3 表1!E10 表4!E10',
  'hint S7 表1!F10 表2!F10 表3!F10 表4!F10',
  'hint G17 表1!E14 表1!E17 表2!E14 表3!E14 表3!E17 表4!E14 表4!E17',
  'hint G13 表1!E15 表2!E15 表3!E15 表4!E15',
];

/** What reviewers see beside: descriptions that repeat the name, and ecology in the same words. */
const REVIEWERS_LINES = ['hint S6 表1!D11 表2!D10 表3!D10 表4!D10', 'hint S10 表1!E16'];

test('the published tables yield no error, two folded warnings and five folded hints', () => {
  const report = checkWorkbook(workbook());
  expect(lines(report)).toEqual(OWN_LINES);
  expect(report.counts).toEqual({ error: 0, warning: 2, hint: 5 });
  expect(report.lines.map(({ table }) => table)).toEqual([3, null, null, null, null, null, null]);
  expect(report.lines.map((line) => lineText(line, 'zh-CN'))).toMatchObject([
    { message: expect.stringContaining('服务群体满意度（%）') as string, place: '表4 D18' },
    { message: expect.stringContaining('成本指标不应写支出进度（4处）') as string },
    { message: expect.stringContaining('4个项目的绩效目标都是') as string, place: '表1 B8' },
    { message: '没有比较符号，按“=”理解（2处）：321辆、105场', place: '2张工作表 2处' },
    { message: '指标值确定依据宜写明文号或年度（4处）', place: '4张工作表 4处' },
    { place: '4张工作表 7处' },
    { place: '4张工作表 4处' },
  ]);
});

test('no published table has more than two warnings', () => {
  const { findings } = checkWorkbook(workbook());
  for (const [index] of tables.entries()) {
    const own = findings.filter(
      ({ severity, place }) => severity === 'warning' && place.sheet === `表${index + 1}`,
    );
    expect(own.length).toBeLessThanOrEqual(2);
  }
});

test('the published tables are complete: submission adds nothing, 审核版 two hints', () => {
  const unit = checkWorkbook(workbook(), { stage: 'submission', today: '2024-01-15' });
  expect(lines(unit)).toEqual(OWN_LINES);
  const reviewer = checkWorkbook(workbook(), {
    stage: 'submission',
    profile: 'reviewer',
    today: '2024-01-15',
  });
  expect(new Set(lines(reviewer))).toEqual(new Set([...OWN_LINES, ...REVIEWERS_LINES]));
  expect(lines(reviewer)).toHaveLength(9);
});

test('an untouched blank form is one line, 未填 47 处', () => {
  const report = checkWorkbook({ sheets: [sheetWith(null)] });
  expect(lines(report)).toEqual(['unfilled 47']);
  expect(report.lines.map((line) => lineText(line, 'zh-CN').message)).toEqual(['未填 47 处']);
  expect(report.lines[0]?.table).toBe(0);
  expect(report.counts).toEqual({ error: 0, warning: 0, hint: 1 });
  expect(highlightMarks(report.findings)).toEqual([]);
});

test('a blank form before submission: each field under its rule, blank rows under S1', () => {
  const report = checkWorkbook({ sheets: [sheetWith(null)] }, { stage: 'submission' });
  expect(lines(report)).toEqual([
    'error H1 绩效目标表!A2',
    'error H1 绩效目标表!E3',
    'error H1 绩效目标表!C4',
    'error H1 绩效目标表!E4',
    'error H1 绩效目标表!B5',
    'error P1 绩效目标表!B7',
    'error P1 绩效目标表!C7',
    'error P1 绩效目标表!D7',
    'error P1 绩效目标表!F7',
    'error H1 绩效目标表!B8',
    'error S1 绩效目标表!C10',
    'error S1 绩效目标表!C14',
    'warning C1 绩效目标表!B3',
    'warning S1 绩效目标表!C18',
  ]);
});

test('an empty workbook has no forms and no lines', () => {
  expect(checkWorkbook({ sheets: [{ name: 'Sheet1', cells: {} }] })).toMatchObject({
    tables: [],
    lines: [],
    counts: { error: 0, warning: 0, hint: 0 },
  });
});

describe('the six planted mistakes, each one line beside the document’s own', () => {
  const planted: readonly (readonly [string, number, CellChanges, string])[] = [
    ['plan 25/50/45/100', 0, { D7: 0.45 }, 'error P3 表1!D7'],
    ['财政 150 of 160', 1, { E4: 150 }, 'error H3 表2!C4'],
    ['≥**批', 2, { E10: '≥**批' }, 'error G9 表3!E10'],
    ['a 19-character code', 3, { B3: '13022524P004T401002' }, 'error C1 表4!B3'],
    // 公车 has 项目完成率 under 质量; the second one stands under 社会效益.
    ['a repeated 三级指标', 0, { C15: '项目完成率' }, 'warning S5 表1!C15'],
    ['3月底 -25%', 1, { B7: -0.25 }, 'error P2 表2!B7'],
  ];

  test.each(planted)('%s', (_, index, cells, expected) => {
    const changes: CellChanges[] = [{}, {}, {}, {}];
    changes[index] = cells;
    expect([...lines(checkWorkbook(workbook(changes)))].sort()).toEqual(
      [expected, ...OWN_LINES].sort(),
    );
  });

  test('all together, six lines more', () => {
    const changes = planted.reduce<CellChanges[]>(
      (all, [, index, cells]) => all.with(index, { ...all[index], ...cells }),
      [{}, {}, {}, {}],
    );
    const report = checkWorkbook(workbook(changes));
    expect(lines(report)).toEqual([
      'error P3 表1!D7',
      'warning S5 表1!C15',
      'error H3 表2!C4',
      'error P2 表2!B7',
      'error G9 表3!E10',
      'error C1 表4!B3',
      ...OWN_LINES,
    ]);
    expect(report.counts).toEqual({ error: 5, warning: 3, hint: 5 });
    expect(report.lines.map(({ table }) => table)).toEqual([
      0,
      0,
      1,
      1,
      2,
      3,
      3,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
