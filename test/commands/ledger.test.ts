import { overview } from '../../src/commands/overview';
import { prepareLedger } from '../../src/commands/prepare-ledger';
import type { CommandOutcome } from '../../src/commands/session';
import { switchLedgerMode } from '../../src/commands/switch-ledger-mode';
import { undo } from '../../src/commands/undo';
import { memorySheet } from '../../src/host/memory/memory-workbook';
import { addressHolding, lampSheet } from './filled-table';
import {
  lampLedger,
  ledgerOf,
  startLedger,
  typeAchievement,
  typeSpending,
  type LedgerWorkbook,
} from './ledger-workbook';

function done<Done>(outcome: CommandOutcome<Done>): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

/** Another project, as if its form had been pasted in mid-year. */
const BRIDGE = { name: '桥梁养护', code: '13022524P00999000003C' };

function pasteForm({ host }: LedgerWorkbook, name: string, change = {}): void {
  const { cells } = lampSheet(name, change);
  host.sheets.push(memorySheet(name, { ...cells }));
}

const ids = (notes: readonly { readonly id: string }[]): readonly string[] =>
  notes.map(({ id }) => id);

describe('台账', () => {
  test('makes two sheets, and leaves her where she types first', async () => {
    const { host, session } = startLedger({ sheets: [lampSheet('路灯')] });
    expect(done(await prepareLedger(session))).toEqual({
      sheets: ['台账-支出', '台账-完成'],
      added: [],
      refreshed: [],
      open: [],
    });
    expect(host.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
      ['路灯', 0],
      ['台账-支出', 1],
      ['台账-完成', 1],
    ]);
    expect(host.selection().sheet).toBe('台账-支出');
    const { spending, achievements } = await ledgerOf({ host, session });
    expect(spending?.rows.map(({ name, source }) => [name.text, source.text])).toEqual([
      ['路灯检修', '财政'],
    ]);
    expect(achievements?.rows).toHaveLength(9);
  });

  test('is undone and redone to the letter', async () => {
    const { host, session } = startLedger({ sheets: [lampSheet('路灯')] });
    const before = host.dump();
    await prepareLedger(session);
    const after = host.dump();
    expect(done(await undo(session))).toMatchObject({ command: 'prepare-ledger', act: 'undone' });
    expect(host.dump()).toEqual(before);
    await undo(session);
    expect(host.dump()).toEqual(after);
  });

  test('changes nothing the second time, and there is nothing to undo', async () => {
    const workbook = await lampLedger();
    const before = workbook.host.dump();
    const again = await prepareLedger(workbook.session);
    expect(again).toMatchObject({ kind: 'done', undoable: false });
    expect(done(again)).toEqual({ sheets: [], added: [], refreshed: [], open: [] });
    expect(workbook.host.dump()).toEqual(before);
    expect(workbook.session.getState().history).toHaveLength(1);
  });

  test('adds the rows of a project that came in mid-year, and her figures stay', async () => {
    const workbook = await lampLedger();
    await typeSpending(workbook, '3月底', 6);
    pasteForm(workbook, '桥梁', BRIDGE);
    const before = workbook.host.dump();
    const { added, refreshed, open } = done(await prepareLedger(workbook.session));
    expect([added.length, refreshed.length, open.length]).toEqual([10, 0, 0]);
    const { spending, achievements } = await ledgerOf(workbook);
    expect(spending?.rows.map(({ name, figures }) => [name.text, figures['3月底'].text])).toEqual([
      ['路灯检修', '6'],
      ['桥梁养护', ''],
    ]);
    expect(achievements?.rows).toHaveLength(18);
    expect(spending?.outside).toEqual([]);
    await undo(workbook.session);
    expect(workbook.host.dump()).toEqual(before);
  });

  test('brings a renamed project and a changed target up to date', async () => {
    const workbook = await lampLedger();
    const { host, session } = workbook;
    const form = lampSheet('路灯');
    host.type('路灯', addressHolding(form, '路灯检修'), '路灯大修');
    host.type('路灯', addressHolding(form, '≥300盏'), '≥320盏');
    const { refreshed, added } = done(await prepareLedger(session));
    expect(new Set(ids(refreshed))).toEqual(new Set(['name-refreshed', 'target-refreshed']));
    expect(added).toEqual([]);
    expect((await ledgerOf(workbook)).achievements?.rows[0]?.target.text).toBe('≥320盏');
  });

  test('lists rows without a home and deletes none', async () => {
    const workbook = await lampLedger();
    pasteForm(workbook, '桥梁', BRIDGE);
    await prepareLedger(workbook.session);
    workbook.host.sheets.splice(3, 1);
    const before = workbook.host.dump();
    const { open } = done(await prepareLedger(workbook.session));
    expect(ids(open)).toContain('project-homeless');
    expect(workbook.host.dump()).toEqual(before);
    const { ledger } = done(await overview(workbook.session));
    expect(ids(ledger?.homeless ?? [])).toContain('project-homeless');
    expect(ledger?.open).toEqual([]);
  });

  test('makes a sheet anew that she deleted', async () => {
    const workbook = await lampLedger();
    workbook.host.sheets.splice(1, 1);
    expect(done(await overview(workbook.session)).ledger?.tables).toHaveLength(1);
    expect(done(await prepareLedger(workbook.session)).sheets).toEqual(['台账-支出']);
    expect(done(await overview(workbook.session)).ledger?.tables).toHaveLength(2);
  });

  test('asks before undo removes a ledger that holds figures', async () => {
    const workbook = await lampLedger();
    await typeSpending(workbook, '3月底', 6);
    const before = workbook.host.dump();
    expect(await undo(workbook.session)).toMatchObject({
      kind: 'confirm',
      question: 'remove-changed-sheet',
      sheet: '台账-支出',
    });
    expect(workbook.host.dump()).toEqual(before);
    done(await undo(workbook.session, { proceed: true }));
    expect(workbook.host.sheets.map(({ name }) => name)).toEqual(['路灯']);
  });

  test('has nothing to lay out where no form stands', async () => {
    const { host, session } = startLedger({ sheets: [{ name: 'Sheet1', cells: {} }] });
    expect(await prepareLedger(session)).toEqual({ kind: 'nothing-to-do' });
    expect(host.sheets).toHaveLength(1);
  });

  test.each([
    ['readOnly', 'read-only'],
    ['structureProtected', 'structure-protected'],
  ] as const)('is refused under %s, and nothing changes', async (state, code) => {
    const { host, session } = startLedger({ sheets: [lampSheet('路灯')] });
    host.switches[state] = true;
    const before = host.dump();
    expect(await prepareLedger(session)).toMatchObject({ kind: 'failed', code });
    expect(host.dump()).toEqual(before);
  });

  test('names the protected ledger sheet that it may not bring in step', async () => {
    const workbook = await lampLedger();
    pasteForm(workbook, '桥梁', BRIDGE);
    const [, spending] = workbook.host.sheets;
    if (spending) spending.protected = true;
    expect(await prepareLedger(workbook.session)).toMatchObject({
      kind: 'failed',
      code: 'sheet-protected',
      sheet: '台账-支出',
    });
  });
});

