import { check } from '../../src/commands/check';
import { makeCopies } from '../../src/commands/make-copies';
import { createSession } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { readiness } from '../../src/core/rules/readiness';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet, lampTable } from './filled-table';

const signers = { preparer: '甲某', reviewer: '', head: '乙某' };

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
  const outcome = await makeCopies(session, { forms, signers });
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
