/** The ribbon of the manifest: true one-click commands, also while the pane is closed. */
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

test('shows the tab of the manifest, with an icon on every button', async () => {
  const workbench = await workbenches.open();
  const buttons = workbench.ribbon.getByRole('button');
  expect(await buttons.allInnerTexts()).toEqual(
    expect.arrayContaining(['插入模板', '校验', '清除标记', '打开面板']),
  );
  const icons = await buttons
    .locator('img')
    .evaluateAll((all) => all.map((icon) => icon instanceof HTMLImageElement && icon.naturalWidth));
  expect(icons).toEqual(Array.from({ length: await buttons.count() }, () => 32));
});

test('shows it in English to an English browser', async () => {
  const workbench = await workbenches.open({ language: 'en-US' });
  expect(await workbench.ribbon.getByRole('button').allInnerTexts()).toEqual(
    expect.arrayContaining(['Insert form', 'Check', 'Clear marks', 'Open pane']),
  );
  await workbench.press('Insert form');
  expect(await workbench.sheetNames()).toEqual(['Sheet1', '绩效目标表']);
  await workbench.press('Check');
  await workbench.shows('47 blanks');
});

test('a second 插入模板 takes the next free name', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');
  await workbench.press('插入模板');
  expect(await workbench.sheetNames()).toEqual(['Sheet1', '绩效目标表', '绩效目标表 (2)']);
});

test('commands run while the pane is closed, and 打开面板 shows what they found', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const pane = workbench.page.locator('#pane');
  await workbench.page.getByRole('button', { name: '关闭面板' }).click();
  await pane.waitFor({ state: 'hidden' });

  await workbench.press('校验');
  expect(await workbench.isHighlighted('绩效目标表 (4)', 'D7')).toBe(true);

  await workbench.press('打开面板');
  await pane.waitFor({ state: 'visible' });
  await workbench.shows('错误 5 处');
});

test('清除标记 without marks says so and changes nothing', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const before = await workbench.dump();
  await workbench.press('清除标记');
  await workbench.shows('没有标记需要清除。');
  expect(await workbench.dump()).toEqual(before);
});
