/** Forms whose rows, merges and sheets are not what they were, through the real office.js. */
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import {
  checkAndClear,
  endBadInput,
  fallsAt,
  FORM,
  rightTable,
  said,
  saidAfter,
  startBook,
  startForm,
} from './bad-input-form';

afterEach(endBadInput);

describe('merges', () => {
  test('all undone: labels stand in their first cells only', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.unmerge(FORM, 'A1:G18');
    expect(await saidAfter(setting)).toEqual([]);
    expect(await saidAfter(setting, ['D7', '45'])).toEqual([fallsAt('D7')]);
  });

  test('every field merged with the blank rows and cells around it', async () => {
    const setting = await startForm();
    const { ranges } = setting.workbook.user;
    await ranges.insertRows(FORM, 8, 2);
    for (const area of ['B7:B9', 'C7:C9', 'D7:E9', 'F7:G9']) await ranges.merge(FORM, area);
    expect(await saidAfter(setting, ['D7', '45'])).toEqual([fallsAt('D7')]);
  });

  test('the same 一级 and 二级 merged over inserted rows', async () => {
    const setting = await startForm();
    const { ranges } = setting.workbook.user;
    await ranges.insertRows(FORM, 11, 1);
    await ranges.merge(FORM, 'B10:B11');
    const typed = [
      ['C11', '检修灯杆数量'],
      ['D11', '检修灯杆的数量'],
      ['E11', '≥**根'],
      ['F11', '市政设施管护计划（2024年）第10项'],
    ] as const;
    expect(await saidAfter(setting, ...typed)).toEqual([
      ['G9', 'E11', 'placeholder', { text: '≥**根', placeholder: '**' }],
    ]);
  });
});

describe('hidden rows and columns', () => {
  test('rows hidden by hand or by a filter are checked all the same', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.hideRows(FORM, 6, 2);
    await setting.workbook.user.ranges.hideRows(FORM, 12, 3);
    expect(await saidAfter(setting, ['D7', '45'], ['E13', '≤**元'])).toEqual([
      fallsAt('D7'),
      ['G9', 'E13', 'placeholder', { text: '≤**元', placeholder: '**' }],
    ]);
  });

  test('hidden columns too', async () => {
    const setting = await startForm();
    setting.workbook.root.Worksheets.GetItem(FORM).GetRange('D:E').ColumnHidden = true;
    expect(await saidAfter(setting, ['D7', '45'])).toEqual([fallsAt('D7')]);
  });

  test('a hidden sheet is left out', async () => {
    const setting = await startForm({ plan: { ...rightTable.plan, '10月底': '45%' } });
    setting.workbook.root.Worksheets.GetItem(FORM).Visibility = 'Hidden';
    const { report } = await checkAndClear(setting);
    expect(report.tables).toEqual([]);
    expect(report.findings).toEqual([]);
  });
});

describe('rows inserted', () => {
  test('above, between and inside the blocks', async () => {
    const setting = await startForm();
    const { ranges } = setting.workbook.user;
    await ranges.insertRows(FORM, 15, 1);
    await ranges.insertRows(FORM, 9, 2);
    await ranges.insertRows(FORM, 7, 1);
    await ranges.insertRows(FORM, 4, 1);
    await ranges.insertRows(FORM, 1, 3);
    expect(await saidAfter(setting)).toEqual([]);
    expect(await saidAfter(setting, ['D12', '45'])).toEqual([fallsAt('D12')]);
  });

  test('a blank row inside the indicators is no indicator', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.insertRows(FORM, 12, 1);
    const { report } = await checkAndClear(setting);
    expect(report.lines).toEqual([]);
    expect(report.tables[0]?.indicators).toHaveLength(9);
  });

  test('a column inserted before and inside the form', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.insertColumns(FORM, 4, 1);
    await setting.workbook.user.ranges.insertColumns(FORM, 1, 2);
    expect(await saidAfter(setting)).toEqual([]);
    expect(await saidAfter(setting, ['G7', '45'])).toEqual([fallsAt('G7')]);
  });
});

