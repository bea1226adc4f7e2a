/** Names of 80 characters and more: two lines where they head or list something, the whole of them on hover. */
import { screen, within } from '@testing-library/react';
import { lampSheet } from '../commands/filled-table';
import { axeViolations, draw } from './pane-fixture';

const NAME = '城区主次干道及背街小巷路灯节能改造'.repeat(5);

test('a project of 85 characters is named whole wherever it is clamped', async () => {
  expect(NAME).toHaveLength(85);
  const { press } = await draw({ sheets: [lampSheet('甲', { name: NAME, goal: '' })] });
  const title = (element: HTMLElement) => within(element).getByTitle(NAME).textContent;
  expect(title(await screen.findByRole('button', { name: NAME }))).toBe(NAME);
  await press('送审前检查');
  expect(title(await screen.findByRole('heading', { level: 3, name: NAME + ' 甲' }))).toBe(NAME);
  const card = await screen.findByRole('region', { name: /^送审前检查/ });
  expect(within(card).getByRole('checkbox', { name: NAME })).toBeTruthy();
  expect(title(card)).toBe(NAME);
  expect(await axeViolations()).toEqual([]);
});
