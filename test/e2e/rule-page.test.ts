/** A finding explains itself, and is found again among many: rule page, search and the keyboard in a real browser. */
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

const OPEN = '规则 P3：这条规则查什么、为什么';

test('这条规则 opens its page by keyboard; Esc leads back to the finding, 返回 too', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  const { pane, page } = workbench;
  const button = pane.getByRole('button', { name: OPEN });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = pane.getByRole('dialog', { name: '资金支出计划应逐期不减' });
  await dialog.waitFor();
  expect(await dialog.getByRole('list', { name: '会报出来的写法' }).textContent()).toContain(
    '25/50/45/100',
  );
  // Nothing of the page reaches beyond the pane.
  const excess = await dialog.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth);
  expect(excess).toBe(0);

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const isFocused = () => button.evaluate((element) => element === document.activeElement);
  expect(await isFocused()).toBe(true);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '返回' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await isFocused()).toBe(true);
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

test('search narrows the list, Enter goes to the cell, and nothing found is said so', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  const search = workbench.pane.getByRole('searchbox', { name: '查找问题、单元格、项目' });
  await search.fill('综合服务 10月底');
  await workbench.shows(/^显示 1 处，共 \d+ 处。$/);
  const line = workbench.result.getByRole('button', { name: /^10月底填45%/ });
  await line.focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.shows('所选单元格 绩效目标表 (4) D7');
  expect((await workbench.selection()).sheet).toBe('绩效目标表 (4)');
  await search.fill('没有这样的字');
  await workbench.shows('没有符合条件的问题。');
  await workbench.click('显示全部');
  await workbench.result.getByRole('button', { name: /^3月底填-25%/ }).waitFor();
});
