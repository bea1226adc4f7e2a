import { screen, within } from '@testing-library/react';
import { lampSheet, lampTable } from '../commands/filled-table';
import { axeViolations, draw } from './pane-fixture';

/** Shares of each period that sum to 100. */
const shares = { '3月底': '25%', '6月底': '25%', '10月底': '25%', '12月底': '25%' };
const workbook = { sheets: [lampSheet('甲', { ...lampTable, plan: shares })] };

test('修复 shows every cell before and after, writes on consent, and is undone', async () => {
  const { host, press, user } = await draw(workbook, { live: true });
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  const before = host.dump();
  await press(/^修复：/);
  const dialog = await screen.findByRole('dialog', { name: '修复前请看一眼' });
  expect(dialog.textContent).toMatch(/甲 C7.*25%.*50%/);
  expect(await axeViolations()).toEqual([]);
  expect(host.dump()).toEqual(before);
  await user.click(within(dialog).getByRole('button', { name: '修复 1 处' }));
  expect(await screen.findByText('已修复 1 处。')).toBeTruthy();
  expect(host.sheets[0]?.cells.get('C7')?.v).toBe(0.5);
  expect(await screen.findByText('错误 0 处')).toBeTruthy();
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“修复”。')).toBeTruthy();
  expect(host.sheets[0]?.cells.get('C7')?.v).toBe(0.25);
});

test('cells with formats inside are repaired only after a warning', async () => {
  const { host, press, user } = await draw(workbook);
  host.sheets[0]?.cells.set('C7', { v: '25%', nf: '@' });
  host.sheets[0]?.richText.add('C7');
  await press('校验');
  await press(/^修复：/);
  const dialog = await screen.findByRole('dialog', { name: '修复前请看一眼' });
  await user.click(within(dialog).getByRole('button', { name: '修复 1 处' }));
  const warning = await screen.findByRole('dialog', { name: '会丢失部分文字的格式' });
  expect(await axeViolations()).toEqual([]);
  await user.click(within(warning).getByRole('button', { name: '仍要修复' }));
  expect(await screen.findByText('已修复 1 处。')).toBeTruthy();
});

test('of several answers none is chosen for her', async () => {
  // 20.00 ≠ 24.00: which of the three amounts is wrong only she knows.
  const { host, press, user } = await draw({ sheets: [lampSheet('甲', { fiscal: '20.00' })] });
  await press('校验');
  await press(/^修复：/);
  const dialog = await screen.findByRole('dialog', { name: '修复前请看一眼' });
  expect(within(dialog).getAllByRole('radio')).toHaveLength(3);
  expect(within(dialog).queryByRole('radio', { checked: true })).toBeNull();
  expect(within(dialog).queryByRole('button', { name: '修复 1 处' })).toBeNull();
  expect(dialog.textContent).toContain('请选一种');
  expect(await axeViolations()).toEqual([]);
  await user.click(
    within(dialog).getByRole('radio', { name: '只改这一处：财政资金改为24.00万元' }),
  );
  expect(dialog.textContent).toContain('E420 → 24');
  await user.click(within(dialog).getByRole('button', { name: '修复 1 处' }));
  expect(await screen.findByText('已修复 1 处。')).toBeTruthy();
  expect(host.sheets[0]?.cells.get('E4')?.v).toBe(24);
});
