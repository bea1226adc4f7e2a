import { act, screen, within } from '@testing-library/react';
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
  expect(card.textContent).toContain('还不能送审：错误 1 处，都是未填（绩效目标）。');
  expect(await axeViolations()).toEqual([]);
  await user.type(within(card).getByRole('textbox', { name: '填报人' }), '甲某');
  await user.click(within(card).getByRole('button', { name: '生成送审版（1 张）' }));
  expect(await screen.findByText(/^送审版已生成：送审-路灯检修。$/)).toBeTruthy();
  expect(host.sheets.map(({ name }) => name)).toEqual(['甲', '乙', '送审-路灯检修']);
});

test('one click from home: what is missing opens to its cells, and a form that is not ready is copied after a warning', async () => {
  const { host, press, user } = await draw(workbook);
  await press('送审前检查');
  const card = await screen.findByRole('region', { name: /^送审前检查/ });
  await user.click(
    within(card).getByRole('button', { name: /^还不能送审：错误 1 处，都是未填（绩效目标）/ }),
  );
  await user.click(within(card).getByRole('button', { name: /绩效目标未填/ }));
  expect(host.selection().sheet).toBe('乙');
  const choice = within(card).getByRole('checkbox', { name: '桥梁' });
  expect(choice).toHaveProperty('checked', false);
  await user.click(choice);
  await press('生成送审版（2 张）');
  const warning = await screen.findByRole('dialog', { name: '有 1 张表还不能送审' });
  expect(warning.textContent).toContain('桥梁');
  expect(await axeViolations()).toEqual([]);
  await user.click(within(warning).getByRole('button', { name: '返回修改' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(host.sheets).toHaveLength(2);
  await press('生成送审版（2 张）');
  await press('仍要生成');
  expect(
    await screen.findByText('送审版已生成 2 张，从“送审-路灯检修”起依次排在最后。'),
  ).toBeTruthy();
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“生成送审版”。')).toBeTruthy();
  expect(host.sheets).toHaveLength(2);
});

test('a form that was changed after 生成送审版 is said to have an older copy, made anew by one click', async () => {
  const { host, press } = await draw({ sheets: [lampSheet('甲')] });
  await press('送审前检查');
  await press('生成送审版（1 张）');
  await screen.findByText(/^送审版已生成/);
  await press('送审前检查');
  expect(await screen.findByText('已有送审版，内容一致：送审-路灯检修。')).toBeTruthy();
  expect(screen.queryByText(/已过时/)).toBeNull();

  act(() => host.type('甲', 'E10', '≥310盏'));
  await press('送审前检查');
  expect(await screen.findByText('送审版“送审-路灯检修”已过时：生成之后表里改过。')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await press('重新生成，替换旧的（1 张）');
  expect(await screen.findByText('送审版已生成：送审-路灯检修 (2)。')).toBeTruthy();
  expect(screen.getByText('已删除旧的送审版 1 张；撤销可以找回。')).toBeTruthy();
  expect(host.sheets.map(({ name }) => name)).toEqual(['甲', '送审-路灯检修 (2)']);
  await press('送审前检查');
  expect(await screen.findByText('已有送审版，内容一致：送审-路灯检修 (2)。')).toBeTruthy();
  expect(screen.queryByText(/旧的送审版还在/)).toBeNull();
});

test('an older copy that she changed by hand is not replaced: it is named, also beside the new one, and a click goes there', async () => {
  const { host, press, user } = await draw({ sheets: [lampSheet('甲')] });
  await press('送审前检查');
  await press('生成送审版（1 张）');
  await screen.findByText(/^送审版已生成/);
  act(() => host.type('送审-路灯检修', 'E10', '≥320盏'));
  await press('送审前检查');
  await press('重新生成，替换旧的（1 张）');
  expect(
    await screen.findByText(
      '有 1 张旧的送审版没有删除：可能手工改过，或有公式引用；请核对后自行删除。',
    ),
  ).toBeTruthy();
  expect(host.sheets.map(({ name }) => name)).toEqual(['甲', '送审-路灯检修', '送审-路灯检修 (2)']);

  await press('送审前检查');
  const card = await screen.findByRole('region', { name: /^送审前检查/ });
  expect(
    within(card).getByText('有 1 张旧的送审版还在，内容与现在的表不一致；打印整个工作簿前请删除。'),
  ).toBeTruthy();
  expect(within(card).getByText('已有送审版，内容一致：送审-路灯检修 (2)。')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.click(within(card).getByRole('button', { name: /^送审-路灯检修 A1：\s*路灯检修$/ }));
  expect(host.selection().sheet).toBe('送审-路灯检修');
});

test('many forms are folded to five, those that are not ready first; all that are ready are chosen by one click', async () => {
  const { host, press, user } = await draw({
    sheets: Array.from({ length: 7 }, (_, index) =>
      lampSheet(`表${index + 1}`, {
        name: `路灯${index + 1}`,
        code: `13022524P0099900000${index + 1}A`,
        goal: `1.年底前${index + 1}条街道的路灯全部亮起`,
        ...(index === 5 ? { purpose: '' } : {}),
      }),
    ),
  });
  await press('送审前检查');
  const card = await screen.findByRole('region', { name: '送审前检查：7 张表，6 张可以送审' });
  const names = () =>
    within(card)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent);
  expect(names()).toEqual(['路灯6', '路灯1', '路灯2', '路灯3', '路灯4']);
  await user.click(within(card).getByRole('checkbox', { name: '路灯6' }));
  expect(within(card).getByRole('button', { name: '生成送审版（7 张）' })).toBeTruthy();

  await user.click(within(card).getByRole('button', { name: '全不选' }));
  const none = within(card).getByRole('button', { name: '生成送审版（0 张）' });
  expect(none.getAttribute('aria-disabled')).toBe('true');
  await user.click(within(card).getByRole('button', { name: '全选可送审的（6 张）' }));
  expect(within(card).getByRole('checkbox', { name: '路灯6' })).toHaveProperty('checked', false);

  await user.click(within(card).getByRole('button', { name: '显示全部 7 张' }));
  expect(names()).toEqual(['路灯6', '路灯1', '路灯2', '路灯3', '路灯4', '路灯5', '路灯7']);
  await user.click(within(card).getByRole('checkbox', { name: '路灯7' }));
  expect(await axeViolations()).toEqual([]);
  await user.click(within(card).getByRole('button', { name: '收起' }));
  expect(names()).toHaveLength(5);
  await user.click(within(card).getByRole('button', { name: '生成送审版（5 张）' }));
  expect(await screen.findByText(/^送审版已生成 5 张/)).toBeTruthy();
  expect(host.sheets.slice(7).map(({ name }) => name)).toEqual([
    '送审-路灯1',
    '送审-路灯2',
    '送审-路灯3',
    '送审-路灯4',
    '送审-路灯5',
  ]);
});
