import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeViolations, badWorkbook, draw, enUS } from './pane-fixture';

const OPEN = '规则 P3：这条规则查什么、为什么';

async function opened() {
  const drawn = await draw(badWorkbook);
  await drawn.press('校验');
  await drawn.press(OPEN);
  const page = await screen.findByRole('dialog', { name: '资金支出计划应逐期不减' });
  return { ...drawn, page };
}

test('这条规则 opens a page: what, why, how sure, examples, what to do, both profiles', async () => {
  const { page } = await opened();
  const headings = within(page).getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    '查到的问题',
    '查什么',
    '为什么',
    '依据',
    '例子',
    '怎么办',
    '严重程度',
  ]);
  expect(page.textContent).toContain('50%');
  const accepted = within(page).getByRole('list', { name: '可以这样写' });
  expect(within(accepted).getByText('25/50/80/100')).toBeTruthy();
  const rejected = within(page).getByRole('list', { name: '会报出来的写法' });
  expect(within(rejected).getByText('25/50/45/100')).toBeTruthy();
  const sure = within(page).getByRole('region', { name: '依据' });
  expect(sure.textContent).toContain('有多确定：推断');
  const severity = within(page).getByRole('region', { name: '严重程度' });
  expect(severity.textContent).toMatch(/^严重程度单位版错误审核版错误/);
  expect(await axeViolations()).toEqual([]);
});

test('返回 and Esc close it, and the focus is on the finding again', async () => {
  const { page, user } = await opened();
  await user.click(within(page).getByRole('button', { name: '返回' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe(OPEN);
  await user.keyboard('{Enter}');
  // jsdom has no modal dialogs: what the browser does on Esc.
  fireEvent(await screen.findByRole('dialog'), new Event('close'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe(OPEN);
});

test('from the page the finding is set aside or repaired', async () => {
  const { page, press, user } = await opened();
  await user.click(within(page).getByRole('button', { name: '本条不再提示' }));
  const question = await screen.findByRole('dialog', { name: '本条不再提示' });
  await user.click(within(question).getByRole('button', { name: '取消' }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe(OPEN);
  await press('规则 H3：这条规则查什么、为什么');
  const other = await screen.findByRole('dialog', { name: '预算数应等于财政资金加其他资金' });
  expect(other.textContent).toContain('可以一键改：');
  await user.click(within(other).getByRole('button', { name: '修复' }));
  expect(await screen.findByRole('dialog', { name: '修复前请看一眼' })).toBeTruthy();
});

test('in English, the page of a reviewer’s rule says that a unit does not see it', async () => {
  const { press, session, user } = await draw(badWorkbook, { words: enUS });
  await press('Check');
  await screen.findByRole('region', { name: 'Result of the check' });
  await user.click(screen.getByRole('radio', { name: 'Reviewer' }));
  await waitFor(() => expect(session.getState().report?.profile).toBe('reviewer'));
  await press('About rule S12: what it checks and why');
  const page = await screen.findByRole('dialog');
  const severity = within(page).getByRole('region', { name: 'Severity' });
  expect(severity.textContent).toMatch(/^SeverityUnitnot reportedReviewerHint/);
  expect(within(page).getByRole('list', { name: 'Reported' }).textContent).toContain('Hint');
  expect(await axeViolations()).toEqual([]);
});
