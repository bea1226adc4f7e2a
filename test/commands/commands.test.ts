import { check } from '../../src/commands/check';
import { clearMarks } from '../../src/commands/clear-marks';
import { goTo } from '../../src/commands/go-to';
import { insertForm } from '../../src/commands/insert-form';
import { overview } from '../../src/commands/overview';
import { createSession } from '../../src/commands/session';
import type { CommandOutcome, Session } from '../../src/commands/session';
import { setProfile } from '../../src/commands/set-profile';
import { undo } from '../../src/commands/undo';
import { defaultEdition } from '../../src/core/editions';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import type { MemoryHost } from '../../src/host/memory/memory-host';
import type { CheckReport } from '../../src/core/rules/report';
import { addressHolding, lampSheet, lampTable } from './filled-table';

/** A plan that falls from 50% to 45%: P3. */
const fallingPlan = { ...lampTable.plan, '10月底': '45%' };

interface Setting {
  readonly host: MemoryHost;
  readonly session: Session;
}

function start(snapshot: WorkbookSnapshot): Setting {
  const host = createMemoryHost(snapshot);
  let time = 1_700_000_000_000;
  const now = (): number => (time += 1000);
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now });
  return { host, session };
}

const empty: WorkbookSnapshot = { sheets: [{ name: 'Sheet1', cells: {} }] };

function withFallingPlan(): Setting {
  return start({ sheets: [lampSheet('路灯', { plan: fallingPlan })] });
}

/** Ids of the rules that found something to highlight. */
function flagged({ findings }: CheckReport): readonly string[] {
  return findings.filter(({ severity }) => severity !== 'hint').map(({ ruleId }) => ruleId);
}

function done<Done>(outcome: CommandOutcome<Done>): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

