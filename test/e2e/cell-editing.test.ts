/** A cell that is being edited, and locks on sheet, structure and workbook: told in words, and nothing is lost. */
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const SHEET = '绩效目标表';
const workbenches = workbenchTests();

const check = (workbench: WorkbenchPage) =>
  workbench.pane
    .getByRole('button', { name: /^(再次)?校验$/ })
    .first()
    .click();

test('校验 while a cell is being typed says what to do, and what was typed stays', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const before = await workbench.dump();
  await workbench.goToCell(SHEET, 'H3');
  await workbench.page.keyboard.type('还没写完');
  await check(workbench);
  await workbench.shows('没能校验：有单元格正在输入');
  await workbench.shows('请按 Enter 或 Esc 结束单元格编辑，再点一次。');
  await workbench.page.evaluate(() => window.workbench?.endEditing(false));
  expect(await workbench.dump()).toEqual(before);

  expect(await workbench.startEditing(SHEET, 'H3')).toBe(true);
  await workbench.page.keyboard.type('写完了');
  await check(workbench);
  await workbench.shows('没能校验：有单元格正在输入');
  await workbench.page.evaluate(() => window.workbench?.endEditing(true));
  expect((await workbench.read(SHEET, 'H3')).values).toEqual([['写完了']]);
  await check(workbench);
  await workbench.shows('错误 5 处');
});

test('a ribbon button during cell editing says the same', async () => {
  const workbench = await workbenches.open();
  await workbench.startEditing('Sheet1', 'A1');
  await workbench.press('插入模板');
  await workbench.shows('有单元格正在输入');
  await workbench.page.evaluate(() => window.workbench?.endEditing(false));
  await workbench.press('插入模板');
  expect(await workbench.sheetNames()).toEqual(['Sheet1', SHEET]);
});

test("an apostrophe marks text and is no part of it; a cell's own line breaks stay", async () => {
  const workbench = await workbenches.open();
  const { keyboard } = workbench.page;
  await workbench.goToCell('Sheet1', 'A1');
  await keyboard.type("'100%");
  await keyboard.press('Enter');
  await workbench.holds('Sheet1', 'A1', '100%');
  await keyboard.type('一');
  await keyboard.press('Alt+Enter');
  await keyboard.type('二');
  await keyboard.press('Enter');
  await workbench.holds('Sheet1', 'A2', '一\n二');
  await workbench.type('Sheet1', 'A3', "'100%");
  expect((await workbench.read('Sheet1', 'A3')).values).toEqual([['100%']]);
});

test('a protected sheet and a read-only workbook take no typing, with Excel’s words', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.page.evaluate(
    (sheet) => window.workbench?.protectSheet(sheet, true),
    '绩效目标表',
  );
  const before = await workbench.dump();
  await workbench.goToCell(SHEET, 'B7');
  await workbench.page.keyboard.type('25');
  await workbench.page.keyboard.press('Delete');
  await workbench.page.getByText('受保护的工作表').waitFor();
  expect(await workbench.startEditing(SHEET, 'B7')).toBe(false);
  expect(await workbench.dump()).toEqual(before);
  await workbench.page.evaluate(
    (sheet) => window.workbench?.protectSheet(sheet, false),
    '绩效目标表',
  );

  await workbench.page.evaluate(() => window.workbench?.setReadOnly(true));
  expect(await workbench.startEditing(SHEET, 'B7')).toBe(false);
  await workbench.page.getByText('工作簿以只读方式打开').waitFor();
});

test('a protected structure takes no new sheet: 插入模板 says so and changes nothing', async () => {
  const workbench = await workbenches.open();
  await workbench.page.evaluate(() => window.workbench?.protectStructure(true));
  const before = await workbench.dump();
  await workbench.press('插入模板');
  await workbench.shows('工作簿结构受保护');
  expect(await workbench.dump()).toEqual(before);
});
