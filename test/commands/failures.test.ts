/** The host failing at every single step of every command, once and for good. */
import { check } from '../../src/commands/check';
import { clearMarks } from '../../src/commands/clear-marks';
import { insertForm } from '../../src/commands/insert-form';
import { retryUndo } from '../../src/commands/retry-undo';
import { createSession } from '../../src/commands/session';
import type { CommandOutcome, Session } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import type { MemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet, lampTable } from './filled-table';

type Run = (session: Session) => Promise<CommandOutcome<unknown>>;

interface Case {
  readonly name: string;
  readonly before: readonly Run[];
  readonly command: Run;
}

const cases: readonly Case[] = [
  { name: '插入模板', before: [], command: insertForm },
  { name: '校验', before: [], command: check },
  { name: '清除标记', before: [check], command: clearMarks },
  { name: '撤销插入', before: [insertForm], command: undo },
  { name: '撤销校验', before: [check], command: undo },
  { name: '撤销清除', before: [check, clearMarks], command: undo },
];

async function start(runs: readonly Run[]): Promise<{ host: MemoryHost; session: Session }> {
  const plan = { ...lampTable.plan, '6月底': '10%', '10月底': '45%' };
  const host = createMemoryHost({ sheets: [lampSheet('路灯', { plan })] });
  host.sheets[0]?.formats.push({ id: 'hers', address: 'A1:G9', formula: '=A1>0', level: null });
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
  for (const run of runs) await run(session);
  return { host, session };
}

async function stepsOf({ before, command }: Case): Promise<number> {
  const { host, session } = await start(before);
  host.faults.set(null);
  await command(session);
  return host.faults.steps;
}

describe.each(cases)('$name', (tried) => {
  test.each([false, true])('fails at every step, for good: %s', async (forGood) => {
    const steps = await stepsOf(tried);
    expect(steps).toBeGreaterThan(1);
    for (let step = 1; step <= steps; step += 1) {
      const { host, session } = await start(tried.before);
      const dump = host.dump();
      host.faults.set({ code: 'busy', step, forGood });
      const outcome = await tried.command(session);
      host.faults.set(null);
      if (outcome.kind !== 'failed') throw new Error(`step ${step}: ${outcome.kind}`);
      expect(outcome.code).toBe('busy');
      if (outcome.leftBehind === null) {
        expect(host.dump()).toEqual(dump);
        continue;
      }
      expect(forGood).toBe(true);
      expect(session.getState().leftBehind).toBe(outcome.leftBehind);
      expect(outcome.leftBehind.what.length).toBeGreaterThan(0);
      expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
      expect(host.dump()).toEqual(dump);
      expect(session.getState().leftBehind).toBeNull();
      expect(await retryUndo(session)).toEqual({ kind: 'nothing-to-do' });
    }
  });
});

test('重试撤销 that fails again keeps what is left', async () => {
  const { host, session } = await start([]);
  const dump = host.dump();
  host.faults.set({ code: 'busy', step: 5, forGood: true });
  const { leftBehind } = (await insertForm(session)) as { leftBehind?: unknown };
  expect(leftBehind).toMatchObject({ what: [{ kind: 'sheet', sheet: '绩效目标表' }] });
  expect(await retryUndo(session)).toMatchObject({ kind: 'failed', leftBehind });
  expect(session.getState().leftBehind).toBe(leftBehind);
  host.faults.set(null);
  expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
  expect(host.dump()).toEqual(dump);
});
