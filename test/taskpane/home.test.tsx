import { act, screen, waitFor, within } from '@testing-library/react';
import {
  axeViolations,
  badWorkbook,
  draw,
  emptyWorkbook,
  enUS,
  goodWorkbook,
} from './pane-fixture';

test('an empty workbook: the next step is 插入模板, and one click puts the form there', async () => {
  const { host, press } = await draw(emptyWorkbook);
  expect(await screen.findByText('还没有绩效目标表')).toBeTruthy();
  const [first] = within(screen.getByRole('region', { name: '本工作簿' })).getAllByRole('button');
  expect(first?.textContent).toBe('插入模板');
  await press('插入模板');
  expect(await screen.findByText('已在新工作表“绩效目标表”插入模板，可以开始填写。')).toBeTruthy();
  expect(host.sheets.map(({ name }) => name)).toEqual(['Sheet1', '绩效目标表']);
  expect(await screen.findByRole('button', { name: '有 1 张绩效目标表' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('a workbook with forms names them, and a click goes there', async () => {
  const { host, press } = await draw(badWorkbook);
  await press('路灯更新');
  expect(host.selection().sheet).toBe('乙');
  const home = screen.getByRole('region', { name: '本工作簿' });
  const names = within(home)
    .getAllByRole('button')
    .map((button) => button.textContent);
  expect(names).toEqual([
    '有 2 张绩效目标表',
    '校验',
    '插入模板',
    '清除标记',
    '送审前检查',
    '路灯检修',
    '路灯更新',
  ]);
});

test('many forms are folded to five names', async () => {
  const sheets = Array.from({ length: 7 }, (_, index) => ({
    ...goodWorkbook.sheets[0],
    name: `表${index}`,
    cells: goodWorkbook.sheets[0]?.cells ?? {},
  }));
  const { press } = await draw({ sheets });
  expect(await screen.findAllByRole('button', { name: '路灯检修' })).toHaveLength(5);
  await press('显示全部 7 张');
  expect(screen.getAllByRole('button', { name: '路灯检修' })).toHaveLength(7);
});

test('coming back to the pane finds a form that was pasted meanwhile', async () => {
  const now = jest.spyOn(Date, 'now');
  now.mockReturnValue(0);
  const { host } = await draw(emptyWorkbook);
  await screen.findByText('还没有绩效目标表');
  for (const [address, { v }] of Object.entries(goodWorkbook.sheets[0]?.cells ?? {}))
    host.type('Sheet1', address, v);
  now.mockReturnValue(10_000);
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(await screen.findByRole('button', { name: '有 1 张绩效目标表' })).toBeTruthy();
  now.mockRestore();
});

test('a form that is pasted is noticed without a touch of the pane, and findings follow what is typed', async () => {
  const { host, press, user } = await draw(emptyWorkbook, { live: true });
  await screen.findByText('还没有绩效目标表');
  act(() => {
    for (const [address, { v }] of Object.entries(badWorkbook.sheets[0]?.cells ?? {}))
      host.type('Sheet1', address, v);
  });
  expect(await screen.findByRole('button', { name: '有 1 张绩效目标表' })).toBeTruthy();
  await press('校验');
  expect(await screen.findByText('错误 1 处')).toBeTruthy();
  act(() => host.type('Sheet1', 'D7', 0.8));
  expect(await screen.findByText('错误 0 处')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /边填边更新/ }));
  act(() => host.type('Sheet1', 'D7', 0.45));
  expect(await screen.findByText(/下面的结果可能已过时/)).toBeTruthy();
});

test('a workbook that cannot be read yet is said so, and can be looked at again', async () => {
  const { host, press } = await draw(goodWorkbook, {
    prepare: ({ faults }) => faults.set({ code: 'cell-edit-mode', step: 1, forGood: true }),
  });
  expect(await screen.findByText('暂时读不到工作簿。')).toBeTruthy();
  host.faults.set(null);
  await press('重新查看');
  expect(await screen.findByRole('button', { name: '有 1 张绩效目标表' })).toBeTruthy();
});

describe('the first run', () => {
  test('shows one card whose button does the first step', async () => {
    const { host, press, user, preferences } = await draw(emptyWorkbook, { welcome: true });
    const card = await screen.findByRole('region', { name: '三步做好绩效目标表' });
    expect(screen.getAllByRole('button', { name: '插入模板' })).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
    await user.click(within(card).getByRole('button', { name: '插入模板' }));
    await waitFor(() => expect(host.sheets).toHaveLength(2));
    expect(screen.queryByRole('region', { name: '三步做好绩效目标表' })).toBeNull();
    expect(preferences.has('welcome-seen')).toBe(true);
    await press('校验');
  });

  test('can be skipped for good', async () => {
    const { press, preferences } = await draw(emptyWorkbook, { welcome: true });
    await press('不再显示');
    expect(screen.queryByRole('region', { name: '三步做好绩效目标表' })).toBeNull();
    expect(preferences.has('welcome-seen')).toBe(true);
  });

  test('is silent in a workbook that holds forms already', async () => {
    await draw(goodWorkbook, { welcome: true });
    await screen.findByRole('button', { name: '有 1 张绩效目标表' });
    expect(screen.queryByRole('region', { name: '三步做好绩效目标表' })).toBeNull();
  });
});

test('the pane speaks English where Excel does', async () => {
  const { press } = await draw(badWorkbook, { words: enUS });
  await press('Check');
  expect(await screen.findByText('2 errors')).toBeTruthy();
});

test('the budget year is proposed from the forms, and hers to choose', async () => {
  const { user, press } = await draw(goodWorkbook, { at: new Date(2024, 10, 23).getTime() });
  const year = await screen.findByRole('combobox', { name: '预算年度' });
  expect(
    within(year)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['自动：2024年', '2023年', '2024年', '2025年']);
  await press('校验');
  year.focus();
  await user.selectOptions(year, '2025年');
  expect(document.activeElement).toBe(year);
  // 2024年年底 of the form is a year early now.
  expect(await screen.findByText(/是2024年，预算年度是2025年/)).toBeTruthy();
  expect(await screen.findByText('预算年度已设为2025年。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '操作记录（1）' })).toBeTruthy();
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“预算年度”。')).toBeTruthy();
  expect(screen.queryByText(/是2024年，预算年度是2025年/)).toBeNull();
  expect(within(year).getByRole<HTMLOptionElement>('option', { selected: true }).textContent).toBe(
    '自动：2024年',
  );
  expect(await axeViolations()).toEqual([]);
});

test('forms of an earlier year may be meant for this year or the next; what she chose stays in the list', async () => {
  const { user } = await draw(goodWorkbook, { at: new Date(2026, 10, 23).getTime() });
  const year = await screen.findByRole('combobox', { name: '预算年度' });
  const choices = () =>
    within(year)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  const years = ['2023年', '2024年', '2025年', '2026年', '2027年'];
  expect(choices()).toEqual(['自动：2024年', ...years]);
  await user.selectOptions(year, '2027年');
  expect(await screen.findByText('预算年度已设为2027年。')).toBeTruthy();
  expect(choices()).toEqual(['自动：2024年', ...years]);
});

test('a year chosen long ago stands in its order', async () => {
  await draw(goodWorkbook, {
    at: new Date(2026, 0, 4).getTime(),
    prepare: (host) => host.settings.set('jixiao.year', '2019'),
  });
  const year = await screen.findByRole('combobox', { name: '预算年度' });
  expect(
    within(year)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['自动：2024年', '2019年', '2023年', '2024年', '2025年', '2026年', '2027年']);
});
