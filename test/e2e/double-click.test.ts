/** Many people double-click everything: the second click of a pair does nothing, whatever stands there by then. */
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

/** A slow double click of a hand: most commands have ended before the second click. */
const BETWEEN_CLICKS = 400;

async function doubleClick({ page, pane }: WorkbenchPage, name: string): Promise<void> {
  const button = pane.getByRole('button', { name, exact: true }).first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('The button is not to be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const clickCount of [1, 2]) {
    if (clickCount > 1) await page.waitForTimeout(BETWEEN_CLICKS);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  }
}

/** What the history tells, newest first, once whatever a second click may have begun has ended. */
async function history({ page, pane }: WorkbenchPage): Promise<string[]> {
  await page.waitForTimeout(1_500);
  await pane.locator('main[aria-busy=false]').waitFor();
  const section = pane.getByRole('region', { name: /^操作记录/ });
  const steps = section.getByRole('listitem').locator(':scope > span');
  if ((await steps.count()) === 0) await section.getByRole('button').first().click();
  return steps.allTextContents();
}

test('插入模板 inserts one form', async () => {
  const workbench = await workbenches.open();
  await doubleClick(workbench, '插入模板');
  await workbench.shows('已在新工作表“绩效目标表”插入模板，可以开始填写。');
  expect(await history(workbench)).toEqual(['插入模板（绩效目标表）']);
  expect(await workbench.sheetNames()).toEqual(['Sheet1', '绩效目标表']);
});

test('清除标记 clears, and its notice with 撤销 stays', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.click('校验');
  await workbench.shows('已标出');
  await doubleClick(workbench, '清除标记');
  await workbench.shows(/已清除 \d+ 处标记/);
  expect(await history(workbench)).toEqual(['清除标记', '校验']);
  await workbench.shows(/已清除 \d+ 处标记/);
});
