/** She deals with findings one after the other: the pane keeps her place in the list. */
import { screen, waitFor, within } from '@testing-library/react';
import { lampSheet } from '../commands/filled-table';
import { axeViolations, draw, type Drawn } from './pane-fixture';

/** 财政资金 is short of 24.00 by 4.00, 3.00 and 2.00: one line each, each with three answers. */
const shortOf24 = {
  sheets: [
    lampSheet('甲', { fiscal: '20.00' }),
    lampSheet('乙', { name: '路灯更新', code: '13022524P00999000002B', fiscal: '21.00' }),
    lampSheet('丙', { name: '路灯增设', code: '13022524P00999000003C', fiscal: '22.00' }),
  ],
};

/** The line itself, not its 修复 or 不再提示. */
const line = async (amount: string) =>
  (await screen.findByText(new RegExp(`^预算数.*${amount}`))).closest('button');
const lineGone = (amount: string) =>
  waitFor(() => expect(screen.queryByText(new RegExp(`^预算数.*${amount}`))).toBeNull());

/** Counts how often anything is scrolled to. */
function countScrolls(): () => number {
  const scrolled = jest.spyOn(HTMLElement.prototype, 'scrollIntoView');
  return () => scrolled.mock.calls.length;
}

async function repair({ user }: Drawn, amount: string): Promise<void> {
  await user.click(screen.getByLabelText(new RegExp(`^修复：.*${amount}`)));
  const dialog = await screen.findByRole('dialog', { name: '修复前请看一眼' });
  await user.click(within(dialog).getByRole('radio', { name: /财政资金改为24\.00/ }));
  await user.click(within(dialog).getByRole('button', { name: '修复 1 处' }));
  await screen.findByText('已修复 1 处。');
}

test('after 修复 the next finding has the focus; what was done is told, can be undone and closed', async () => {
  const drawn = await draw(shortOf24, { live: true });
  await drawn.press('校验');
  await line('20');
  const scrolls = countScrolls();
  await repair(drawn, '20');
  await lineGone('20');
  expect(document.activeElement).toBe(await line('21'));
  await repair(drawn, '21');
  await lineGone('21');
  expect(document.activeElement).toBe(await line('22'));
  expect(scrolls()).toBe(0);
  const [notice] = screen
    .getAllByRole('status')
    .filter((status) => within(status).queryByText('已修复 1 处。') !== null);
  expect(
    within(notice ?? document.body).getByRole('button', { name: '撤销本次操作' }),
  ).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await drawn.user.click(within(notice ?? document.body).getByRole('button', { name: '关闭' }));
  expect(screen.queryByText('已修复 1 处。')).toBeNull();
});

test('not followed, the repaired finding stays listed and the focus goes on all the same', async () => {
  const drawn = await draw(shortOf24);
  await drawn.press('校验');
  await line('21');
  await repair(drawn, '21');
  expect(document.activeElement).toBe(await line('22'));
});

test('不再提示 by keyboard leads to the next finding, from the last one to the one before, and at last to the heading', async () => {
  const { press, user } = await draw(shortOf24);
  await press('校验');
  await line('20');
  const scrolls = countScrolls();
  const buttons = () => screen.queryAllByLabelText(/^不再提示：/);
  const setAside = async (button: HTMLElement | undefined) => {
    const before = buttons().length;
    button?.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: '本条不再提示' });
    within(dialog).getByRole('button', { name: '不再提示' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(buttons()).toHaveLength(before - 1));
  };
  await setAside(screen.getByLabelText(/^不再提示：.*20\.00/));
  expect(document.activeElement).toBe(await line('21'));
  const lines = () =>
    buttons().map((button) => button.closest('li')?.querySelector('button') ?? null);
  const [, beforeLast] = lines().toReversed();
  await setAside(buttons().at(-1));
  expect(document.activeElement).toBe(beforeLast);
  while (buttons().length > 0) await setAside(buttons().at(-1));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '校验结果' }));
  expect(scrolls()).toBe(0);
});

test('while she works in the sheet the pane does not take the focus', async () => {
  const { press, host } = await draw(shortOf24, { live: true });
  await press('校验');
  (await line('20'))?.focus();
  Object.assign(document, { hasFocus: () => false });
  host.type('甲', 'E4', 24);
  await lineGone('20');
  expect(document.activeElement).toBe(document.body);
});
