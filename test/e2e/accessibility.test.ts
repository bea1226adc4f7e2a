/** axe finds nothing to complain of in any state of the pane, at the width that Excel gives it. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { publishedTable, typeTable } from './published-tables';
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const workbenches = workbenchTests();

async function complaints(workbench: WorkbenchPage): Promise<string[]> {
  const frame = await workbench.paneFrame();
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate<AxeResults>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

describe.each(['light', 'dark', 'high-contrast'] as const)('%s', (theme) => {
  test('first run, filled form, findings, an opened line, a question, English', async () => {
    const workbench = await workbenches.open({ theme });
    const width = await workbench.page
      .locator('#pane iframe')
      .evaluate((frame) => frame.clientWidth);
    expect(width).toBe(350);
    await workbench.shows('三步做好绩效目标表');
    expect(await complaints(workbench)).toEqual([]);

    await workbench.press('插入模板');
    await workbench.shows('已在新工作表');
    expect(await complaints(workbench)).toEqual([]);

    await workbench.press('校验');
    await workbench.shows('未填 47 处');
    await workbench.clickLine('未填 47 处');
    expect(await complaints(workbench)).toEqual([]);

    await typeTable(workbench, '绩效目标表', publishedTable('接待管理'));
    await workbench.type('绩效目标表', 'D7', '45');
    await workbench.press('校验');
    await workbench.shows('错误 1 处');
    await workbench.page.evaluate(() => window.workbench?.select('绩效目标表', 'D7'));
    await workbench.shows(/所选单元格/);
    expect(await complaints(workbench)).toEqual([]);
  });

  test('the findings of the example, and the question before a filled sheet is removed', async () => {
    const workbench = await workbenches.open({ theme, choice: 'example' });
    await workbench.press('校验');
    await workbench.shows('错误 5 处');
    await workbench.pane
      .getByRole('button', { name: /这条规则/ })
      .first()
      .click();
    await workbench.shows('会报出来的写法');
    expect(await complaints(workbench)).toEqual([]);
    await workbench.page.keyboard.press('Escape');
    await workbench.clickLine('没有比较符号');
    expect(await complaints(workbench)).toEqual([]);

    await workbench.press('插入模板');
    await workbench.type('绩效目标表 (5)', 'E3', '某项目经费');
    await workbench.click('撤销本次操作');
    await workbench.pane.getByRole('dialog').waitFor();
    expect(await complaints(workbench)).toEqual([]);
  });
});
