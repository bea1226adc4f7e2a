/** The page around: real typing, no traffic to the outside, workbooks, the pane's width and theme. */
import { readFile } from 'node:fs/promises';
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

test('asks nobody outside and complains of nothing, whatever is done', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  await workbench.press('插入模板');
  await workbench.press('清除标记');
  await workbench.click('撤销本次操作');
  // Time for whatever might still be asked for.
  await workbench.page.waitForTimeout(1_000);
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

test('the keyboard types into the grid as into Excel', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');
  const { keyboard } = workbench.page;
  const typeAt = async (address: string, text: string) => {
    await workbench.goToCell('绩效目标表', address);
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
  await workbench.shows('错误 5 处');
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

/** Brightness from 0 to 1 of what the pane is painted in, and of its first heading. */
async function brightness(workbench: WorkbenchPage): Promise<{ page: number; text: number }> {
  const frame = await workbench.paneFrame();
  return frame.evaluate(() => {
    const bright = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 765;
    };
    const provider = document.querySelector('.fui-FluentProvider');
    const heading = document.querySelector('h1, h2');
    if (!provider || !heading) throw new Error('The pane is not there');
    return {
      page: bright(getComputedStyle(provider).backgroundColor),
      text: bright(getComputedStyle(heading).color),
    };
  });
}

test('the pane takes the theme that is chosen on the page, without being touched', async () => {
  const workbench = await workbenches.open();
  const chooser = workbench.page.getByLabel('面板主题');
  /** Chooses by keyboard alone; the pointer and the focus never come near the pane. */
  const choose = async (theme: string, wears: (now: { page: number; text: number }) => boolean) => {
    await chooser.selectOption(theme);
    // office.js itself keeps the old theme for five seconds.
    const deadline = Date.now() + 15_000;
    while (!wears(await brightness(workbench)) && Date.now() < deadline)
      await workbench.page.waitForTimeout(100);
    return brightness(workbench);
  };
  await workbench.page.mouse.move(5, 5);
  await chooser.focus();
  const light = await brightness(workbench);
  expect(light.page).toBeGreaterThan(0.9);
  expect(light.text).toBeLessThan(0.4);

  const dark = await choose('dark', ({ page }) => page < 0.4);
  expect(dark.page).toBeLessThan(0.4);
  expect(dark.text).toBeGreaterThan(0.7);

  const contrast = await choose('high-contrast', ({ page }) => page === 0);
  expect(contrast.page).toBe(0);
  expect(contrast.text).toBeGreaterThan(0.6);

  expect(await choose('light', ({ page }) => page > 0.9)).toEqual(light);
  expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
});

test('F6 goes from the grid to the ribbon, the pane and back, Shift+F6 the other way', async () => {
  const workbench = await workbenches.open();
  const { keyboard } = workbench.page;
  const where = () =>
    workbench.page.evaluate(() => {
      const { activeElement } = document;
      const part = activeElement?.closest('#ribbon, #pane')?.id ?? 'grid';
      const { contentDocument = null } =
        activeElement instanceof HTMLIFrameElement ? activeElement : {};
      return `${part} ${(contentDocument ?? document).activeElement?.textContent.trim() ?? ''}`.trim();
    });
  await workbench.goToCell('Sheet1', 'A1');
  await keyboard.press('F6');
  expect(await where()).toBe('ribbon 插入模板');
  await keyboard.press('Tab');
  expect(await where()).toBe('ribbon 校验');
  await keyboard.press('F6');
  expect(await where()).toMatch(/^pane ./);
  await keyboard.press('F6');
  await keyboard.type('25%');
  await keyboard.press('Enter');
  await workbench.holds('Sheet1', 'A1', 0.25);

  await keyboard.press('Shift+F6');
  expect(await where()).toMatch(/^pane ./);
  await keyboard.press('Shift+F6');
  expect(await where()).toBe('ribbon 校验');
  await keyboard.press('Enter');
  await workbench.shows('还没有绩效目标表');
  await keyboard.press('Shift+F6');
  await keyboard.type('1');
  await keyboard.press('Enter');
  await workbench.holds('Sheet1', 'A2', 1);
});

test('the name box and the editors have names', async () => {
  const workbench = await workbenches.open();
  const box = workbench.page.getByRole('textbox', { name: '名称框' });
  expect(await box.inputValue()).toBe('A1');
  await workbench.page.getByRole('textbox', { name: '编辑栏' }).waitFor({ state: 'attached' });
  await workbench.page.getByRole('textbox', { name: '单元格编辑' }).waitFor({ state: 'attached' });
});

test('reloading asks first when something would be lost, but never a browser that a script drives', async () => {
  const workbench = await workbenches.open();
  const asked: string[] = [];
  workbench.page.on('dialog', (dialog) => asked.push(dialog.type()));
  await workbench.type('Sheet1', 'A1', '1');
  await workbench.page.reload();
  await workbench.ready();
  expect(asked).toEqual([]);

  await workbench.page.addInitScript(() => {
    Object.defineProperty(navigator, 'webdriver', { get: () => false });
  });
  await workbench.page.reload();
  await workbench.ready();
  await workbench.goToCell('Sheet1', 'A1');
  await workbench.page.reload();
  await workbench.ready();
  expect(asked).toEqual([]);
  await workbench.goToCell('Sheet1', 'A1');
  await workbench.page.keyboard.type('1');
  await workbench.page.keyboard.press('Enter');
  await workbench.holds('Sheet1', 'A1', 1);
  await workbench.page.reload();
  await workbench.ready();
  expect(asked).toEqual(['beforeunload']);
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
