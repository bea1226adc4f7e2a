import { act, screen, waitFor, within } from '@testing-library/react';
import { lampSheet } from '../commands/filled-table';
import { axeViolations, badWorkbook, draw, emptyWorkbook, goodWorkbook } from './pane-fixture';

/** The result's headings with the lines below each. */
function groups(): readonly (readonly [string, readonly string[]])[] {
  const result = screen.getByRole('region', { name: '校验结果' });
  return within(result)
    .getAllByRole('heading', { level: 3 })
    .map((heading) => {
      const list = heading.parentElement?.querySelector('ul');
      const lines = [...(list?.children ?? [])].map((line) => line.textContent);
      return [heading.textContent, lines] as const;
    });
}

test('findings stand under their table with words, severity, address and rule', async () => {
  const { press } = await draw(badWorkbook);
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  const [first, second] = groups();
  expect(first?.[0]).toBe('路灯检修甲');
  expect(first?.[1]).toHaveLength(1);
  expect(first?.[1][0]).toMatch(/^10月底.*45%.*50%.*错误 · [A-G]7 · 规则 P3不再提示这条规则$/);
  expect(second?.[0]).toBe('路灯更新乙');
  expect(second?.[1][0]).toMatch(
    /24\.00.*20\.00.*4\.00.*错误 · [A-G]4 · 规则 H3(修复)?不再提示这条规则$/,
  );
  expect(await axeViolations()).toEqual([]);
});

test('counts are text, and the result says what was highlighted', async () => {
  const { press, host } = await draw(badWorkbook);
  await press('校验');
  const counts = await screen.findByRole('list', {
    name: /^错误 2 处，警告 0 处，提示 \d( 类 \d)? 处$/,
  });
  expect(within(counts).getAllByRole('listitem')[0]?.textContent).toBe('错误 2 处');
  const marks = host.sheets.reduce((sum, { formats }) => sum + formats.length, 0);
  expect(marks).toBeGreaterThan(0);
  expect(screen.getByText(`已标出 ${marks} 个单元格；改正后标记自动消失。`)).toBeTruthy();
});

test('a click on a line goes to its cell', async () => {
  const { press, host } = await draw(badWorkbook);
  await press('校验');
  await press(/^预算数/);
  expect(host.selection()).toMatchObject({ sheet: '乙' });
  expect(host.selection().address).toMatch(/^[A-G]4$/);
});

test('arrow keys, Home and End move from line to line, and Enter goes to the cell', async () => {
  const { press, user, host } = await draw(badWorkbook);
  await press('校验');
  const [first, second] = within(
    await screen.findByRole('region', { name: '校验结果' }),
  ).getAllByRole('button', { name: /^(?:预算数|10月底)/ });
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(first);
  await user.keyboard('{End}');
  expect(document.activeElement).not.toBe(first);
  await user.keyboard('{Home}{Enter}');
  await waitFor(() => expect(host.selection().sheet).toBe('甲'));
});

test('the pane follows the selection and leaves the focus where it is', async () => {
  const { press, host } = await draw(badWorkbook);
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  const line = screen.getByRole('button', { name: /^10月底/ });
  const target = /[A-G]7/.exec(line.parentElement?.textContent ?? '')?.[0] ?? '';
  const focused = document.activeElement;
  act(() => host.choose('甲', `${target}:G7`));
  const selected = screen.getByRole('complementary', { name: '所选单元格的问题' });
  expect(selected.getAttribute('aria-live')).toBe('polite');
  expect(within(selected).getByText(`所选单元格 甲 ${target}`)).toBeTruthy();
  expect(within(selected).getByText(/^错误 · 10月底/)).toBeTruthy();
  expect(line.getAttribute('aria-current')).toBe('true');
  expect(document.activeElement).toBe(focused);
  expect(await axeViolations()).toEqual([]);
  act(() => host.choose('甲', 'A1'));
  expect(selected.textContent).toBe('');
});

test('a form without a mistake is said so', async () => {
  const { press } = await draw(goodWorkbook);
  await press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' });
  expect(result.textContent).toMatch(/没有发现问题.*1 张表全部通过校验|没有错误和警告/);
  expect(await axeViolations()).toEqual([]);
});

test('a blank form has one line, 未填 47 处, which opens to its places', async () => {
  const { press, host } = await draw(emptyWorkbook);
  await press('插入模板');
  await press('校验');
  expect(await screen.findByText('没有错误和警告')).toBeTruthy();
  expect(screen.getByText('未填 47 处', { selector: 'li' })).toBeTruthy();
  await press('未填 47 处');
  const line = screen.getByRole('button', { name: '未填 47 处' });
  expect(line.getAttribute('aria-expanded')).toBe('true');
  const places = within(line.closest('li') ?? line).getAllByRole('listitem');
  expect(places).toHaveLength(47);
  await press(/项目名称$/);
  expect(host.selection()).toMatchObject({ sheet: '绩效目标表' });
  expect(await axeViolations()).toEqual([]);
});

