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

test('a long list is filtered by severity, sheet and words, and says how much is shown', async () => {
  const { press, user } = await draw({ sheets });
  await press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' });
  const errors = () => within(result).queryAllByRole('button', { name: /^10月底/ }).length;
  expect(errors()).toBe(10);
  await user.selectOptions(screen.getByRole('combobox', { name: '按工作表筛选' }), '表3');
  expect(errors()).toBe(1);
  expect(within(result).getByText(/^显示 \d+ 条，共 \d+ 条。$/)).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: '按工作表筛选' }), '全部工作表');
  await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '没有这样的字');
  expect(errors()).toBe(0);
  await user.clear(screen.getByRole('searchbox', { name: '查找问题' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '按级别筛选' }), '错误');
  expect(errors()).toBe(10);
});