describe('累计 ⇄ 当季', () => {
  /** 6.00 to the end of March, 13.50 to the end of June: 6.00 and 7.50 per quarter. */
  async function halfYear(): Promise<LedgerWorkbook> {
    const workbook = await lampLedger();
    await typeSpending(workbook, '3月底', 6);
    await typeSpending(workbook, '6月底', 13.5);
    await typeAchievement(workbook, '检修合格率', '3月底', '96%');
    return workbook;
  }

  async function spent(workbook: LedgerWorkbook): Promise<readonly (string | undefined)[]> {
    const row = (await ledgerOf(workbook)).spending?.rows[0];
    return [row?.figures['3月底'].text, row?.figures['6月底'].text];
  }

  test('turns sums to amounts per quarter and back, and leaves rates alone', async () => {
    const workbook = await halfYear();
    const before = workbook.host.dump();
    expect(done(await switchLedgerMode(workbook.session, { to: 'quarterly' }))).toEqual({
      to: 'quarterly',
      blocked: [],
    });
    expect((await ledgerOf(workbook)).mode).toBe('quarterly');
    expect(await spent(workbook)).toEqual(['6', '7.5']);
    const rate = (await ledgerOf(workbook)).achievements?.rows[1];
    expect(rate?.figures['3月底'].text).toBe('96%');
    done(await switchLedgerMode(workbook.session, { to: 'cumulative' }));
    expect(workbook.host.dump()).toEqual(before);
  });

  test('is undone', async () => {
    const workbook = await halfYear();
    const before = workbook.host.dump();
    await switchLedgerMode(workbook.session, { to: 'quarterly' });
    expect(done(await undo(workbook.session))).toMatchObject({
      command: 'switch-ledger-mode',
      act: 'undone',
    });
    expect(workbook.host.dump()).toEqual(before);
  });

  test('lists the rows that stand in the way, and nothing changes', async () => {
    const workbook = await lampLedger();
    await typeSpending(workbook, '6月底', 13.5);
    const before = workbook.host.dump();
    const outcome = await switchLedgerMode(workbook.session, { to: 'quarterly' });
    expect(outcome).toMatchObject({ undoable: false });
    expect(ids(done(outcome).blocked)).toEqual(['gap-before-figure']);
    expect(workbook.host.dump()).toEqual(before);
  });

  test('has nothing to do in the mode that it is in, or without a ledger', async () => {
    const workbook = await lampLedger();
    expect(await switchLedgerMode(workbook.session, { to: 'cumulative' })).toEqual({
      kind: 'nothing-to-do',
    });
    const { session } = startLedger({ sheets: [lampSheet('路灯')] });
    expect(await switchLedgerMode(session, { to: 'quarterly' })).toEqual({ kind: 'nothing-to-do' });
  });
});
