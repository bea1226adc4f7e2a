/** A reviewer's day: twenty different mistakes in four tables are found, and then dealt with by what the pane offers. */
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

const VEHICLES = '绩效目标表';
const OFFICES = '绩效目标表 (2)';
const RECEPTION = '绩效目标表 (3)';
const SERVICES = '绩效目标表 (4)';

/** Six mistakes are in the example: workbench/example/planted-mistakes.ts. */
const IN_THE_EXAMPLE = [
  '错误 · B3 · 规则 C1',
  '警告 · C17 · 规则 S5',
  '错误 · C4 · 规则 H3',
  '错误 · B7 · 规则 P2',
  '错误 · E10 · 规则 G9',
  '错误 · D7 · 规则 P3',
] as const;

/** Fourteen more are typed; the line that each must give is by the rule's own page, docs/rules. */
const TYPED: readonly (readonly [sheet: string, address: string, text: string, line: string])[] = [
  [VEHICLES, 'F7', '90', '错误 · F7 · 规则 P4'],
  [VEHICLES, 'B5', '公务用车监督管理平台经费', '警告 · B5 · 规则 H6'],
  [VEHICLES, 'E12', '2023年年底', '错误 · E12 · 规则 H9'],
  [VEHICLES, 'E11', '≥980%', '警告 · E11 · 规则 G5'],
  [VEHICLES, 'E18', '≥60%', '提示 · E18 · 规则 G12'],
  [OFFICES, 'F2', '单位：千元', '警告 · F2 · 规则 H2'],
  [OFFICES, 'D6', '9月底', '错误 · D6 · 规则 P1'],
  [OFFICES, 'E10', '培训3次，200人', '警告 · E10 · 规则 G14'],
  [OFFICES, 'E18', '≥95', '提示 · E18 · 规则 G4'],
  [RECEPTION, 'G4', '-3', '错误 · G4 · 规则 H5'],
  [RECEPTION, 'E18', '290%', '警告 · E18 · 规则 G10'],
  [SERVICES, 'E10', '≤105场', '警告 · E10 · 规则 G7'],
  [SERVICES, 'E12', '及时', '提示 · E12 · 规则 G11'],
  [SERVICES, 'B3', '13022524P004T4010021A', '错误 · B3 · 规则 C4'],
];

/** What the published tables yield by themselves; docs/seed-findings.md says why. */
const OWN = ['S8', 'S9', 'S11', 'G3', 'S7', 'G17', 'G13'];

const ruleOf = (meta: string): string => /规则 (\w+)$/.exec(meta)?.[1] ?? '';
/** Where a line stands in the list and in which sheet is not the matter here, what and where in the form is. */
const whatAndWhere = (meta: string): string => meta.replace(/绩效目标表(?: \(\d\))?[ ！!]?/, '');

/** Within the pane's window, with nothing over its middle. */
function canBeSeen(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && element.contains(seen);
  });
}

async function withTwentyMistakes(): Promise<WorkbenchPage> {
  const workbench = await workbenches.open({ choice: 'example' });
  for (const [sheet, address, text] of TYPED) await workbench.type(sheet, address, text);
  await workbench.press('校验');
  await workbench.result.getByRole('button').first().waitFor();
  return workbench;
}

test('校验 finds all twenty and nothing beyond the lines of the published tables', async () => {
  const workbench = await withTwentyMistakes();
  const metas = (await workbench.lines()).map(({ meta }) => meta);
  const mistakes = metas.filter((meta) => !OWN.includes(ruleOf(meta))).map(whatAndWhere);
  expect(mistakes.toSorted()).toEqual(
    [...IN_THE_EXAMPLE, ...TYPED.map(([, , , line]) => line)].toSorted(),
  );
});

test('修复, 不再提示, 校验报告 and 送审版 are each a click or two away', async () => {
  const workbench = await withTwentyMistakes();
  const { pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const dialog = pane.getByRole('dialog');

  // H3: the budget, 160, is taken down to what the funds sum to.
  const messages = (await workbench.lines()).map(({ message }) => message);
  const next = messages[messages.findIndex((each) => each.startsWith('预算数160.00≠')) + 1] ?? '';
  expect(next).not.toBe('');
  await button(/^修复：预算数160\.00≠/).click();
  await dialog.getByRole('radio', { name: /预算数改为150\.00/ }).check();
  await dialog.getByRole('button', { name: '修复 1 处' }).click();
  await workbench.holds(OFFICES, 'C4', 150);
  await pane.getByText('已修复 1 处。').waitFor();
  await button(/^修复：预算数160\.00≠/).waitFor({ state: 'detached' });
  // Her place in the list is kept.
  const focused = pane.locator('li > button:focus');
  await focused.waitFor();
  expect(await focused.textContent()).toBe(next);
  expect(await canBeSeen(focused)).toBe(true);
  expect(await canBeSeen(pane.getByText('已修复 1 处。'))).toBe(true);
  expect(await canBeSeen(button('撤销本次操作').first())).toBe(true);

  // H6: set aside, and written in the report.
  await button(/^不再提示：资金用途/).click();
  await dialog.getByRole('textbox', { name: /^原因/ }).fill('批复原文如此');
  await dialog.getByRole('button', { name: '不再提示' }).click();
  await pane.getByText('已设为不再提示。').waitFor();
  await button(/^不再提示：资金用途/).waitFor({ state: 'detached' });

  const sheets = await workbench.sheetNames();
  await button('生成校验报告').click();
  await pane.getByText('校验报告已写在新工作表').waitFor();
  const [report = '', ...noMore] = (await workbench.sheetNames()).filter(
    (name) => !sheets.includes(name),
  );
  expect(noMore).toEqual([]);
  const { values } = await workbench.read(report, 'A1:H80');
  expect(values.flat().join()).toContain('批复原文如此');

  // None of the four is ready; one is copied all the same, after a question.
  await button('送审前检查').click();
  await pane.getByRole('heading', { name: '送审前检查：4 张表，0 张可以送审' }).waitFor();
  await pane.getByRole('checkbox', { name: '机关运行及大院维护经费' }).check();
  await pane.getByRole('textbox', { name: '填报人' }).fill('张三');
  await button('生成送审版（1 张）').click();
  await dialog.getByRole('button', { name: '仍要生成' }).click();
  await pane.getByText(/^送审版已生成：/).waitFor();
  const copy = (await workbench.sheetNames()).find(
    (name) => name !== report && !sheets.includes(name),
  );
  const copied = (await workbench.read(copy ?? '', 'A1:G30')).values.flat();
  expect(copied).toContain('机关运行及大院维护经费');
  expect(copied.join()).toContain('张三');
  expect(workbench.complaints).toEqual([]);
});
