/** The page around: real typing, no traffic to the outside, workbooks, the pane's width and theme. */
import { readFile } from 'node:fs/promises';
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

test('asks nobody outside and complains of nothing, whatever is done', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  await workbench.press('插入模板');
  await workbench.press('清除标记');
  await workbench.click('撤销本次操作');
  await workbench.page.waitForLoadState('networkidle');
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

test('the keyboard types into the grid as into Excel', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');
  const { keyboard } = workbench.page;
  const typeAt = async (address: string, text: string) => {
    await workbench.page.evaluate((cell) => window.workbench?.select('绩效目标表', cell), address);
    // The grid listens to keys when it has the focus, which a click on its own frame gives it.
    await workbench.page
      .locator('#grid canvas')
      .first()
      .focus()
      .catch(() => undefined);
    await keyboard.type(text);
    await keyboard.press('Enter');
  };
  await typeAt('B7', '25');
  await workbench.page.waitForFunction(async () => {
    const cells = await window.workbench?.read('绩效目标表', 'B7');
    return cells?.values[0]?.[0] === 0.25;
  });
  expect((await workbench.look('绩效目标表', 'B7')).text).toBe('25%');
  await typeAt('E11', '100%');
  await workbench.page.waitForFunction(async () => {
    const cells = await window.workbench?.read('绩效目标表', 'E11');
    return cells?.values[0]?.[0] === '100%';
  });
});

test('changes between the empty workbook and the example', async () => {
  const workbench = await workbenches.open();
  await workbench.page.getByRole('button', { name: '示例工作簿' }).click();
  await workbench.shows('有 4 张绩效目标表');
  expect(await workbench.sheetNames()).toEqual([
    '绩效目标表',
    '绩效目标表 (2)',
    '绩效目标表 (3)',
    '绩效目标表 (4)',
  ]);
  await workbench.press('校验');
  await workbench.shows('错误 5');
  await workbench.page.getByRole('button', { name: '空白工作簿' }).click();
  await workbench.shows('还没有绩效目标表');
  expect(await workbench.sheetNames()).toEqual(['Sheet1']);
  await workbench.press('插入模板');
  expect(await workbench.sheetNames()).toEqual(['Sheet1', '绩效目标表']);
});

test('keeps the width of the pane for the next visit', async () => {
  const workbench = await workbenches.open();
  const width = () => workbench.page.locator('#pane iframe').evaluate((frame) => frame.clientWidth);
  expect(await width()).toBe(350);
  await workbench.page.getByRole('separator').focus();
  for (let step = 0; step < 5; step += 1) await workbench.page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(400);
  await workbench.page.reload();
  await workbench.ready();
  expect(await width()).toBe(400);
});

test('the pane wears the theme that the page gives', async () => {
  const workbench = await workbenches.open();
  const background = async () => {
    const frame = await workbench.paneFrame();
    return frame.evaluate(() => {
      const pane = document.querySelector('#pane > *');
      return pane ? getComputedStyle(pane).backgroundColor : '';
    });
  };
  const light = await background();
  await workbench.page.getByLabel('面板主题').selectOption('dark');
  // office.js itself keeps the old theme for five seconds.
  const deadline = Date.now() + 15_000;
  while ((await background()) === light && Date.now() < deadline) {
    await workbench.page.waitForTimeout(200);
  }
  expect(await background()).not.toBe(light);
});

test('takes the workbook away as .xlsx', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: '下载 .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const file = await readFile(await download.path());
  // A zip archive with something in it.
  expect(file.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(file.length).toBeGreaterThan(5_000);
});
