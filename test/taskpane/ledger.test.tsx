import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import { readLedger } from '../../src/core/forms/ledger/read';
import type { Cutoff } from '../../src/core/model/ledger';
import { memorySheet } from '../../src/host/memory/memory-workbook';
import { lampSheet } from '../commands/filled-table';
import {
  axeViolations,
  badWorkbook,
  draw,
  emptyWorkbook,
  enUS,
  goodWorkbook,
} from './pane-fixture';
import type { Drawn } from './pane-fixture';

const card = (name = '季度台账') => screen.findByRole('region', { name });

/** Classes that Fluent gives a primary button and no other. */
function primaryClasses(): readonly string[] {
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary" />
      <Button />
    </FluentProvider>,
  );
  const [primary, other] = [...container.querySelectorAll('button')];
  const classes = [...(primary?.classList ?? [])].filter(
    (name) => name.startsWith('f') && other?.classList.contains(name) === false,
  );
  unmount();
  expect(classes).not.toEqual([]);
  return classes;
}

/** The button that is offered as the next step. */
async function expectPrimary(name: string): Promise<void> {
  const classes = primaryClasses();
  await waitFor(() => {
    const primary = screen
      .getAllByRole('button')
      .filter(({ classList }) => classes.every((wanted) => classList.contains(wanted)));
    expect(primary.map(({ textContent }) => textContent)).toEqual([name]);
  });
}

async function typeSpending({ host }: Drawn, cutoff: Cutoff, value: number): Promise<void> {
  const { snapshot } = await host.read({ cells: true, marks: false });
  const { spending } = readLedger(snapshot);
  const address = spending?.rows[0]?.figures[cutoff].address;
  if (!spending || address === undefined) throw new Error('no row of spending');
  host.type(spending.sheet, address, value);
}

/** A ledger with 6.00 of 24.00 spent by the end of March. */
async function march(setting: Parameters<typeof draw>[1] = {}): Promise<Drawn> {
  const drawn = await draw(goodWorkbook, setting);
  await drawn.press('台账');
  await screen.findByText('已建台账：台账-支出、台账-完成。');
  await typeSpending(drawn, '3月底', 6);
  return drawn;
}

const STATUS =
  '截至3月底 25.00%。3月底计划 20% 已达到；距6月底 50% 还差 25.00 个百分点（6.00万元）';

describe('the next step', () => {
  test('an empty workbook has no ledger to speak of', async () => {
    await draw(emptyWorkbook);
    await screen.findByText('还没有绩效目标表');
    expect(screen.queryByRole('region', { name: '季度台账' })).toBeNull();
    await expectPrimary('插入模板');
  });

  test('with forms it is 校验, then 台账, then 填充', async () => {
    const { press } = await draw(goodWorkbook);
    expect(within(await card()).getByText('还没有台账')).toBeTruthy();
    await expectPrimary('校验');
    await press('校验');
    await screen.findByText('没有错误和警告');
    await expectPrimary('台账');
    await press('台账');
    await within(await card()).findByRole('button', { name: '填充' });
    await expectPrimary('填充');
  });

  test('a blank form is filled in and checked before a ledger is made of it', async () => {
    const { press } = await draw(emptyWorkbook);
    await press('插入模板');
    await press('校验');
    await screen.findByText('未填 47 处', { selector: 'li' });
    await expectPrimary('再次校验');
  });

  test('when the forms say what the ledger says, it is 校验 again', async () => {
    const { press } = await march();
    await press('填充');
    await screen.findByText('各表已与台账一致。');
    await expectPrimary('校验');
  });

  test('errors are corrected before a ledger is made', async () => {
    const { press } = await draw(badWorkbook);
    await press('校验');
    await screen.findByText('错误 2 处');
    await expectPrimary('再次校验');
    expect(within(await card()).getByRole('button', { name: '台账' })).toBeTruthy();
  });
});

test('台账 makes the sheets, says what to do now, and can be undone', async () => {
  const { host, press } = await draw(goodWorkbook);
  await press('台账');
  expect(await screen.findByText('已建台账：台账-支出、台账-完成。')).toBeTruthy();
  expect(screen.getByText('白色格填数，灰色格是公式。填好后点“填充”。')).toBeTruthy();
  expect(
    await within(await card()).findByText('台账里还没有数：请先在白色格填数，再点“填充”。'),
  ).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await press('台账-完成');
  expect(host.selection().sheet).toBe('台账-完成');
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“台账”。')).toBeTruthy();
  expect(host.sheets).toHaveLength(1);
});