test('a text that print would cut is said, and one click raises its row', async () => {
  const { press, host } = await draw(emptyWorkbook);
  await press('插入模板');
  await screen.findByText(/^已在新工作表/);
  act(() => host.type('绩效目标表', 'B5', '检修路灯。'.repeat(40)));
  await press('校验');
  expect(await screen.findByText('有 1 处显示不全，打印时也不全。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '行高不够（1 处）' })).toBeTruthy();
  await press(/^绩效目标表 B5：\s*资金用途$/);
  expect(host.selection()).toEqual({ sheet: '绩效目标表', address: 'B5' });
  expect(await axeViolations()).toEqual([]);
  await press('调整行高');
  expect(await screen.findByText('已加高 1 行。')).toBeTruthy();
  expect(screen.queryByText(/打印时也不全/)).toBeNull();
});

test('cells of a pasted table that are too narrow are named; higher rows are not offered for them', async () => {
  const { host, press, user } = await draw({
    sheets: [lampSheet('路灯', { budget: '12345678.50', fiscal: '12345678.50' })],
  });
  await press('校验');
  // 48 points hold 8 digits of 11 points: 12345678.50 has 10, and no column grows for a text that does not wrap.
  const narrow = await screen.findByRole('button', { name: /^列太窄/ });
  expect(screen.queryByRole('button', { name: '调整行高' })).toBeNull();
  narrow.focus();
  await user.keyboard('{Enter}');
  const amount = await screen.findByRole('button', { name: /^路灯 C4：\s*预算数$/ });
  amount.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(host.selection()).toEqual({ sheet: '路灯', address: 'C4' }));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('路灯 E4：财政资金');
  expect(await axeViolations()).toEqual([]);
});

test('a workbook without forms is said so, with what to do', async () => {
  const { press } = await draw(emptyWorkbook);
  await press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' });
  expect(within(result).getByText('没有找到绩效目标表')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('a change after the check makes the result stale; 再次校验 makes it good', async () => {
  const { press, host, user } = await draw(badWorkbook);
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  act(() => host.type('乙', 'A30', 'x'));
  const stale = '校验之后表格改动过，下面的结果可能已过时。';
  expect(screen.getByText(stale)).toBeTruthy();
  const result = screen.getByRole('region', { name: '校验结果' });
  expect(screen.getAllByRole('button', { name: '再次校验' })).toHaveLength(1);
  await user.click(within(result).getByRole('button', { name: '再次校验' }));
  await waitFor(() => expect(screen.queryByText(stale)).toBeNull());
});

test('a blank that was filled since the check is not said to be blank', async () => {
  const { press, host } = await draw(emptyWorkbook);
  await press('插入模板');
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  const selected = screen.getByRole('complementary', { name: '所选单元格的问题' });
  act(() => host.choose('绩效目标表', 'B7'));
  expect(selected.textContent).toContain('资金支出计划还没有填。');
  act(() => host.type('绩效目标表', 'B7', 0.25));
  expect(selected.textContent).toBe('');
});

test('protected and unreadable sheets are named', async () => {
  const { press } = await draw(badWorkbook, {
    prepare: ({ sheets: [first, second] }) => {
      if (first) first.protected = true;
      if (second) second.formatsUnreadable = true;
    },
  });
  await press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' });
  expect(within(result).getByText('这些工作表受保护，已校验但没有标出：甲。')).toBeTruthy();
  expect(within(result).queryByText('没有需要标出的单元格。')).toBeNull();
  expect(within(result).getByText(/旧标记可能还在：乙。$/)).toBeTruthy();
});

test('marks that stand on a protected sheet are not called marked anew', async () => {
  const { host, press } = await draw(badWorkbook);
  await press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' });
  expect(within(result).getByText(/^已标出 \d+ 个单元格/)).toBeTruthy();
  for (const sheet of host.sheets) sheet.protected = true;
  await press('再次校验');
  expect(
    await within(result).findByText(
      '这些工作表受保护，已校验但标记没有更新，还是以前标出的：甲、乙。',
    ),
  ).toBeTruthy();
  expect(within(result).queryByText(/已标出|没有标出|没有需要标出/)).toBeNull();
});

test('审核版 checks again and is remembered', async () => {
  const { press, user, session, preferences } = await draw(badWorkbook);
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  await user.click(screen.getByRole('radio', { name: '审核版' }));
  await waitFor(() => expect(session.getState().report?.profile).toBe('reviewer'));
  expect(preferences.has('reviewer')).toBe(true);
  expect(screen.getByText('报出全部问题，供审核参考。')).toBeTruthy();
});
