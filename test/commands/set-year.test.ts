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
  const late = async () => {
    await check(session);
    return session.getState().report?.findings.filter(({ ruleId }) => ruleId === 'H9').length;
  };
  return { host, session, late };
}

test('the year she chose is kept with the workbook, judged by, and undone', async () => {
  const { host, session, late } = start();
  expect(await late()).toBe(0);
  expect(session.getState().holdings?.budgetYear).toEqual({ kept: null, proposed: '2024' });
  const before = host.dump();
  expect(await setYear(session, { year: '2025' })).toMatchObject({ kind: 'done', undoable: true });
  expect(await late()).toBe(1);
  expect(session.getState().holdings?.budgetYear).toEqual({ kept: '2025', proposed: '2024' });
  expect(await setYear(session, { year: '2025' })).toEqual({ kind: 'nothing-to-do' });
  expect(await setYear(session, { year: null })).toMatchObject({ kind: 'done' });
  expect(await late()).toBe(0);
  const steps = session.getState().history.filter(({ command }) => command === 'set-year');
  expect(steps).toHaveLength(2);
  for (const { id } of [...session.getState().history].reverse())
    await undo(session, { entry: id });
  expect(host.dump()).toEqual(before);
});
