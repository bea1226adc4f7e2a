/** From an empty workbook to a checked form, for every published table. */
import {
  ownLines,
  publishedTable,
  publishedTables,
  ruleLines,
  typedFields,
  typeTable,
  warningCount,
} from './published-tables';
import { workbenchTests } from './workbench-page';

const SHEET = '绩效目标表';
const workbenches = workbenchTests();

test('插入模板 puts the complete form on a new sheet', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');

  expect(await workbench.sheetNames()).toEqual(['Sheet1', SHEET]);
  const { values, numberFormats } = await workbench.read(SHEET, 'A1:G18');
  const text = values.map((row) => row.join('|').replace(/\s/g, ''));
  expect(text.slice(1, 9)).toEqual([
    '|||||单位：万元|',
    '项目编码|||项目名称|||',
    '预算规模及资金用途|预算数||其中：财政资金||其他资金|',
    '||||||',
    '资金支出计划（%）|3月底|6月底|10月底||12月底|',
    '||||||',
    '绩效目标||||||',
    '一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|',
  ]);
  expect(text.slice(9).map((row) => row.split('|').slice(0, 2).join('|'))).toEqual([
    '产出指标|数量指标',
    '|质量指标',
    '|时效指标',
    '|成本指标',
    '效益指标|经济效益指标',
    '|社会效益指标',
    '|生态效益指标',
    '|可持续影响指标',
    '满意度指标|服务对象满意度指标',
  ]);
  const format = (row: number, column: number) => numberFormats[row - 1]?.[column];
  expect([1, 2, 3, 5].map((column) => format(7, column))).toEqual(['0%', '0%', '0%', '0%']);
  expect(format(3, 1)).toBe('@');
  expect([10, 14, 18].map((row) => format(row, 4))).toEqual(['@', '@', '@']);

  await workbench.press('校验');
  const lines = await workbench.lines();
  expect(lines.map(({ message }) => message)).toEqual(['未填 47 处']);
});

describe.each(publishedTables.map(({ name }) => name))('%s', (name) => {
  test('is typed, found right, and wrong as soon as a figure is wrong', async () => {
    const workbench = await workbenches.open();
    await workbench.press('插入模板');
    await typeTable(workbench, SHEET, publishedTable(name));
    for (const [address, typed] of typedFields(publishedTable(name))) {
      const { text } = await workbench.look(SHEET, address);
      expect([typed, `${typed}%`, `${typed}.00`]).toContain(text);
    }

    await workbench.press('校验');
    const own = ownLines(publishedTable(name));
    await workbench.shows(warningCount(own));
    const accepted = await workbench.lines();
    expect(ruleLines(accepted)).toEqual(own);

    // P3: 25/50/45/100.
    await workbench.type(SHEET, 'D7', '45');
    await workbench.press('校验');
    const [error, ...others] = await workbench.lines();
    expect(error?.meta).toBe('错误 · D7 · 规则 P3');
    expect(error?.message).toContain('45%');
    expect(error?.message).toContain('50%');
    expect(others).toEqual(accepted);
    expect(await workbench.isHighlighted(SHEET, 'D7')).toBe(true);

    await workbench.page.evaluate(() => window.workbench?.select('Sheet1', 'A1'));
    await workbench.clickLine('45%');
    await workbench.page.waitForFunction(
      () => window.workbench?.selection().sheet === '绩效目标表',
    );
    expect((await workbench.selection()).address).toMatch(/^D7/);

    await workbench.type(SHEET, 'D7', '80');
    expect(await workbench.isHighlighted(SHEET, 'D7')).toBe(false);
  });
});
