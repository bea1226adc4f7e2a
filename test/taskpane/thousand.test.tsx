/** A reviewer's file: 60 tables with 1,000 findings. Counts of drawn rows are asserted, never a time. */
import { screen, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { lampSheet, lampTable } from '../commands/filled-table';
import { axeViolations, draw } from './pane-fixture';

const TABLES = 60;
const FINDINGS = 1000;

/** Each placeholder is one 错误 of rule G9 by itself: 16 or 17 in each table. */
function placeholders(): WorkbookSnapshot {
  const [row] = lampTable.indicators;
  if (row === undefined) throw new Error('the lamp table has indicators');
  const sheets = Array.from({ length: TABLES }, (_, table) => {
    const wanted = Math.floor(FINDINGS / TABLES) + Number(table < FINDINGS % TABLES);
    const indicators = Array.from({ length: wanted }, (_each, index) => ({
      ...row,
      level3: `检修${index + 1}号路段的路灯`,
      value: '≥**盏',
    }));
    return lampSheet(`表${table + 1}`, {
      name: `路灯${table + 1}`,
      code: `13022524P00999${String(table + 1).padStart(6, '0')}A`,
      goal: `1.年底前${table + 1}条街道的路灯全部亮起`,
      indicators: [...indicators, ...lampTable.indicators.slice(1)],
    });
  });
  return { sheets };
}

test('1,000 findings over 60 tables: few rows are drawn, the keyboard reaches all of them', async () => {
  const { host, press, session, user } = await draw(placeholders());
  await press('校验');
  const result = await screen.findByRole('region', { name: '校验结果' }, { timeout: 20_000 });
  const { report } = session.getState();
  expect(report?.tables).toHaveLength(TABLES);
  expect(report?.findings.filter(({ ruleId }) => ruleId === 'G9')).toHaveLength(FINDINGS);
  const all = report?.lines.length ?? 0;
  expect(all).toBeGreaterThanOrEqual(FINDINGS);
  const rows = () => [...result.querySelectorAll<HTMLElement>('[data-list-stop]')];
  const focusedRow = () => rows().findIndex((row) => row === document.activeElement);

  expect(screen.getByText(/^错误 1000 处，/)).toHaveProperty('role', 'status');
  expect(rows()).toHaveLength(50);
  // A screen reader hears the whole of the table, not of what is drawn of it.
  expect(within(result).getAllByRole('listitem')[3]?.getAttribute('aria-setsize')).toBe('17');

  rows()[49]?.focus();
  await user.keyboard('{ArrowDown}');
  expect(rows()).toHaveLength(100);
  expect(focusedRow()).toBe(50);

  await user.keyboard('{End}');
  expect(rows()).toHaveLength(50);
  expect(focusedRow()).toBe(49);
  rows()[0]?.focus();
  await user.keyboard('{ArrowUp}');
  expect(rows()).toHaveLength(100);
  expect(focusedRow()).toBe(49);
  await user.keyboard('{Home}');
  expect(rows()).toHaveLength(50);
  expect(focusedRow()).toBe(0);
  await user.keyboard('{Enter}');
  expect(host.selection()).toMatchObject({ sheet: '表1' });

  await user.type(screen.getByRole('searchbox'), '表60 占位');
  expect(rows().length).toBeLessThanOrEqual(20);
  expect(within(result).getByText(/^显示 \d+ 处，共 \d+ 处。$/)).toBeTruthy();
  rows().at(0)?.focus();
  await user.keyboard('{Enter}');
  expect(host.selection()).toMatchObject({ sheet: '表60' });
  expect(await axeViolations()).toEqual([]);
});
