/** Every step is taken back with one click, and the workbook is then exactly as it was: by the emulator's own dump. */
import { publishedTable, typedFields } from './published-tables';
import { workbenchTests } from './workbench-page';

const UNDO = '撤销本次操作';
const workbenches = workbenchTests();

test('插入模板', async () => {
  const workbench = await workbenches.open();
  const before = await workbench.dump();
  await workbench.press('插入模板');
  const inserted = await workbench.dump();
  expect(inserted).not.toEqual(before);

  await workbench.click(UNDO);
  await workbench.shows('已撤销“插入模板”。');
  expect(await workbench.dump()).toEqual(before);

  // Undoing is itself undoable.
  await workbench.click('恢复插入模板');
  await workbench.shows('已恢复“插入模板”。');
  expect(await workbench.dump()).toEqual(inserted);
});

test('an inserted sheet that was filled in is removed only after a question', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');
  await workbench.type('绩效目标表', 'E3', '某项目经费');
  const filled = await workbench.dump();

  await workbench.click(UNDO);
  const question = workbench.pane.getByRole('dialog');
  await question.getByText('工作表“绩效目标表”插入之后填写过内容').waitFor();
  await question.getByRole('button', { name: '保留' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await workbench.dump()).toEqual(filled);

  await workbench.click('操作记录（1）');
  await workbench.click('撤销插入模板（绩效目标表）');
  await question.getByRole('button', { name: '删除工作表' }).click();
  await workbench.shows('已撤销“插入模板”。');
  expect(await workbench.sheetNames()).toEqual(['Sheet1']);
});

test('校验 and 清除标记', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const unmarked = await workbench.dump();
  await workbench.press('校验');
  await workbench.shows('已标出');
  const marked = await workbench.dump();
  expect(marked).not.toEqual(unmarked);

  await workbench.press('清除标记');
  await workbench.shows(/已清除 \d+ 处标记/);
  expect(await workbench.dump()).toEqual(unmarked);

  await workbench.click(UNDO);
  await workbench.shows('已撤销“清除标记”。');
  expect(await workbench.dump()).toEqual(marked);

  // The check's own undo, now the step before.
  await workbench.click('清除标记');
  await workbench.press('校验');
  await workbench.click(UNDO);
  await workbench.shows('已撤销“校验”。');
  expect(await workbench.dump()).toEqual(unmarked);
});

test('step by step back to the beginning, and forth again', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const dumps = [await workbench.dump()];
  const done = async (told: string | RegExp) => {
    await workbench.shows(told);
    dumps.push(await workbench.dump());
  };
  await workbench.press('校验');
  await done('已标出');
  await workbench.pane.getByRole('combobox', { name: '预算年度' }).selectOption('2025');
  await done('预算年度已设为2025年。');
  await workbench.press('插入模板');
  await done('已在新工作表“绩效目标表 (5)”插入模板，可以开始填写。');

  await workbench.click(UNDO);
  await workbench.shows('已撤销“插入模板”。');
  expect(await workbench.dump()).toEqual(dumps[2]);
  await workbench.click('撤销预算年度');
  await workbench.shows('已撤销“预算年度”。');
  expect(await workbench.dump()).toEqual(dumps[1]);
  await workbench.click('撤销校验');
  await workbench.shows('已撤销“校验”。');
  expect(await workbench.dump()).toEqual(dumps[0]);

  for (const [index, name] of ['校验', '预算年度', '插入模板'].entries()) {
    await workbench.click(`恢复${name}`);
    await workbench.shows(`已恢复“${name}”。`);
    expect(await workbench.dump()).toEqual(dumps[index + 1]);
  }
});

test('what she types is taken back by Ctrl+Z, as long as no command came between', async () => {
  const workbench = await workbenches.open();
  await workbench.press('插入模板');
  const blank = await workbench.dump();
  // Univer keeps the last 20 steps.
  const fields = typedFields(publishedTable('公务用车')).slice(0, 15);
  for (const [address, text] of fields) await workbench.type('绩效目标表', address, text);
  await workbench.page.evaluate(() => window.workbench?.select('绩效目标表', 'A2'));
  for (const [address] of fields.toReversed())
    expect([address, await workbench.undoTyping()]).toEqual([address, true]);
  expect(await workbench.dump()).toEqual(blank);
});
