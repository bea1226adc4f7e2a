import { check } from '../../src/commands/check';
import { makeCopies } from '../../src/commands/make-copies';
import { createSession, type CommandOutcome } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { parseSigners, SIGNERS_SETTING } from '../../src/core/forms/submission/signers';
import { readiness } from '../../src/core/rules/readiness';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet, lampTable } from './filled-table';

const signers = { preparer: '甲某', reviewer: '', head: '乙某' };

function done<Done>(outcome: CommandOutcome<Done>): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

async function start() {
  const host = createMemoryHost({
    sheets: [
      lampSheet('甲'),
      lampSheet('乙', { goal: '', name: '桥梁', code: '13022524P00999000002B' }),
    ],
  });
  const parts = { host, edition: defaultEdition, profile: 'unit', now: () => 0 } as const;
  const session = createSession(parts);
  await check(session, { stage: 'submission' });
  const { report } = session.getState();
  if (report === null) throw new Error('no report');
  return { host, session, report };
}

test('送审前检查 says which forms are ready and what the others lack', async () => {
  const { report } = await start();
  expect(readiness(report).map(({ sheet, ready }) => [sheet, ready])).toEqual([
    ['甲', true],
    ['乙', false],
  ]);
  expect(readiness(report)[1]?.missing.map(({ field }) => field)).toEqual(['goal']);
});

test('送审版: values only, signed, not counted as forms, and undone', async () => {
  const { host, session, report } = await start();
  const before = host.dump();
  const forms = report.tables;
  const outcome = await makeCopies(session, { forms, signers, evenNotReady: true });
  expect(outcome).toMatchObject({ kind: 'done', undoable: true });
  const copies = host.sheets.slice(2);
  expect(copies).toHaveLength(2);
  for (const { cells, validations, formats, look } of copies) {
    const all = [...cells.values()];
    expect(all.some(({ f }) => f !== undefined)).toBe(false);
    expect(all.map(({ v }) => v)).toEqual(expect.arrayContaining(['填报人：甲某', '审核人：']));
    expect([validations, formats, look?.validations]).toEqual([[], [], []]);
  }
  expect([...(copies[0]?.cells.values() ?? [])].map(({ v }) => v)).toContain(lampTable.name);
  await check(session);
  expect(session.getState().report?.tables).toHaveLength(2);
  await undo(session, {
    entry: session.getState().history.find(({ command }) => command === 'make-copies')?.id ?? 0,
  });
  expect(host.sheets).toHaveLength(2);
  expect((host.dump() as readonly unknown[]).at(-1)).toEqual((before as readonly unknown[]).at(-1));
});

test('nothing chosen, nothing made', async () => {
  const { session } = await start();
  expect(await makeCopies(session, { forms: [], signers })).toEqual({ kind: 'nothing-to-do' });
});

test('a form that is not ready is copied only after a warning, also when it became so meanwhile', async () => {
  const { host, session, report } = await start();
  const before = host.dump();
  const [first] = report.tables;
  if (first === undefined) throw new Error('no form');
  expect(await makeCopies(session, { forms: report.tables, signers })).toMatchObject({
    kind: 'confirm',
    question: 'not-ready',
    notReady: [{ sheet: '乙' }],
  });
  expect(host.dump()).toEqual(before);
  host.type('甲', first.name?.address ?? '', '');
  expect(await makeCopies(session, { forms: [first], signers })).toMatchObject({
    kind: 'confirm',
    notReady: [{ sheet: '甲' }],
  });
});

test('sheets of an earlier run stay, names of signers are remembered', async () => {
  const { host, session, report } = await start();
  const forms = report.tables.slice(0, 1);
  const made = (outcome: Awaited<ReturnType<typeof makeCopies>>) =>
    outcome.kind === 'done' ? outcome.result.sheets : outcome.kind;
  expect(made(await makeCopies(session, { forms, signers }))).toEqual(['送审-路灯检修']);
  const [copy] = host.sheets.slice(2).map(({ cells }) => new Map(cells));
  expect(made(await makeCopies(session, { forms, signers }))).toEqual(['送审-路灯检修 (2)']);
  expect(host.sheets[2]?.cells).toEqual(copy);
  expect(parseSigners(host.settings.get(SIGNERS_SETTING) ?? null)).toEqual(signers);
});

