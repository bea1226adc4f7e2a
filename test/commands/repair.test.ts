import { check } from '../../src/commands/check';
import { repair } from '../../src/commands/repair';
import { createSession } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { proposeRepairs } from '../../src/core/repair/propose-repairs';
import type { Repair } from '../../src/core/repair/repair';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet, lampTable } from './filled-table';

/** Shares of each period that sum to 100: P3 offers the cumulative figures. */
const shares = { '3月底': '25%', '6月底': '25%', '10月底': '25%', '12月底': '25%' };

async function start() {
  const host = createMemoryHost({ sheets: [lampSheet('路灯', { ...lampTable, plan: shares })] });
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
  await check(session);
  const { report, reading } = session.getState();
  const repairs: readonly Repair[] =
    report && reading ? proposeRepairs(report, reading.snapshot) : [];
  const [first] = repairs;
  if (first === undefined) throw new Error('nothing to repair');
  const values = (): unknown[] =>
    first.cells.map(({ address }) => host.sheets[0]?.cells.get(address)?.v);
  return { host, session, first, values };
}

test('writes what was agreed to, and takes it back', async () => {
  const { host, session, first, values } = await start();
  const before = host.dump();
  expect(await repair(session, { repairs: [first] })).toMatchObject({
    kind: 'done',
    result: { repaired: 1, refused: [] },
  });
  expect(values()).toEqual(first.cells.map(({ after }) => after?.v));
  await undo(session);
  expect(host.dump()).toEqual(before);
});

test('refuses a repair whose cell says something else by now', async () => {
  const { host, session, first } = await start();
  host.type('路灯', first.cells[0]?.address ?? '', 0.3);
  const before = host.dump();
  expect(await repair(session, { repairs: [first] })).toMatchObject({
    kind: 'done',
    undoable: false,
    result: { repaired: 0, refused: [{ reason: 'stale' }] },
  });
  expect(host.dump()).toEqual(before);
});

test('asks before formats of single characters go lost', async () => {
  const { host, session, first } = await start();
  const texts = first.cells.map((cell) => ({ ...cell, before: { v: '25%', nf: '@' } }));
  const text: Repair = { ...first, cells: texts };
  for (const { address } of first.cells) {
    host.sheets[0]?.cells.set(address, { v: '25%', nf: '@' });
    host.sheets[0]?.richText.add(address);
  }
  const before = host.dump();
  expect(await repair(session, { repairs: [text] })).toMatchObject({
    kind: 'confirm',
    question: 'rich-text',
    cells: texts.map(({ address }) => ({ sheet: '路灯', address })),
  });
  expect(host.dump()).toEqual(before);
  const agreed = await repair(session, { repairs: [text], losesFormats: true });
  expect(agreed).toMatchObject({ kind: 'done', result: { repaired: 1 } });
});
