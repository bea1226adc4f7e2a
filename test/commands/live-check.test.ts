import { check } from '../../src/commands/check';
import { insertForm } from '../../src/commands/insert-form';
import { startLiveCheck } from '../../src/commands/live-check';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session';
import { setLive } from '../../src/commands/set-live';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import type { MemoryHost } from '../../src/host/memory/memory-host';
import { addressHolding, lampSheet } from './filled-table';

interface Setting {
  readonly host: MemoryHost;
  readonly session: Session;
  /** Lets the pause pass, and what it started end. */
  readonly pause: () => Promise<void>;
  /** Pauses that wait. */
  readonly waiting: () => number;
}

async function start(live = true): Promise<Setting> {
  const host = createMemoryHost({ sheets: [lampSheet('路灯'), { name: '空', cells: {} }] });
  const parts = { host, edition: defaultEdition, profile: 'unit', now: () => 0, live } as const;
  const session = createSession(parts);
  await session.follow();
  const waiting = new Set<() => void>();
  startLiveCheck(session, (run) => {
    waiting.add(run);
    return () => waiting.delete(run);
  });
  const pause = async (): Promise<void> => {
    for (const run of [...waiting]) {
      waiting.delete(run);
      run();
    }
    // Reads and checks take a few turns.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { host, session, pause, waiting: () => waiting.size };
}

/** 10月底 of the plan. */
const PLACE = addressHolding(lampSheet('路灯'), 0.8);
const errors = (session: Session): number | undefined => session.getState().report?.counts.error;

test('is off until the first 校验, but notices a form that was pasted', async () => {
  const { host, session, pause } = await start();
  for (const [address, { v }] of Object.entries(lampSheet('路灯').cells))
    host.type('空', address, v);
  await pause();
  expect(session.getState().report).toBeNull();
  expect(session.getState().holdings?.tables.map(({ sheet }) => sheet)).toEqual(['路灯', '空']);
});

test('after a pause the findings are those of the workbook as it is, and nothing was written', async () => {
  const { host, session, pause, waiting } = await start();
  await check(session);
  const { history } = session.getState();
  host.type('路灯', PLACE, 0.45);
  host.type('路灯', 'A40', 'x');
  expect(waiting()).toBe(1);
  expect(session.getState().stale).toBe(false);
  expect(errors(session)).toBe(0);
  const before = host.dump();
  await pause();
  expect(errors(session)).toBe(1);
  expect(session.getState()).toMatchObject({ stale: false, history });
  expect(host.dump()).toEqual(before);
  host.type('路灯', PLACE, 0.8);
  await pause();
  expect(errors(session)).toBe(0);
});

test('one switch turns it off: then the result goes stale as before', async () => {
  const { host, session, pause } = await start();
  await check(session);
  await setLive(session, false);
  host.type('路灯', PLACE, 0.45);
  await pause();
  expect(errors(session)).toBe(0);
  expect(session.getState().stale).toBe(true);
  await setLive(session, true);
  expect(errors(session)).toBe(1);
  expect(session.getState().stale).toBe(false);
});

test('waits for a running command, and tries again when Excel would not tell', async () => {
  const { host, session, pause, waiting } = await start();
  await check(session);
  host.type('路灯', PLACE, 0.45);
  host.faults.set({ code: 'cell-edit-mode', step: 1, forGood: true });
  await pause();
  expect(session.getState().stale).toBe(true);
  expect(waiting()).toBe(1);
  host.faults.set(null);
  const inserting = insertForm(session);
  await pause();
  await inserting;
  await pause();
  expect(errors(session)).toBe(1);
  expect(session.getState().stale).toBe(false);
  expect(waiting()).toBe(0);
});

test('a fault of ours while looking is no silence: what was found is called out of date', async () => {
  const { host, session, pause } = await start();
  await check(session);
  host.readAgain = () => Promise.reject(new TypeError('a fault'));
  host.type('路灯', PLACE, 0.45);
  await pause();
  expect(session.getState()).toMatchObject({ stale: true, report: { counts: { error: 0 } } });
});

test('a deleted sheet takes its findings along, a renamed one keeps them', async () => {
  const { host, session, pause } = await start();
  host.type('路灯', PLACE, 0.45);
  await check(session);
  const [sheet] = host.sheets;
  if (sheet) sheet.name = '路灯（改）';
  host.type('空', 'A1', 'x');
  await pause();
  expect(session.getState().report?.findings[0]?.place.sheet).toBe('路灯（改）');
  host.sheets.splice(0, 1);
  host.type('空', 'A1', 'y');
  await pause();
  expect(session.getState().report?.findings).toEqual([]);
});