test('a form that came in later is announced, and its rows are listed with their places', async () => {
  const drawn = await march();
  const { host, press, user } = drawn;
  const later = lampSheet('桥梁', { name: '桥梁养护', code: '13022524P00999000003C' });
  host.sheets.push(memorySheet('桥梁', { ...later.cells }));
  await press('清除标记');
  expect(await screen.findByText('目标表有 10 处还没进台账，点“台账”更新。')).toBeTruthy();
  await expectPrimary('台账');
  await press('台账');
  expect(await screen.findByText('台账已更新：新增 10 行。已填的数没有动。')).toBeTruthy();
  await press('改了哪些（10）');
  await user.click(screen.getByRole('button', { name: /已加一行：桥梁养护（财政）/ }));
  expect(host.selection()).toMatchObject({ sheet: '台账-支出' });
});

test('rows without a home are listed and lead to their place', async () => {
  const drawn = await march();
  const { host, press, user } = drawn;
  host.sheets.splice(0, 1, memorySheet('Sheet1'));
  await press('台账');
  expect(await screen.findByText('台账与目标表一致，没有改动。')).toBeTruthy();
  await press(/^台账里找不到目标表的行 \d+ 处$/);
  const [row] = await screen.findAllByRole('button', { name: /本工作簿没有这个项目的目标表/ });
  if (row) await user.click(row);
  expect(host.selection().sheet).toMatch(/^台账-/);
  expect(await axeViolations()).toEqual([]);
});

describe('填充', () => {
  test('tells how many cells beside which form, and how the project stands', async () => {
    const { host, press, user } = await march();
    await press('填充');
    expect(await screen.findByText(/^已填充 1 张表，共 \d+ 格。$/)).toBeTruthy();
    expect(await within(await card()).findByText('各表已与台账一致。')).toBeTruthy();
    await user.click(await screen.findByText(STATUS));
    expect(host.selection()).toEqual({ sheet: '路灯', address: 'I3' });
    await press('填充了哪些表（1）');
    await user.click(screen.getByRole('button', { name: /路灯检修：\d+ 格/ }));
    expect(host.selection()).toEqual({ sheet: '路灯', address: 'I2' });
    expect(await axeViolations()).toEqual([]);
    await press('填充');
    expect(await screen.findByText('各表已与台账一致，没有要填的。')).toBeTruthy();
  });

  test('when the ledger has changed since, the card says so, a check too, and one click puts it right', async () => {
    const drawn = await march();
    await drawn.press('填充');
    await within(await card()).findByText('各表已与台账一致。');
    await typeSpending(drawn, '6月底', 12);
    await drawn.press('校验');
    // Only the sentence: the figures are formulas, which follow by themselves.
    const outdated = '台账或目标表有改动，有 1 格还是旧的，请再点“填充”。';
    expect(await screen.findByText(outdated)).toBeTruthy();
    await expectPrimary('填充');
    await drawn.press('填充');
    expect(await screen.findByText('各表已与台账一致。')).toBeTruthy();
    expect(screen.queryByText(outdated)).toBeNull();
  });

  test('says what is blank now because 台账-完成 is gone, and promises no notes that are not listed', async () => {
    const { host, press } = await march();
    await press('填充');
    await screen.findByText(/^已填充/);
    host.type('路灯', 'K12', '基本完成');
    const results = () =>
      [...(host.sheets[0]?.cells ?? [])].filter(
        ([address, { v, f }]) => /^[I-M]1[0-8]$/.test(address) && (v !== '' || f !== undefined),
      ).length;
    const before = results();
    host.sheets.splice(2, 1);
    await press('填充');
    const emptied = await screen.findByText(/^“台账-完成”已不在/);
    expect(host.sheets.map(({ name }) => name)).toEqual(['路灯', '台账-支出']);
    // What she typed stays.
    expect(results()).toBe(1);
    expect(host.sheets[0]?.cells.get('K12')?.v).toBe('基本完成');
    expect(emptied.textContent).toBe(
      `“台账-完成”已不在，原来填的完成情况 ${before - 1} 格已清空；撤销可以找回，也可以点“台账”重建。`,
    );
    expect(screen.queryByText(/条说明/)).toBeNull();
    expect(screen.queryByText(/^已填充/)).toBeNull();
    await press('撤销本次操作');
    await screen.findByText('已撤销“填充”。');
    expect(results()).toBe(before);
  });

  test('the card follows what she types without a click', async () => {
    const drawn = await march({ live: true });
    await drawn.press('填充');
    await within(await card()).findByText('各表已与台账一致。');
    await typeSpending(drawn, '6月底', 12);
    expect(await within(await card()).findByText(/有 1 格还是旧的/)).toBeTruthy();
  });

  /** Her own 120 stands in 实际完成值. */
  async function overtyped(): Promise<Drawn> {
    const drawn = await march();
    await drawn.press('填充');
    await screen.findByText(/^已填充/);
    drawn.host.type('路灯', 'J5', '待核');
    await typeSpending(drawn, '6月底', 12);
    await drawn.press('填充');
    return drawn;
  }

  const dialog = () => screen.findByRole('dialog', { name: '填充会动到您的内容（1 处）' });

  test('a preview shows old and new, goes to the cell, and writes nothing', async () => {
    const { host, user } = await overtyped();
    const before = host.dump();
    const asked = await dialog();
    expect(await axeViolations()).toEqual([]);
    const cell = within(asked).getByRole('button', { name: /路灯 J5/ });
    expect(cell.textContent).toMatch(/待核/);
    await user.click(cell);
    expect(host.selection()).toEqual({ sheet: '路灯', address: 'J5' });
    expect(await dialog()).toBeTruthy();
    await user.click(within(asked).getByRole('button', { name: /^另外填充的单元格/ }));
    expect(within(asked).getByText(STATUS)).toBeTruthy();
    await user.click(within(asked).getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(host.dump()).toEqual(before);
  });

  test('closed once it comes again with the next 填充', async () => {
    const { user, press } = await overtyped();
    await user.click(within(await dialog()).getByRole('button', { name: '取消' }));
    await press('填充');
    expect(await dialog()).toBeTruthy();
  });

  test('只填其余 keeps hers', async () => {
    const { host, user } = await overtyped();
    await user.click(within(await dialog()).getByRole('button', { name: '只填其余' }));
    expect(await screen.findByText('您自己的内容有 1 处保留未动。')).toBeTruthy();
    expect(host.sheets[0]?.cells.get('J5')?.v).toBe('待核');
    expect(screen.queryByRole('dialog')).toBeNull();
    const kept = '除您自己改写的 1 格外，各表已与台账一致。';
    expect(await within(await card()).findByText(kept)).toBeTruthy();
  });

  test('全部填充 writes over it, and 撤销 gives it back', async () => {
    const { host, user, press } = await overtyped();
    await user.click(within(await dialog()).getByRole('button', { name: '全部填充' }));
    await screen.findByText(/^已填充/);
    expect(host.sheets[0]?.cells.get('J5')?.v).not.toBe('待核');
    await press('撤销本次操作');
    await screen.findByText('已撤销“填充”。');
    expect(host.sheets[0]?.cells.get('J5')?.v).toBe('待核');
  });

  test('a failure is told in words, with what to do', async () => {
    const { host, press } = await march();
    if (host.sheets[0]) host.sheets[0].protected = true;
    await press('填充');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/没能填充：工作表“路灯”受保护/);
    expect(alert.textContent).toMatch(/工作簿没有改变/);
  });
});

