import { act, screen, waitFor, within } from '@testing-library/react';
import type { HostFailureCode } from '../../src/host/workbook-host';
import {
  axeViolations,
  badWorkbook,
  draw,
  emptyWorkbook,
  goodWorkbook,
  zhCN,
} from './pane-fixture';

test('撤销本次操作 takes back the form and can itself be undone', async () => {
  const { press, host } = await draw(emptyWorkbook);
  await press('插入模板');
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“插入模板”。')).toBeTruthy();
  expect(host.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  await press('恢复插入模板');
  expect(await screen.findByText('已恢复“插入模板”。')).toBeTruthy();
  expect(host.sheets).toHaveLength(2);
  await press('撤销本次操作');
  await waitFor(() => expect(host.sheets).toHaveLength(1));
});

test('撤销 goes back step by step, 恢复 forth again, and the keyboard stays with them', async () => {
  const { user, press, host } = await draw(badWorkbook);
  const marks = () => host.sheets.reduce((sum, { formats }) => sum + formats.length, 0);
  const offered = () =>
    within(screen.getByText(/^已(撤销|恢复)“/).closest('div') ?? document.body)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  await press('校验');
  await press('插入模板');
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“插入模板”。')).toBeTruthy();
  expect(offered()).toEqual(['撤销校验', '恢复插入模板']);
  expect(await axeViolations()).toEqual([]);
  await press('撤销校验');
  expect(await screen.findByText('已撤销“校验”。')).toBeTruthy();
  expect(marks()).toBe(0);
  expect(offered()).toEqual(['恢复校验']);
  // The button that was pressed is gone.
  expect(document.activeElement?.textContent).toBe('恢复校验');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('已恢复“校验”。')).toBeTruthy();
  expect(marks()).toBeGreaterThan(0);
  expect(offered()).toEqual(['撤销本次操作', '恢复插入模板']);
  await press('恢复插入模板');
  expect(await screen.findByText('已恢复“插入模板”。')).toBeTruthy();
  expect(host.sheets).toHaveLength(3);
  expect(offered()).toEqual(['撤销本次操作']);
  await press('撤销本次操作');
  // Something new: what was undone before is left to the history.
  await press('清除标记');
  expect(await screen.findByText(/^已清除/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '恢复插入模板' })).toBeNull();
});

test('an undone check leaves its list, which is as good as before: no cell was changed', async () => {
  const { press, session } = await draw(badWorkbook);
  await press('校验');
  await press('撤销本次操作');
  expect(await screen.findByText('已撤销“校验”。')).toBeTruthy();
  expect(session.getState().stale).toBe(false);
  expect(screen.queryByText(zhCN.result.stale)).toBeNull();
  await press('插入模板');
  expect(await screen.findByText(zhCN.result.stale)).toBeTruthy();
});

test('the history undoes any step', async () => {
  const { press, host } = await draw(badWorkbook);
  await press('校验');
  await press('插入模板');
  await press('操作记录（2）');
  const marks = () => host.sheets.reduce((sum, { formats }) => sum + formats.length, 0);
  expect(marks()).toBeGreaterThan(0);
  expect(await axeViolations()).toEqual([]);
  await press('撤销校验');
  await waitFor(() => expect(marks()).toBe(0));
  expect(host.sheets).toHaveLength(3);
  expect(await screen.findByText('已撤销：校验')).toBeTruthy();
  await screen.findByRole('button', { name: '撤销插入模板（绩效目标表）' });
  const [entry] = screen.getAllByRole('button', { name: '恢复校验' }).slice(-1);
  if (entry) act(() => entry.click());
  await waitFor(() => expect(marks()).toBeGreaterThan(0));
});

