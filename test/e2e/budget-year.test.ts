/** 预算年度 by the keyboard alone: the field keeps the focus while each year is written, judged and marked. */
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

test('each arrow key is a year, and a step that can be undone', async () => {
  const workbench = await workbenches.open({ choice: 'example', at: new Date(2024, 10, 23) });
  const { page, pane } = workbench;
  await workbench.press('校验');
  await workbench.shows('已标出');
  const checked = await workbench.dump();
  expect(await workbench.isHighlighted('绩效目标表', 'E12')).toBe(false);

  const year = pane.getByRole('combobox', { name: '预算年度' });
  await year.focus();
  const chosen = () => year.locator('option:checked').textContent();
  expect(await chosen()).toBe('自动：2024年');
  // The end of the list: next year.
  await page.keyboard.press('End');
  await workbench.shows('预算年度已设为2025年。');
  expect(await chosen()).toBe('2025年');
  await workbench.shows(/^“2024年年底”是2024年，预算年度是2025年/);
  expect(await workbench.isHighlighted('绩效目标表', 'E12')).toBe(true);
  await page.keyboard.press('ArrowUp');
  await workbench.shows('预算年度已设为2024年。');
  expect(await chosen()).toBe('2024年');
  expect(await workbench.isHighlighted('绩效目标表', 'E12')).toBe(false);
  await pane.getByRole('button', { name: '操作记录（3）' }).waitFor();

  await workbench.click('撤销本次操作');
  await workbench.shows(/^“2024年年底”是2024年，预算年度是2025年/);
  await workbench.click('撤销预算年度');
  await pane.getByText(/预算年度是2025年/).waitFor({ state: 'detached' });
  expect(await chosen()).toBe('自动：2024年');
  expect(await workbench.dump()).toEqual(checked);
});
