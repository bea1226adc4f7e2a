/** The example workbook: six mistakes are planted in the published tables, and exactly these are found. */
import { workbenchTests } from './workbench-page';

const workbenches = workbenchTests();

/** Rule, place and what the message must quote; by the list of planted mistakes. */
const PLANTED = [
  { meta: '错误 · B3 · 规则 C1', quotes: ['13022524P004T401002', '19', '21'] },
  { meta: '警告 · C17 · 规则 S5', quotes: ['保障社会发展'] },
  { meta: '错误 · C4 · 规则 H3', quotes: ['160.00', '150.00', '10.00'] },
  { meta: '错误 · B7 · 规则 P2', quotes: ['-25%'] },
  { meta: '错误 · E10 · 规则 G9', quotes: ['≥**批'] },
  { meta: '错误 · D7 · 规则 P3', quotes: ['45%', '50%'] },
] as const;

/** What the published tables yield by themselves; docs/seed-findings.md says why. */
const OWN = ['S8', 'S9', 'S11', 'G3', 'S7', 'G17', 'G13'];

const ruleOf = (meta: string): string => /规则 (\w+)$/.exec(meta)?.[1] ?? '';

test('finds the six planted mistakes and nothing beyond the lines of the published tables', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  await workbench.shows('错误 5 处');
  await workbench.shows(/^警告 3 类 \d+ 处$/);
  await workbench.shows(/^提示 5 类 \d+ 处$/);

  const lines = await workbench.lines();
  const mistakes = lines.filter(({ meta }) => !OWN.includes(ruleOf(meta)));
  expect(mistakes.map(({ meta }) => meta)).toEqual(PLANTED.map(({ meta }) => meta));
  PLANTED.forEach(({ quotes }, index) => {
    for (const quote of quotes) expect(mistakes[index]?.message).toContain(quote);
  });

  const own = lines.filter(({ meta }) => OWN.includes(ruleOf(meta)));
  expect(own.map(({ meta }) => ruleOf(meta)).sort()).toEqual([...OWN].sort());
  const signs = own.find(({ meta }) => ruleOf(meta) === 'G3');
  expect(signs?.message).toContain('321辆');
  expect(signs?.message).toContain('105场');
});

test('highlights what is wrong and takes every mark away with one click', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  const before = await workbench.dump();
  await workbench.press('校验');
  const wrong = [
    ['绩效目标表', 'B3'],
    ['绩效目标表', 'C16'],
    ['绩效目标表', 'C17'],
    ['绩效目标表 (2)', 'C4'],
    ['绩效目标表 (2)', 'E4'],
    ['绩效目标表 (3)', 'B7'],
    ['绩效目标表 (3)', 'E10'],
    ['绩效目标表 (4)', 'D7'],
  ] as const;
  for (const [sheet, address] of wrong) {
    expect([sheet, address, await workbench.isHighlighted(sheet, address)]).toEqual([
      sheet,
      address,
      true,
    ]);
  }
  // 提示 are only listed.
  expect(await workbench.isHighlighted('绩效目标表', 'E10')).toBe(false);

  await workbench.press('清除标记');
  for (const [sheet, address] of wrong) {
    expect(await workbench.isHighlighted(sheet, address)).toBe(false);
  }
  expect(await workbench.dump()).toEqual(before);
});

test('the highlights of one finding go out together when one of its cells is corrected', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  await workbench.type('绩效目标表 (2)', 'E4', '160');
  expect(await workbench.isHighlighted('绩效目标表 (2)', 'C4')).toBe(false);
  expect(await workbench.isHighlighted('绩效目标表 (2)', 'E4')).toBe(false);
  expect(await workbench.isHighlighted('绩效目标表 (4)', 'D7')).toBe(true);
});

test('the pane follows the selection and shows what is wrong with the selected cell', async () => {
  const workbench = await workbenches.open({ choice: 'example' });
  await workbench.press('校验');
  await workbench.page.evaluate(() => window.workbench?.select('绩效目标表 (4)', 'D7'));
  const selected = workbench.pane.getByRole('complementary', { name: '所选单元格的问题' });
  await selected.getByText('10月底填45%').waitFor();
});
