import { screen, within } from '@testing-library/react';
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