describe('older copies are replaced', () => {
  const names = (host: Awaited<ReturnType<typeof start>>['host']) =>
    host.sheets.map(({ name }) => name);

  async function changedSince() {
    const { host, session, report } = await start();
    const forms = report.tables.slice(0, 1);
    await makeCopies(session, { forms, signers });
    host.type('甲', 'E10', '≥310盏');
    return { host, session, forms };
  }

  test('one that stands as it was made goes; undo brings it back as it was', async () => {
    const { host, session, forms } = await changedSince();
    const before = host.dump();
    const outcome = await makeCopies(session, { forms, signers, replaceOld: true });
    expect(outcome).toMatchObject({
      kind: 'done',
      result: { sheets: ['送审-路灯检修 (2)'], replaced: 1, kept: [] },
    });
    expect(names(host)).toEqual(['甲', '乙', '送审-路灯检修 (2)']);
    await undo(session);
    expect(names(host)).toEqual(['甲', '乙', '送审-路灯检修']);
    expect(host.dump()).toEqual(before);
  });

  test('not unless she wants it: then it is named', async () => {
    const { host, session, forms } = await changedSince();
    expect(await makeCopies(session, { forms, signers })).toMatchObject({
      result: { replaced: 0, kept: ['送审-路灯检修'] },
    });
    expect(names(host)).toEqual(['甲', '乙', '送审-路灯检修', '送审-路灯检修 (2)']);
  });

  test.each<[string, (host: Awaited<ReturnType<typeof start>>['host']) => void]>([
    ['a cell of it was typed over', (host) => host.type('送审-路灯检修', 'A1', '终稿')],
    ['something was written beside it', (host) => host.type('送审-路灯检修', 'K3', '已报')],
    ['nothing is known of it', (host) => host.settings.delete('jixiao.copies')],
    ['what is known of it makes no sense', (host) => host.settings.set('jixiao.copies', '[')],
  ])('not when %s', async (_why, change) => {
    const { host, session, forms } = await changedSince();
    change(host);
    expect(await makeCopies(session, { forms, signers, replaceOld: true })).toMatchObject({
      result: { replaced: 0, kept: ['送审-路灯检修'] },
    });
    expect(names(host)).toEqual(['甲', '乙', '送审-路灯检修', '送审-路灯检修 (2)']);
  });

  test('not the copy of another form of the same name', async () => {
    const { host, session } = await start();
    host.type('乙', 'E3', lampTable.name);
    const { tables } = done(await check(session)).report;
    await makeCopies(session, { forms: tables, signers, evenNotReady: true });
    host.type('甲', 'E10', '≥310盏');
    const forms = tables.slice(0, 1);
    expect(await makeCopies(session, { forms, signers, replaceOld: true })).toMatchObject({
      result: { sheets: ['送审-路灯检修 (3)'], replaced: 1, kept: [] },
    });
    expect(names(host)).toEqual(['甲', '乙', '送审-路灯检修 (2)', '送审-路灯检修 (3)']);
  });

  test('not when a formula would lose what it points to', async () => {
    const { host, session, forms } = await changedSince();
    host.sheets[1]?.cells.set('K1', { v: '', f: "='送审-路灯检修'!E10" });
    expect(await makeCopies(session, { forms, signers, replaceOld: true })).toMatchObject({
      result: { replaced: 0, kept: ['送审-路灯检修'] },
    });
  });
});

test('says which cells of a form the copy does without', async () => {
  const { host, session, report } = await start();
  host.type('甲', 'G9', '分值');
  expect(await makeCopies(session, { forms: report.tables.slice(0, 1), signers })).toMatchObject({
    kind: 'done',
    result: { leftOut: [{ sheet: '甲', address: 'G9' }] },
  });
});

test.each([
  ['丙', 'sheet-missing'],
  ['空', 'sheet-changed'],
])('a form that is gone from %s stops all: %s', async (sheet, code) => {
  const { host, session, report } = await start();
  const before = host.dump();
  host.sheets.push(...createMemoryHost({ sheets: [{ name: '空', cells: {} }] }).sheets);
  const forms = [...report.tables.slice(0, 1), { sheet, range: 'A1:G18' }];
  expect(await makeCopies(session, { forms, signers })).toMatchObject({ kind: 'failed', code });
  expect((host.dump() as readonly unknown[]).slice(0, 2)).toEqual(
    (before as readonly unknown[]).slice(0, 2),
  );
});

test('a workbook whose structure is protected, a read-only one, and 取消 leave all as it is', async () => {
  const { host, session, report } = await start();
  const forms = report.tables.slice(0, 1);
  const before = host.dump();
  const abort = new AbortController();
  const cancelled = makeCopies(session, {
    forms,
    signers,
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  expect(await cancelled).toMatchObject({ kind: 'failed', code: 'cancelled' });
  host.switches.structureProtected = true;
  expect(await makeCopies(session, { forms, signers })).toMatchObject({
    code: 'structure-protected',
  });
  host.switches.structureProtected = false;
  host.switches.readOnly = true;
  expect(await makeCopies(session, { forms, signers })).toMatchObject({ code: 'read-only' });
  expect(host.dump()).toEqual(before);
});
