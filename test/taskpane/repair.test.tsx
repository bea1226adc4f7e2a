import { screen, within } from '@testing-library/react';
import { lampSheet, lampTable } from '../commands/filled-table';
import { BUDGET_YEAR_SETTING } from '../../src/core/fill/budget-year';
import { axeViolations, draw, type Drawn } from './pane-fixture';

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

/** The sample with 指标值 of 单盏检修成本 and 居民满意度 changed. */
const withValues = (sheet: string, cost: string, share: string) =>
  lampSheet(sheet, {
    indicators: lampTable.indicators.map((indicator) => {
      if (indicator.level3 === '单盏检修成本') return { ...indicator, value: cost };
      return indicator.level3 === '居民满意度' ? { ...indicator, value: share } : indicator;
    }),
  });

/** Opens the preview of the first finding with such a message. */
async function offer({ press, user }: Drawn, message: RegExp): Promise<HTMLElement> {
  await press('校验');
  const [button] = await screen.findAllByLabelText(message);
  if (button === undefined) throw new Error('nothing is to be repaired');
  await user.click(button);
  return screen.findByRole('dialog', { name: '修复前请看一眼' });
}

test.each([
  ['≤ and ≥', [withValues('甲', '800元', '90%')], '同类的都改：加比较符号（2 处）'],
  [
    '≥ alone',
    [withValues('甲', '≤800元', '90%'), withValues('乙', '≤800元', '90%')],
    '同类的都改：加≥（2 处）',
  ],
])('the choice of a kind is true of all that it changes: %s', async (_signs, sheets, label) => {
  const drawn = await draw({ sheets });
  const dialog = await offer(drawn, /^修复：.*没有比较符号/);
  const named = within(dialog).getByRole('radio', { name: /^同类的都改/ });
  expect(within(dialog).getByRole('radio', { name: label })).toBe(named);
});

test('deadlines of the year before are changed in all forms at once, chosen and confirmed by her', async () => {
  const forms = {
    sheets: [
      lampSheet('甲'),
      lampSheet('乙', { name: '路灯更新' }),
      lampSheet('丙', { name: '桥梁' }),
    ],
  };
  const drawn = await draw(forms, {
    prepare: ({ settings }) => settings.set(BUDGET_YEAR_SETTING, '2025'),
  });
  const { host, user } = drawn;
  const deadlines = () =>
    host.sheets.map(({ cells }) =>
      [...cells.values()].map(({ v }) => v).filter((v) => /年年底$/.test(String(v))),
    );
  const dialog = await offer(drawn, /^修复：.*预算年度是2025年/);
  expect(within(dialog).queryByRole('radio', { checked: true })).toBeNull();
  expect(within(dialog).queryByRole('button', { name: /^修复/ })).toBeNull();
  await user.click(
    within(dialog).getByRole('radio', { name: '同类的都改：改为“2025年年底”（3 处）' }),
  );
  const preview = within(dialog).getByRole('group', { name: '修复前后' });
  expect(preview.textContent).toMatch(
    /甲 \w+2024年年底 → 2025年年底乙 \w+2024年年底 → 2025年年底丙/,
  );
  expect(deadlines()).toEqual([['2024年年底'], ['2024年年底'], ['2024年年底']]);
  // 乙 runs over several years.
  await user.click(within(dialog).getByRole('checkbox', { name: /^改这一处：乙 / }));
  expect(await axeViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '修复 2 处' }));
  await screen.findByText('已修复 2 处。');
  expect(deadlines()).toEqual([['2025年年底'], ['2024年年底'], ['2025年年底']]);
});
