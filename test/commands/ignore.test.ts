import { check } from '../../src/commands/check';
import { ignore } from '../../src/commands/ignore';
import { createSession } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { addressHolding, lampSheet, lampTable } from './filled-table';

const fallingPlan = { ...lampTable.plan, '10月底': '45%' };
const PLACE = addressHolding(lampSheet('甲'), 0.8);

async function start() {
  const host = createMemoryHost({
    sheets: [
      lampSheet('甲', { plan: fallingPlan }),
      lampSheet('乙', { plan: fallingPlan, name: '桥梁', code: '13022524P00999000002B' }),
    ],
  });
  const parts = { host, edition: defaultEdition, profile: 'unit', now: () => 0 } as const;
  const session = createSession(parts);
  await check(session);
  const p3 = () =>
    session
      .getState()
      .report?.findings.filter(({ ruleId }) => ruleId === 'P3')
      .map(({ place }) => place.sheet);
  const marks = () => host.sheets.map(({ formats }) => formats.length);
  const findings = () =>
    (session.getState().report?.findings ?? [])
      .filter(({ ruleId }) => ruleId === 'P3')
      .slice(0, 1)
      .map((finding) => ({ finding, message: '下降' }));
  const setAside = () =>
    ignore(session, { wish: { kind: 'findings', findings: findings(), reason: '本地要求' } });
  return { host, session, p3, marks, setAside, findings };
}

test('exactly one finding is set aside, with its highlight, in the workbook, and undone', async () => {
  const { host, session, p3, marks, setAside } = await start();
  const before = host.dump();
  const [own = 0, other = 0] = marks();
  expect(own).toBeGreaterThan(0);
  expect(await setAside()).toMatchObject({ kind: 'done', undoable: true });
  expect(p3()).toEqual(['乙']);
  expect(marks()).toEqual([0, other]);
  await check(createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 }));
  expect(marks()).toEqual([0, other]);
  await check(session);
  expect(p3()).toEqual(['乙']);
  await undo(session);
  expect(host.dump()).toEqual(before);
});

test('the same finding set aside twice stands once, so that no other is set aside with it', async () => {
  const { session, setAside, findings } = await start();
  const same = findings();
  await setAside();
  const wish = { kind: 'findings', findings: [...same, ...same], reason: '再点一次' } as const;
  expect(await ignore(session, { wish })).toEqual({ kind: 'nothing-to-do' });
  expect(session.getState().ignored).toHaveLength(1);
});

test('one that occurs no more is told, and the finding comes back with other content', async () => {
  const { host, session, p3, setAside } = await start();
  await setAside();
  host.type('甲', PLACE, 0.8);
  await check(session);
  expect(session.getState().ignored).toMatchObject([
    { entry: { message: '下降', reason: '本地要求', day: '1970-01-01' }, findings: [] },
  ]);
  host.type('甲', PLACE, 0.4);
  await check(session);
  expect(p3()).toEqual(['甲', '乙']);
});

test('a corrected code does not bring it back; another project on the sheet does', async () => {
  const { host, session, p3, setAside } = await start();
  await setAside();
  host.type('甲', 'B3', '13022524P00999000003C');
  await check(session);
  expect(p3()).toEqual(['乙']);
  host.type('甲', 'E3', '另一个项目');
  await check(session);
  expect(p3()).toEqual(['甲', '乙']);
});

test('a whole rule is set aside and shown again', async () => {
  const { session, p3 } = await start();
  await ignore(session, { wish: { kind: 'rule', ruleId: 'P3', reason: '' } });
  expect(p3()).toEqual([]);
  const [first] = session.getState().ignored;
  expect(first?.findings).toHaveLength(2);
  if (first) await ignore(session, { wish: { kind: 'show-again', entries: [first.entry] } });
  expect(p3()).toEqual(['甲', '乙']);
});
