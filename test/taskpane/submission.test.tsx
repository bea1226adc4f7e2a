import { screen, within } from '@testing-library/react';
import { lampSheet } from '../commands/filled-table';
import { axeViolations, draw } from './pane-fixture';

const workbook = {
  sheets: [
    lampSheet('甲'),
    lampSheet('乙', { goal: '', name: '桥梁', code: '13022524P00999000002B' }),
  ],
};

test('送审前检查 shows every form ready or not, and makes the copies of the chosen ones', async () => {
  const { host, press, user } = await draw(workbook);
  await press('校验');
  await press('送审前检查');
  const card = await screen.findByRole('region', { name: '送审前检查：2 张表，1 张可以送审' });
  expect(card.textContent).toContain('还不能送审：未填 绩效目标。');
  expect(await axeViolations()).toEqual([]);
  await user.type(within(card).getByRole('textbox', { name: '填报人' }), '甲某');
  await user.click(within(card).getByRole('button', { name: '生成送审版（1 张）' }));
  expect(await screen.findByText(/^送审版已生成：送审-路灯检修。$/)).toBeTruthy();
  expect(host.sheets.map(({ name }) => name)).toEqual(['甲', '乙', '送审-路灯检修']);
});