describe('插入模板', () => {
  test('puts a form on a new sheet each time and selects where she types first', async () => {
    const { host, session } = start(empty);
    expect(done(await insertForm(session))).toEqual({ sheet: '绩效目标表' });
    expect(done(await insertForm(session))).toEqual({ sheet: '绩效目标表 (2)' });
    expect(host.sheets.map(({ name }) => name)).toEqual(['Sheet1', '绩效目标表', '绩效目标表 (2)']);
    expect(host.selection().sheet).toBe('绩效目标表 (2)');
  });

  test('is refused in a read-only book and under a protected structure, and nothing changes', async () => {
    const { host, session } = start(empty);
    const before = host.dump();
    host.switches.readOnly = true;
    expect(await insertForm(session)).toMatchObject({ kind: 'failed', code: 'read-only' });
    host.switches.readOnly = false;
    host.switches.structureProtected = true;
    expect(await insertForm(session)).toMatchObject({
      kind: 'failed',
      code: 'structure-protected',
    });
    expect(host.dump()).toEqual(before);
    expect(session.getState().history).toEqual([]);
  });

  test('is undone and redone', async () => {
    const { host, session } = start(empty);
    const before = host.dump();
    await insertForm(session);
    const after = host.dump();
    expect(done(await undo(session))).toMatchObject({ command: 'insert-form', act: 'undone' });
    expect(host.dump()).toEqual(before);
    expect(done(await undo(session))).toMatchObject({ command: 'insert-form', act: 'restored' });
    expect(host.dump()).toEqual(after);
  });

  test('asks before a changed sheet is removed, and brings back what she typed', async () => {
    const { host, session } = start(empty);
    await insertForm(session);
    host.type('绩效目标表', 'B3', '路灯检修');
    const changed = host.dump();
    expect(await undo(session)).toEqual({
      kind: 'confirm',
      question: 'remove-changed-sheet',
      sheet: '绩效目标表',
    });
    expect(host.dump()).toEqual(changed);
    expect(session.getState().history).toHaveLength(1);
    done(await undo(session, { proceed: true }));
    expect(host.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    done(await undo(session));
    expect(host.dump()).toEqual(changed);
  });

  test('has nothing to undo when she deleted the sheet herself', async () => {
    const { host, session } = start(empty);
    await insertForm(session);
    host.sheets.pop();
    expect(await undo(session)).toEqual({ kind: 'nothing-to-do' });
    expect(session.getState().history).toEqual([]);
  });
});

describe('校验', () => {
  test('lists, highlights, and writes nothing the second time', async () => {
    const { host, session } = withFallingPlan();
    const { report, highlighted } = done(await check(session));
    expect(flagged(report)).toEqual(['P3']);
    expect(highlighted).toBe(report.findings[0]?.cells.length);
    const marked = host.dump();
    const again = await check(session);
    expect(again).toMatchObject({ kind: 'done', undoable: false, result: { highlighted } });
    expect(host.dump()).toEqual(marked);
    expect(session.getState().history).toHaveLength(1);
  });

  test('removes only what vanished and adds only what is new; undo restores the order', async () => {
    const { host, session } = withFallingPlan();
    const [sheet] = host.sheets;
    sheet?.formats.push({ id: 'hers', address: 'A1:G9', formula: '=A1>0', level: null });
    await check(session);
    const marked = host.dump();
    host.type('路灯', addressHolding(lampSheet('路灯'), lampTable.name), '');
    host.type('路灯', addressHolding(lampSheet('路灯'), lampTable.code), 'X');
    const { report } = done(await check(session));
    expect([...flagged(report)].sort()).toEqual(['C1', 'P3']);
    expect(host.dump()).not.toEqual(marked);
    await undo(session);
    const formats = (host.dump() as readonly { formats: unknown }[])[0]?.formats;
    expect(formats).toEqual((marked as readonly { formats: unknown }[])[0]?.formats);
  });

  test('highlights the open sheets and names the protected and unreadable ones', async () => {
    const { host, session } = start({
      sheets: ['甲', '乙', '丙'].map((name) => lampSheet(name, { plan: fallingPlan })),
    });
    const [, second, third] = host.sheets;
    if (second) second.protected = true;
    if (third) third.formatsUnreadable = true;
    const { protectedSheets, unreadableSheets, report } = done(await check(session));
    expect(report.tables).toHaveLength(3);
    expect(protectedSheets).toEqual(['乙']);
    expect(unreadableSheets).toEqual(['丙']);
    expect(host.sheets.map(({ formats }) => formats.length > 0)).toEqual([true, false, false]);
  });

  test('only lists in a read-only book and while checking live', async () => {
    const { host, session } = withFallingPlan();
    const before = host.dump();
    expect(flagged(done(await check(session, { listOnly: true })).report)).toEqual(['P3']);
    host.switches.readOnly = true;
    expect(done(await check(session))).toMatchObject({ readOnly: true, highlighted: 0 });
    expect(host.dump()).toEqual(before);
    expect(session.getState().history).toEqual([]);
  });

  test('goes stale by a change of hers and by another profile, not by a selection', async () => {
    const { host, session } = withFallingPlan();
    const stop = await session.follow();
    await check(session);
    host.choose('路灯', 'C4');
    expect(session.getState()).toMatchObject({
      stale: false,
      selection: { sheet: '路灯', address: 'C4' },
    });
    host.type('路灯', 'A30', 'x');
    expect(session.getState().stale).toBe(true);
    await check(session);
    expect(session.getState().stale).toBe(false);
    setProfile(session, 'reviewer');
    expect(session.getState()).toMatchObject({ profile: 'reviewer', stale: true });
    await stop();
    await check(session);
    host.type('路灯', 'A31', 'x');
    expect(session.getState().stale).toBe(false);
  });
});

describe('清除标记', () => {
  test('clears ours, also of an earlier session, and nothing of hers', async () => {
    const { host, session } = withFallingPlan();
    host.sheets[0]?.formats.push({ id: 'hers', address: 'A1:G9', formula: '=A1>0', level: null });
    const before = host.dump();
    await check(session);
    const marked = host.dump();
    const later = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
    expect(done(await clearMarks(later)).cleared).toBeGreaterThan(0);
    expect(host.dump()).toEqual(before);
    expect(await clearMarks(later)).toEqual({ kind: 'nothing-to-do' });
    await undo(later);
    expect(host.dump()).toEqual(marked);
  });

  test('says which protected sheet keeps its highlights', async () => {
    const { host, session } = withFallingPlan();
    await check(session);
    if (host.sheets[0]) host.sheets[0].protected = true;
    expect(await clearMarks(session)).toMatchObject({
      kind: 'failed',
      code: 'sheet-protected',
      sheet: '路灯',
    });
  });
});

describe('one command at a time', () => {
  test('ignores a second click, and tells the pane what runs', async () => {
    const { session } = withFallingPlan();
    const running: unknown[] = [];
    session.subscribe(() => running.push(session.getState().running));
    const first = check(session);
    expect(await insertForm(session)).toEqual({ kind: 'ignored', running: 'check' });
    expect(await overview(session)).toEqual({ kind: 'ignored', running: 'check' });
    done(await first);
    expect(running[0]).toBe('check');
    expect(session.getState()).toMatchObject({ running: null, progress: null });
  });

  test('is cancelled before it writes', async () => {
    const { host, session } = withFallingPlan();
    const before = host.dump();
    const aborted = check(session);
    session.cancel();
    expect(await aborted).toMatchObject({ kind: 'failed', code: 'cancelled', leftBehind: null });
    expect(host.dump()).toEqual(before);
  });

  test('remembers the last twenty', async () => {
    const { session } = start(empty);
    for (let round = 0; round < 22; round += 1) await insertForm(session);
    const { history } = session.getState();
    expect(history.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
    done(await undo(session, { entry: 5 }));
    expect(session.getState().history.at(-1)).toMatchObject({
      command: 'insert-form',
      act: 'undone',
      args: { sheet: '绩效目标表 (5)' },
    });
    expect(await undo(session, { entry: 5 })).toEqual({ kind: 'nothing-to-do' });
  });
});

test('overview tells the tables, sheets and highlights', async () => {
  const { host, session } = start({
    sheets: [lampSheet('路灯', { plan: fallingPlan }), { name: '其他', cells: {} }],
  });
  await check(session);
  expect(done(await overview(session))).toMatchObject({
    tables: [{ sheet: '路灯', name: lampTable.name }],
    sheets: 2,
    marks: host.sheets[0]?.formats.length,
    readOnly: false,
  });
});

test('go to a cell; a hidden or missing sheet says so', async () => {
  const { host, session } = withFallingPlan();
  done(await goTo(session, { sheet: '路灯', address: 'B7' }));
  expect(host.selection()).toEqual({ sheet: '路灯', address: 'B7' });
  if (host.sheets[0]) host.sheets[0].hidden = true;
  expect(await goTo(session, { sheet: '路灯', address: 'B7' })).toMatchObject({
    code: 'sheet-hidden',
  });
  expect(await goTo(session, { sheet: '没有', address: 'B7' })).toMatchObject({
    code: 'sheet-missing',
  });
});
