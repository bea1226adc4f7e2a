import { screen, waitFor, within } from '@testing-library/react';
import { addressHolding, lampSheet, lampTable } from '../commands/filled-table';
import { axeViolations, badWorkbook, draw } from './pane-fixture';

test('不再提示 asks for the scope and a reason, lists it, and shows it again', async () => {
  const { press, user } = await draw(badWorkbook);
  await press('校验');
  await press(/^不再提示：10月底/);
  const dialog = await screen.findByRole('dialog', { name: '本条不再提示' });
  expect(await axeViolations()).toEqual([]);
  await user.type(within(dialog).getByRole('textbox'), '本地要求如此');
  await user.click(within(dialog).getByRole('button', { name: '不再提示' }));
  expect(await screen.findByText('已设为不再提示。')).toBeTruthy();
  expect(screen.getByText('错误 1 处')).toBeTruthy();
  await press('已设为不再提示（1）');
  expect(screen.getByText(/^原因：本地要求如此/)).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await press(/^恢复提示：10月底/);
  expect(await screen.findByText('已恢复提示。')).toBeTruthy();
  expect(screen.getByText('错误 2 处')).toBeTruthy();
});

/** The cell of 10月底. */
const AT = addressHolding(lampSheet('甲'), 0.8);

test('each entry says where it stands and leads there; those of one rule and reason are shown again together', async () => {
  const plan = { ...lampTable.plan, '10月底': '45%' };
  const { host, user, press } = await draw({
    sheets: [
      lampSheet('甲', { plan }),
      lampSheet('乙', { plan, name: '路灯更新', code: '13022524P00999000002B' }),
      lampSheet('丙', { plan, name: '路灯增设', code: '13022524P00999000003C' }),
    ],
  });
  await press('校验');
  const setAside = async (reason: string) => {
    const [button] = await screen.findAllByLabelText(/^不再提示：10月底/);
    if (button === undefined) throw new Error('nothing falls');
    await user.click(button);
    const dialog = await screen.findByRole('dialog', { name: '本条不再提示' });
    await user.type(within(dialog).getByRole('textbox'), reason);
    await user.click(within(dialog).getByRole('button', { name: '不再提示' }));
  };
  await setAside('按合同付款');
  await screen.findByText('错误 2 处');
  await setAside('尾款');
  await screen.findByText('错误 1 处');
  await setAside('按合同付款');
  await press('已设为不再提示（3）');

  const [, second] = screen.getAllByRole('button', {
    name: new RegExp(`^[甲乙丙] ${AT}：\\s*10月底`),
  });
  if (second === undefined) throw new Error('no places');
  await user.click(second);
  // 丙 was set aside for the reason of 甲 and stands with it.
  await waitFor(() => expect(host.selection()).toMatchObject({ sheet: '丙', address: AT }));
  const single = screen.getAllByLabelText(/^恢复提示：/).map((each) => each.ariaLabel);
  expect(single.map((label) => /（(.*)）$/.exec(label ?? '')?.[1])).toEqual([
    `甲 ${AT}`,
    `丙 ${AT}`,
    `乙 ${AT}`,
  ]);
  expect(await axeViolations()).toEqual([]);

  await press(/^以上 2 处都恢复：.*（原因：按合同付款）$/);
  expect(await screen.findByText('错误 2 处')).toBeTruthy();
  expect(screen.getByText('已设为不再提示（1）')).toBeTruthy();
  expect(screen.queryByText(/^以上/)).toBeNull();
  const [left] = screen.getAllByRole('button', { name: new RegExp(`^乙 ${AT}：\\s*10月底`) });
  expect(document.activeElement).toBe(left);
});
