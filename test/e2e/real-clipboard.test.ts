/** A table copied in Word or a browser and pasted with the real clipboard: Ctrl+V in the grid, then one click. */
import { ownLines, publishedTable, publishedTables, warningCount } from './published-tables';
import { wordTable } from './word-table';
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

async function pasteByKeyboard(
  workbench: WorkbenchPage,
  sheet: string,
  address: string,
  html: string,
  text = '',
): Promise<void> {
  await workbench.copyElsewhere(html, text);
  await workbench.goToCell(sheet, address);
  await workbench.page.keyboard.press('Control+V');
}

test.each(publishedTables.map(({ name }) => name))(
  '%s is checked by the first click after Ctrl+V',
  async (name) => {
    const table = publishedTable(name);
    const workbench = await workbenches.open();
    await pasteByKeyboard(workbench, 'Sheet1', 'A1', wordTable(table));
    await workbench.holds('Sheet1', 'B2', table.code);
    // As fast as a hand can: no waiting for the pane to look at the workbook again.
    await workbench.pane.getByRole('button', { name: '校验', exact: true }).click();
    await workbench.shows(warningCount(ownLines(table)));
    await workbench.shows(table.name);
  },
);

/** What differs between a hand-typed table and Excel's: percentages, hard blanks, breaks, long numbers, two tables. */
const MIXED =
  '<p>附表</p><table><tr><td>25%</td><td>12.5%</td><td>160.00</td><td>130225240009990000012</td></tr>' +
  '<tr><td><p>一</p><p>二</p></td><td>&nbsp;</td><td colspan=2>其中：财政&nbsp;资金</td></tr></table>' +
  '<p>&nbsp;</p><table><tr><td>2024年12月31日</td><td>≥95%</td></tr></table>';

test('Ctrl+V gives the same cells as the script, and one Ctrl+Z takes them back', async () => {
  const byHand = await workbenches.open();
  const blank = await byHand.dump();
  await pasteByKeyboard(byHand, 'Sheet1', 'B3', MIXED);
  await byHand.holds('Sheet1', 'B4', 0.25);
  const { values, numberFormats } = await byHand.read('Sheet1', 'B3:E8');
  expect(values).toEqual([
    ['附表', '', '', ''],
    [0.25, 0.125, 160, 130225240009990000000],
    ['一', '', '其中：财政\u00A0资金', ''],
    ['二', '', '', ''],
    ['', '', '', ''],
    [45657, '≥95%', '', ''],
  ]);
  expect(numberFormats[1]?.slice(0, 2)).toEqual(['0%', '0.00%']);
  expect((await byHand.selection()).address).toBe('B3:E8');

  const byScript = await workbenches.open();
  await byScript.paste('Sheet1', 'B3', MIXED);
  expect(await byHand.dump()).toEqual(await byScript.dump());

  await byHand.page.keyboard.press('Control+Z');
  await byHand.holds('Sheet1', 'B4', '');
  await byHand.page.evaluate(() => window.workbench?.select('Sheet1', 'A1'));
  expect(await byHand.dump()).toEqual(blank);
});

test('four plan cells over the merged cells of the form: pasted, or refused in words', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');
  const blank = await workbench.dump();
  const plan = (cells: readonly string[]) =>
    `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  // E7 is the second half of D7:E7, and F7 the first of F7:G7.
  await pasteByKeyboard(workbench, '绩效目标表', 'C7', plan(['50%', '80%']));
  await workbench.page.getByText('无法对合并单元格执行此操作。').waitFor();
  expect((await workbench.read('绩效目标表', 'B7:G7')).values).toEqual([['', '', '', '', '', '']]);
  expect(await workbench.dump()).toEqual(blank);

  // Two clicks on one place in a row would be a double click, which opens the cell.
  await workbench.page.waitForTimeout(1500);
  await pasteByKeyboard(workbench, '绩效目标表', 'B7', plan(['25%', '50%', '80%', '100%']));
  await workbench.holds('绩效目标表', 'E7', 1);
  // As in Excel, the merge within the pasted cells is gone, for everybody to see.
  expect((await workbench.read('绩效目标表', 'B7:G7')).values).toEqual([
    [0.25, 0.5, 0.8, 1, '', ''],
  ]);
});
