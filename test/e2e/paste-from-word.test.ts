/** A table pasted from Word, anywhere on a sheet, is found by its labels and checked like one of ours. */
import {
  ownLines,
  publishedTable,
  publishedTables,
  ruleLines,
  warningCount,
} from './published-tables';
import { wordTable } from './word-table';
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

test.each(publishedTables.map(({ name }) => name))('%s, pasted at C5', async (name) => {
  const table = publishedTable(name);
  const workbench = await workbenches.open();
  await workbench.paste('Sheet1', 'C5', wordTable(table));
  await workbench.press('校验');
  const own = ownLines(table);
  await workbench.shows(warningCount(own));
  await workbench.shows(table.name);
  expect(ruleLines(await workbench.lines())).toEqual(own);
});

test('two tables on one sheet, the second one wrong', async () => {
  const workbench = await workbenches.open();
  const [first, second] = publishedTables;
  if (!first || !second) throw new Error('Two published tables are needed');
  await workbench.paste('Sheet1', 'B3', wordTable(first));
  await workbench.paste('Sheet1', 'D30', wordTable({ ...second, fiscal: '150.00' }));
  await workbench.press('校验');
  await workbench.shows('有 2 张绩效目标表');
  const mistakes = (await workbench.lines()).filter(({ meta }) => !meta.startsWith('提示'));
  // The amount of 预算数 stands two columns right of and two rows below where the table was pasted.
  expect(mistakes.map(({ meta }) => meta)).toEqual([
    '错误 · F32 · 规则 H3',
    // 资金完成率 as cost, in both tables as published.
    '警告 · 2处 · 规则 S9',
  ]);
  expect(await workbench.isHighlighted('Sheet1', 'F32')).toBe(true);
  await workbench.clickLine('160.00');
  await workbench.page.waitForFunction(() =>
    window.workbench?.selection().address.startsWith('F32'),
  );

  await workbench.type('Sheet1', 'H32', '160.00');
  expect(await workbench.isHighlighted('Sheet1', 'F32')).toBe(false);
});

test('a row inserted into a pasted table is read where it stands now', async () => {
  const workbench = await workbenches.open();
  await workbench.paste('Sheet1', 'A1', wordTable(publishedTable('公务用车')));
  await workbench.page.evaluate(() => window.workbench?.insertRows('Sheet1', 3, 2));
  // The plan stands in the sixth row of the table, which is the eighth of the sheet now.
  await workbench.type('Sheet1', 'D8', '45%');
  await workbench.press('校验');
  const mistakes = (await workbench.lines()).filter(({ meta }) => !meta.startsWith('提示'));
  expect(mistakes.map(({ meta }) => meta)).toEqual(['错误 · D8 · 规则 P3', '警告 · C14 · 规则 S9']);
});