describe('rows deleted', () => {
  test('the row of the plan figures', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.deleteRows(FORM, 7, 1);
    const nodes = '3月底、6月底、10月底、12月底';
    expect(await saidAfter(setting)).toEqual([['P1', 'A6', 'missingNode', { nodes }]]);
    // Inserted again, it is read again.
    await setting.workbook.user.ranges.insertRows(FORM, 7, 1);
    const figures = [
      ['B7', '20%'],
      ['C7', '50%'],
      ['D7', '80%'],
      ['F7', '90%'],
    ] as const;
    expect(await saidAfter(setting, ...figures)).toMatchObject([['P4', 'F7', 'notFull', {}]]);
  });

  test('the row of the plan labels, and both', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.deleteRows(FORM, 6, 1);
    const nodes = '3月底、6月底、10月底、12月底';
    expect(await saidAfter(setting)).toEqual([
      ['P1', expect.any(String), 'missingNode', { nodes }],
    ]);
    await setting.workbook.user.ranges.deleteRows(FORM, 6, 1);
    expect(await saidAfter(setting)).toEqual([
      ['P1', expect.any(String), 'missingNode', { nodes }],
    ]);
  });

  test('one node of the plan', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['C6', '']).then((all) => all.slice(0, 1))).toEqual([
      ['P1', 'A6', 'missingNode', { nodes: '6月底' }],
    ]);
  });

  test('an indicator row: its 二级 is missing', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.deleteRows(FORM, 11, 1);
    expect(await saidAfter(setting)).toEqual([
      ['S2', 'A9', 'missing', { text: '质量指标', level1: '产出指标' }],
    ]);
  });

  test('all rows of an 一级, the first of which carries its name', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.deleteRows(FORM, 14, 4);
    expect(await saidAfter(setting)).toEqual([['S1', 'A9', 'missing', { text: '效益指标' }]]);
  });

  test('the first row of an 一级 takes its name along: told once, at the cell where it belongs', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.deleteRows(FORM, 14, 1);
    expect(await saidAfter(setting)).toEqual([
      ['S1', 'A14', 'nameLost', { text: '效益指标', level2: '社会效益指标' }],
    ]);
    expect(await saidAfter(setting, ['A14', '效益指标'])).toEqual([
      ['S2', 'A9', 'missing', { text: '经济效益指标', level1: '效益指标' }],
    ]);
  });

  test('the head of the indicators and everything below', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.deleteRows(FORM, 9, 10);
    const { report } = await checkAndClear(setting);
    expect(report.tables).toHaveLength(1);
    expect(report.findings.map(said)).toEqual([
      ['S1', 'A3', 'missing', { text: '产出指标' }],
      ['S1', 'A3', 'missing', { text: '效益指标' }],
      ['S1', 'A3', 'missing', { text: '满意度指标' }],
    ]);
  });
});

describe('workbooks that hold no form', () => {
  test.each<[string, SheetSnapshot[]]>([
    ['an empty workbook', [{ name: 'Sheet1', cells: {} }]],
    [
      'a blank sheet beside a hidden one',
      [
        { name: '图表', cells: {} },
        { name: '隐藏', cells: {} },
      ],
    ],
    ['a budget list', [{ name: '清单', cells: { A1: { v: '项目编码' }, B1: { v: '项目名称' } } }]],
    ['the heads alone', [{ name: '表头', cells: { A1: { v: '三级指标' }, B1: { v: '指标值' } } }]],
  ])('%s', async (_, sheets) => {
    const setting = await startBook(...sheets);
    const [, hidden] = sheets;
    if (hidden) setting.workbook.root.Worksheets.GetItem(hidden.name).Visibility = 'VeryHidden';
    const { report, highlighted } = await checkAndClear(setting, sheets[0]?.name);
    expect({ ...report, edition: '' }).toMatchObject({ tables: [], findings: [], lines: [] });
    expect(highlighted).toBe(0);
  });
});
