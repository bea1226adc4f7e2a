/** The host failing at every single step of every command, once and for good. */
import { check } from '../../src/commands/check';
import { clearMarks } from '../../src/commands/clear-marks';
import { fill } from '../../src/commands/fill';
import { insertForm } from '../../src/commands/insert-form';
import { prepareLedger } from '../../src/commands/prepare-ledger';
import { retryUndo } from '../../src/commands/retry-undo';
import { createSession } from '../../src/commands/session';
import type { CommandOutcome, Session } from '../../src/commands/session';
import { switchLedgerMode } from '../../src/commands/switch-ledger-mode';
import { undo } from '../../src/commands/undo';
import { defaultEdition } from '../../src/core/editions';
import { readLedger } from '../../src/core/forms/ledger/read';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import type { MemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet, lampTable } from './filled-table';

type Run = (session: Session) => Promise<CommandOutcome<unknown>>;

interface Case {
  readonly name: string;
  readonly before: readonly Run[];
  readonly command: Run;
  /** Steps at the end whose failure is no failure of the command: going to where she types first. */
  readonly harmless?: number;
}

/** The indicators make most of the cells: two are enough to fail in every kind of step. */
const FEW = lampTable.indicators.slice(0, 2);

const typed: Run = async (session) => {
  const { snapshot } = await session.host.read({ cells: true, marks: false });
  const { spending } = readLedger(snapshot);
  const address = spending?.rows[0]?.figures['3月底'].address;
  if (!spending || address === undefined) throw new Error('no row of spending');
  const cell = { address, expected: null, replacement: { v: 6 } };
  await session.host.apply([
    { kind: 'write-cells', sheet: spending.sheet, cells: [cell], looks: [] },
  ]);
  return { kind: 'nothing-to-do' };
};
const longerForm: Run = async (session) => {
  const content = {
    ...lampTable,
    name: '桥梁养护',
    code: '13022524P00999000003C',
    indicators: FEW,
  };
  await insertForm(session, { content });
  return { kind: 'nothing-to-do' };
};
const toQuarters: Run = (session) => switchLedgerMode(session, { to: 'quarterly' });

const cases: readonly Case[] = [
  { name: '插入模板', before: [], command: insertForm },
  { name: '校验', before: [], command: check },
  { name: '清除标记', before: [check], command: clearMarks },
  { name: '撤销插入', before: [insertForm], command: undo },
  { name: '撤销校验', before: [check], command: undo },
  { name: '撤销清除', before: [check, clearMarks], command: undo },
  { name: '台账', before: [], command: prepareLedger, harmless: 1 },
  { name: '更新台账', before: [prepareLedger, longerForm], command: prepareLedger },
  { name: '切换口径', before: [prepareLedger, typed], command: toQuarters },
  { name: '填充', before: [prepareLedger, typed], command: fill },
  { name: '撤销台账', before: [prepareLedger], command: undo },
  { name: '撤销更新台账', before: [prepareLedger, longerForm, prepareLedger], command: undo },
  { name: '撤销填充', before: [prepareLedger, typed, fill], command: undo },
];

async function start(runs: readonly Run[]): Promise<{ host: MemoryHost; session: Session }> {
  const plan = { ...lampTable.plan, '6月底': '10%', '10月底': '45%' };
  const host = createMemoryHost({ sheets: [lampSheet('路灯', { plan, indicators: FEW })] });
  host.sheets[0]?.formats.push({ id: 'hers', address: 'A1:G9', formula: '=A1>0', level: null });
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
  for (const run of runs) await run(session);
  return { host, session };
}

interface SheetDump {
  readonly validations?: readonly { readonly address: string }[];
}

/** The dump with validations by address: unlike conditional formats they have no order. */
function dumpOf(host: MemoryHost): unknown {
  const byAddress = (one: { address: string }, other: { address: string }): number =>
    one.address < other.address ? -1 : 1;
  return (host.dump() as readonly SheetDump[]).map((sheet) =>
    sheet.validations === undefined
      ? sheet
      : { ...sheet, validations: [...sheet.validations].sort(byAddress) },
  );
}

async function stepsOf({ before, command, harmless = 0 }: Case): Promise<number> {
  const { host, session } = await start(before);
  host.faults.set(null);
  await command(session);
  return host.faults.steps - harmless;
}

describe.each(cases)('$name', (tried) => {
  test.each([false, true])('fails at every step, for good: %s', async (forGood) => {
    const steps = await stepsOf(tried);
    expect(steps).toBeGreaterThan(1);
    for (let step = 1; step <= steps; step += 1) {
      const { host, session } = await start(tried.before);
      const dump = dumpOf(host);
      host.faults.set({ code: 'busy', step, forGood });
      const outcome = await tried.command(session);
      host.faults.set(null);
      if (outcome.kind !== 'failed') throw new Error(`step ${step}: ${outcome.kind}`);
      expect(outcome.code).toBe('busy');
      if (outcome.leftBehind === null) {
        expect(dumpOf(host)).toEqual(dump);
        continue;
      }
      expect(forGood).toBe(true);
      expect(session.getState().leftBehind).toBe(outcome.leftBehind);
      expect(outcome.leftBehind.what.length).toBeGreaterThan(0);
      expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
      expect(dumpOf(host)).toEqual(dump);
      expect(session.getState().leftBehind).toBeNull();
      expect(await retryUndo(session)).toEqual({ kind: 'nothing-to-do' });
    }
  });
});

test('重试撤销 that fails again keeps what is left', async () => {
  const { host, session } = await start([]);
  const dump = dumpOf(host);
  host.faults.set({ code: 'busy', step: 5, forGood: true });
  const { leftBehind } = (await insertForm(session)) as { leftBehind?: unknown };
  expect(leftBehind).toMatchObject({ what: [{ kind: 'sheet', sheet: '绩效目标表' }] });
  expect(await retryUndo(session)).toMatchObject({ kind: 'failed', leftBehind });
  expect(session.getState().leftBehind).toBe(leftBehind);
  host.faults.set(null);
  expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
  expect(dumpOf(host)).toEqual(dump);
});