describe('a form that was filled in meanwhile', () => {
  test('is removed only when she says so', async () => {
    const { press, host } = await draw(emptyWorkbook);
    await press('插入模板');
    await screen.findByText(/^已在新工作表/);
    act(() => host.type('绩效目标表', 'B5', '路灯'));
    await press('撤销本次操作');
    expect(await screen.findByRole('dialog', { name: zhCN.confirm.title })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('保留');
    expect(await axeViolations()).toEqual([]);
    await press('删除工作表');
    await waitFor(() => expect(host.sheets).toHaveLength(1));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('stays when she keeps it', async () => {
    const { press, host } = await draw(emptyWorkbook);
    await press('插入模板');
    await screen.findByText(/^已在新工作表/);
    act(() => host.type('绩效目标表', 'B5', '路灯'));
    await press('撤销本次操作');
    await press('保留');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(host.sheets).toHaveLength(2);
  });
});

const CODES = Object.keys(zhCN.failure.byCode) as HostFailureCode[];

test.each(CODES)('failure %s is said in words with what to do', async (code) => {
  const { host, press } = await draw(emptyWorkbook);
  await screen.findByText('还没有绩效目标表');
  const before = JSON.stringify(host.dump());
  host.faults.set({ code, step: 2, forGood: false });
  await press('插入模板');
  const { title, advice } = zhCN.failure.byCode[code](null);
  expect(
    await screen.findByText(code === 'cancelled' ? title : `没能插入模板：${title}`),
  ).toBeTruthy();
  expect(screen.getByText(advice)).toBeTruthy();
  expect(JSON.stringify(host.dump())).toBe(before);
});

describe('a refusal while a cell is being edited', () => {
  const refused = '没能插入模板：有单元格正在输入';

  async function refuse() {
    const drawn = await draw(emptyWorkbook);
    await screen.findByText('还没有绩效目标表');
    drawn.host.faults.set({ code: 'cell-edit-mode', step: 1, forGood: true });
    await drawn.press('插入模板');
    expect(await screen.findByText(refused)).toBeTruthy();
    drawn.host.faults.set(null);
    return drawn;
  }

  test('goes when she selects another cell: Excel takes things again', async () => {
    const { host } = await refuse();
    act(() => host.choose('Sheet1', 'B2'));
    expect(screen.queryByText(refused)).toBeNull();
  });

  test('goes when the workbook can be looked at again, and not before', async () => {
    const { host } = await refuse();
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
    const comeBack = () => {
      act(() => {
        window.dispatchEvent(new Event('focus'));
      });
      return new Promise((resolve) => setTimeout(resolve, 800));
    };
    host.faults.set({ code: 'cell-edit-mode', step: 1, forGood: true });
    await act(comeBack);
    expect(screen.getByText(refused)).toBeTruthy();
    host.faults.set(null);
    now.mockReturnValue(Date.now() + 20_000);
    await act(comeBack);
    expect(screen.queryByText(refused)).toBeNull();
    now.mockRestore();
  });

  test('can be closed, and the keyboard goes on from there', async () => {
    const { press, user } = await refuse();
    expect(await axeViolations()).toEqual([]);
    await press('关闭');
    expect(screen.queryByText(refused)).toBeNull();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('插入模板');
  });
});

test('a refusal that lasts stays while she looks around', async () => {
  const { host, press } = await draw(emptyWorkbook);
  await screen.findByText('还没有绩效目标表');
  host.faults.set({ code: 'read-only', step: 1, forGood: false });
  await press('插入模板');
  const refused = '没能插入模板：工作簿是只读的';
  expect(await screen.findByText(refused)).toBeTruthy();
  act(() => host.choose('Sheet1', 'B2'));
  expect(screen.getByText(refused)).toBeTruthy();
});

test('what could not be taken back is named exactly, and 重试撤销 removes it', async () => {
  const { host, press } = await draw(emptyWorkbook);
  await screen.findByText('还没有绩效目标表');
  host.faults.set({ code: 'busy', step: 4, forGood: true });
  await press('插入模板');
  // The host answers nothing more, so what is left can be named but not looked at.
  expect(await screen.findByText('没能确认是否已全部复原，工作簿里可能还留有：')).toBeTruthy();
  expect(screen.getByText('新工作表“绩效目标表”')).toBeTruthy();
  expect(screen.queryByText(zhCN.failure.restored)).toBeNull();
  expect(await axeViolations()).toEqual([]);
  host.faults.set(null);
  await press('重试撤销');
  await waitFor(() => expect(host.sheets.map(({ name }) => name)).toEqual(['Sheet1']));
  expect(await screen.findByText('已全部复原。')).toBeTruthy();
});

test('a jump to a sheet that is gone is said in words', async () => {
  const { host, press } = await draw(badWorkbook);
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  host.sheets.splice(1, 1);
  await press(/^预算数/);
  expect(await screen.findByText('没能转到单元格：工作表“乙”已不在工作簿里')).toBeTruthy();
});

test('清除标记 says how many went, or that there were none', async () => {
  const { press } = await draw(badWorkbook);
  await press('清除标记');
  expect(await screen.findByText('没有标记需要清除。')).toBeTruthy();
  await press('校验');
  await screen.findByRole('region', { name: '校验结果' });
  await press('清除标记');
  expect(await screen.findByText(/^已清除 [1-9]\d* 处标记。$/)).toBeTruthy();
});

test('a fault of ours is said, too', async () => {
  const { press } = await draw(goodWorkbook, {
    prepare: (host) => {
      Object.assign(host, { apply: () => Promise.reject(new TypeError('boom')) });
    },
  });
  await press('插入模板');
  expect(await screen.findByText(/TypeError: boom/)).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByRole('button', { name: '校验' }).getAttribute('aria-disabled')).not.toBe(
      'true',
    ),
  );
});

test('a slow command shows progress and can be cancelled', async () => {
  const { press, host } = await draw(badWorkbook, {
    prepare: (slow) => {
      const read = slow.read.bind(slow);
      const slowly: typeof slow.read = async (options) => {
        if (!options.onProgress) return read(options);
        options.onProgress(0.4);
        await new Promise((resolve) => {
          options.signal?.addEventListener('abort', resolve);
        });
        return read(options);
      };
      Object.assign(slow, { read: slowly });
    },
  });
  const before = JSON.stringify(host.dump());
  await press('校验');
  const bar = await screen.findByRole('progressbar', { name: '进度' }, { timeout: 2000 });
  expect(bar.getAttribute('aria-valuenow')).toBe('0.4');
  expect(screen.getByText('正在校验…')).toBeTruthy();
  expect(screen.getByRole('button', { name: '插入模板' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  expect(await axeViolations()).toEqual([]);
  await press('取消');
  expect(await screen.findByText('已取消')).toBeTruthy();
  expect(JSON.stringify(host.dump())).toBe(before);
});
