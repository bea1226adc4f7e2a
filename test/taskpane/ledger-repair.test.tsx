/** What a check finds in the ledger can be put right where she works. */
import { screen, waitFor, within } from '@testing-library/react';
import { readLedger } from '../../src/core/forms/ledger/read';
import type { Cutoff } from '../../src/core/model/ledger';
import { axeViolations, draw, goodWorkbook } from './pane-fixture';
import type { Drawn } from './pane-fixture';

const SPENDING = '台账-支出';

async function ledgerOf({ host }: Drawn) {
  const { snapshot } = await host.read({ cells: true, marks: false });
  return readLedger(snapshot);
}

async function spend(drawn: Drawn, cutoff: Cutoff, value: number): Promise<void> {
  const { spending } = await ledgerOf(drawn);
  drawn.host.type(SPENDING, spending?.rows[0]?.figures[cutoff].address ?? '', value);
}

async function withLedger(): Promise<Drawn> {
  // The noon of a day in the year of the form, so that no figure is one of a month to come.
  const drawn = await draw(goodWorkbook, { at: Date.UTC(2025, 0, 15, 12) });
  await drawn.press('台账');
  await screen.findByText(/^已建台账/);
  return drawn;
}

const dialog = () => screen.findByRole('dialog', { name: '修复前请看一眼' });

test('并入台账 shows the rows that come in, takes them in, and is undone', async () => {
  const drawn = await withLedger();
  const { host, press, user } = drawn;
  for (const [address, value] of [
    ['A5', '13022524P00999000001A'],
    ['B5', '路灯检修'],
    ['C5', '其他'],
    ['D5', 3],
  ] as const)
    host.type(SPENDING, address, value);
  await press('校验');
  await press(/^修复：第5行紧挨着台账表格/);
  const asked = await dialog();
  expect(asked.textContent).toMatch(/一个字不改/);
  expect(within(asked).getByText('表格从 A3:M4 扩到 A3:M5，并入 1 行：')).toBeTruthy();
  expect(asked.textContent).toMatch(/13022524P00999000001A、路灯检修、其他、3/);
  expect(await axeViolations()).toEqual([]);
  const before = host.dump();
  await user.click(within(asked).getByRole('button', { name: '台账-支出 A5:M5' }));
  expect(host.selection()).toMatchObject({ sheet: SPENDING, address: 'A5:M5' });
  expect(host.dump()).toEqual(before);
  await user.click(within(await dialog()).getByRole('button', { name: '修复 1 处' }));
  expect(await screen.findByText('已修复 1 处。')).toBeTruthy();
  expect((await ledgerOf(drawn)).spending).toMatchObject({ tableRange: 'A3:M5', outside: [] });
  await press('撤销本次操作');
  await screen.findByText('已撤销“修复”。');
  expect(host.dump()).toEqual(before);
});

test('a falling figure is a question: her answer goes into 备注 and settles it', async () => {
  const drawn = await withLedger();
  const { host, press, user } = drawn;
  await spend(drawn, '3月底', 9);
  await spend(drawn, '6月底', 7.5);
  await press('校验');
  await press(/^修复：.*小于/);
  const asked = await dialog();
  await user.click(within(asked).getByRole('radio', { name: '只改这一处：退款' }));
  await user.click(within(asked).getByRole('button', { name: '修复 1 处' }));
  await screen.findByText('已修复 1 处。');
  expect((await ledgerOf(drawn)).spending?.rows[0]?.remark.text).toBe('退款');
  await press('再次校验');
  await waitFor(() => expect(screen.queryByText(/退款、调账，还是填错了/)).toBeNull());
  expect(host.sheets.find(({ name }) => name === SPENDING)?.cells.get('I4')?.v).toBe(7.5);
});
