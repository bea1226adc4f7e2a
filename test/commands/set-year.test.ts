import { check } from '../../src/commands/check';
import { createSession } from '../../src/commands/session';
import { setYear } from '../../src/commands/set-year';
import { undo } from '../../src/commands/undo';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet } from './filled-table';

/** Deadline 2024年年底, code of 2024: the forms say 2024. */
function start() {
  const host = createMemoryHost({ sheets: [lampSheet('路灯')] });
  const session = createSession({
    host,
    edition: defaultEdition,
    profile: 'unit',
    now: () => Date.UTC(2024, 10, 22),
  });
  const late = () => {
    const { report, stale } = session.getState();
    expect(stale).toBe(false);
    return report?.findings.filter(({ ruleId }) => ruleId === 'H9').length;
  };
  return { host, session, late };
}

test('the year she chose is kept with the workbook, judged by, and undone', async () => {
  const { host, session, late } = start();
  await check(session);
  expect(late()).toBe(0);
  const kept = () => session.getState().holdings?.budgetYear;
  expect(kept()).toEqual({ kept: null, proposed: '2024' });
  const before = host.dump();
  expect(await setYear(session, { year: '2025' })).toMatchObject({ kind: 'done', undoable: true });
  expect(late()).toBe(1);
  expect(kept()).toEqual({ kept: '2025', proposed: '2024' });
  expect(await setYear(session, { year: '2025' })).toEqual({ kind: 'nothing-to-do' });
  expect(await setYear(session, { year: null })).toMatchObject({ kind: 'done' });
  expect(late()).toBe(0);
  const steps = session.getState().history.filter(({ command }) => command === 'set-year');
  expect(steps).toHaveLength(2);
  const [first, second] = steps;
  await undo(session, { entry: second?.id ?? 0 });
  expect(late()).toBe(1);
  await undo(session, { entry: first?.id ?? 0 });
  expect(late()).toBe(0);
  expect(kept()).toEqual({ kept: null, proposed: '2024' });
  expect(host.dump()).toEqual(before);
});
