import { screen, within } from '@testing-library/react';
import { lampSheet, lampTable } from '../commands/filled-table';
import { axeViolations, draw } from './pane-fixture';

/** Ten forms whose plan falls: ten 错误. */
const sheets = Array.from({ length: 10 }, (_, index) =>
  lampSheet(`表${index}`, {
    name: `路灯${index}`,
    code: `13022524P0099900000${index}A`,
    plan: { ...lampTable.plan, '10月底': '45%' },
  }),
);

async function checked() {
  const drawn = await draw({ sheets });
  await drawn.press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' });
  const errors = () => within(result).queryAllByRole('button', { name: /^10月底/ }).length;
  const search = screen.getByRole('searchbox', { name: '查找问题、单元格、项目' });
  const find = async (text: string) => {
    await drawn.user.clear(search);
    await drawn.user.type(search, text);
  };
  return { ...drawn, result, errors, search, find };
}

test('a long list is filtered by severity and table, and says how much is shown', async () => {
  const { user, result, errors } = await checked();
  expect(errors()).toBe(10);
  const table = screen.getByRole('combobox', { name: '按表筛选' });
  await user.selectOptions(table, '路灯3 · 表3');
  expect(errors()).toBe(1);
  const [heading] = within(result).getAllByRole('heading', { level: 3 });
  expect(heading?.textContent).toBe('路灯3表3');
  expect(
    within(result)
      .getByText(/^显示 \d 处，共 \d+ 处。$/)
      .getAttribute('role'),
  ).toBe('status');
  expect(await axeViolations()).toEqual([]);
  await user.selectOptions(table, '全部表');
  await user.selectOptions(screen.getByRole('combobox', { name: '按级别筛选' }), '提示');
  expect(errors()).toBe(0);
  await user.selectOptions(screen.getByRole('combobox', { name: '按级别筛选' }), '错误');
  expect(errors()).toBe(10);
});

test('search looks in messages, addresses, rules and project names; every word must be there', async () => {
  const { errors, find } = await checked();
  await find('路灯7');
  expect(errors()).toBe(1);
  await find('表4 10月底');
  expect(errors()).toBe(1);
  // Full width as an input method types it.
  await find('ｐ３');
  expect(errors()).toBe(10);
  await find('d7');
  expect(errors()).toBe(10);
  await find('d7 路灯2');
  expect(errors()).toBe(1);
});

test('a folded line says how many of its places fit', async () => {
  const { result, find } = await checked();
  const places = () =>
    within(result)
      .queryAllByRole('button', { expanded: false })
      .flatMap((button) => /（(\d+)处）/.exec(button.textContent)?.[1] ?? []);
  expect(places()).toContain('10');
  await find('路灯2');
  expect(places()).not.toContain('10');
});

test('nothing found is said so, and one click shows everything again', async () => {
  const { errors, find, press, search } = await checked();
  await find('没有这样的字');
  expect(errors()).toBe(0);
  expect(screen.getByText('没有符合条件的问题。')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await press('显示全部');
  expect(errors()).toBe(10);
  expect(search).toHaveProperty('value', '');
  expect(document.activeElement).toBe(search);
});