describe('the mode', () => {
  test('says what a switch does before it offers it', async () => {
    const { press } = await march();
    await press('填报口径：累计');
    expect(screen.getByText(/执行率和完成率不变，可以撤销/)).toBeTruthy();
    expect(await axeViolations()).toEqual([]);
    await press('全部改为当季');
    expect(await screen.findByText('台账已改为当季口径，结果不变。')).toBeTruthy();
    expect(await screen.findByRole('button', { name: '填报口径：当季' })).toBeTruthy();
    await press('撤销本次操作');
    expect(await screen.findByRole('button', { name: '填报口径：累计' })).toBeTruthy();
  });

  test('lists what stands in the way', async () => {
    const drawn = await draw(goodWorkbook);
    await drawn.press('台账');
    await screen.findByText(/^已建台账/);
    await typeSpending(drawn, '6月底', 12);
    await drawn.press('填报口径：累计');
    await drawn.press('全部改为当季');
    expect(await screen.findByText('没有改为当季：有 1 处不能换算')).toBeTruthy();
    await drawn.press(/截至3月底是空的，后面却填了数/);
    expect(drawn.host.selection().sheet).toBe('台账-支出');
  });
});

test('the ledger speaks English where Excel does', async () => {
  const { press } = await draw(goodWorkbook, { words: enUS });
  await press('Ledger');
  expect(await screen.findByText(/^Ledger made: /)).toBeTruthy();
  await press('Fill');
  expect(await screen.findByText(/cells filled beside 1 form\.$/)).toBeTruthy();
  await press('Figures: cumulative');
  await press('Turn all to per quarter');
  expect(await screen.findByText(/is per quarter now/)).toBeTruthy();
});
