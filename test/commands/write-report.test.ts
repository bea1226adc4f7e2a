import { check } from '../../src/commands/check';
import { ignore } from '../../src/commands/ignore';
import { createSession } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { writeReport } from '../../src/commands/write-report';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet, lampTable } from './filled-table';
import { lampLedger, typeSpending } from './ledger-workbook';

const fallingPlan = { ...lampTable.plan, '10月底': '45%' };

async function start() {
  const host = createMemoryHost({
    sheets: [
      lampSheet("甲'表", { plan: fallingPlan }),
      lampSheet('乙', { goal: '', name: '桥梁', code: '13022524P00999000002B' }),
    ],
  });
  const parts = { host, edition: defaultEdition, profile: 'unit', now: () => 0 } as const;
  const session = createSession(parts);
  await check(session);
  const texts = (): string[] =>
    [...(host.sheets.at(-1)?.cells ?? new Map())].map(([, { v, f }]) => String(f ?? v));
  return { host, session, texts };
}

test('holds every finding with a link, every blank, and what it was checked for', async () => {
  const { host, session, texts } = await start();
  const before = host.dump();
  const outcome = await writeReport(session, { locale: 'zh-CN' });
  expect(outcome).toMatchObject({ kind: 'done', result: { sheet: '校验报告' } });
  const { report } = session.getState();
  const written = texts();
  for (const { place } of report?.findings ?? []) {
    const sheet = place.sheet.replaceAll("'", "''");
    expect(written).toContain(`=HYPERLINK("#'${sheet}'!${place.address}","${place.address}")`);
  }
  expect(
    written.some((text) => /^版本：.*口径：单位版 · 阶段：填报中 · 时间：1970-01-01/.test(text)),
  ).toBe(true);
  expect(written).toContain('绩效目标还没有填。');
  await undo(session);
  expect(host.dump()).toEqual(before);
});

test('各表情况 counts every form by places; names stand in the wide columns', async () => {
  const { host, session } = await start();
  await writeReport(session, { locale: 'zh-CN' });
  const cells = host.sheets.at(-1)?.cells;
  const row = (number: number) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => cells?.get(`${column}${number}`)?.v ?? '');
  expect([4, 5, 6, 7].map(row)).toEqual([
    ['序号', '错误', '警告', '提示', '未填', '项目名称', '工作表'],
    // The plan that falls; every 依据 alike, in each of the two.
    [1, 1, 0, 1, 0, '路灯检修', "甲'表"],
    [2, 0, 0, 1, 1, '桥梁', '乙'],
    ['', 1, 0, 2, 1, '合计', ''],
  ]);
  expect(cells?.get('A8')?.v).toBe('问题清单（错误 1 处，警告 0 处，提示 1 类 2 处，未填 1 处）');
});

test('findings on the ledger have a row of their own, so that the columns add up', async () => {
  const workbook = await lampLedger();
  // More than the budget of 24.00: H8.
  await typeSpending(workbook, '3月底', 30);
  await check(workbook.session);
  await writeReport(workbook.session, { locale: 'zh-CN' });
  const cells = workbook.host.sheets.at(-1)?.cells;
  const row = (number: number) =>
    ['B', 'C', 'D', 'E', 'F'].map((column) => cells?.get(`${column}${number}`)?.v ?? '');
  expect([5, 6, 7].map(row)).toEqual([
    // Every 依据 alike.
    [0, 0, 1, 0, lampTable.name],
    [0, 1, 0, 0, '季度台账'],
    [0, 1, 1, 0, '合计'],
  ]);
});

test('the head says 依据 and the cells below do not say it again', async () => {
  const { session, texts } = await start();
  await writeReport(session, { locale: 'zh-CN' });
  expect(texts().filter((text) => text.startsWith('依据'))).toEqual(['依据']);
});

test('shows what is set aside, and is itself no form', async () => {
  const { session, texts } = await start();
  await ignore(session, { wish: { kind: 'rule', ruleId: 'P3', reason: '本地要求如此' } });
  await writeReport(session, { locale: 'zh-CN' });
  expect(texts()).toContain('已设为不再提示（1 条）');
  expect(texts()).toContain('原因：本地要求如此（1970-01-01）');
  await check(session);
  expect(session.getState().report?.tables).toHaveLength(2);
  expect(await writeReport(session, { locale: 'zh-CN' })).toMatchObject({
    result: { sheet: '校验报告 (2)' },
  });
});

test('English where Excel speaks it', async () => {
  const { session, texts } = await start();
  const outcome = await writeReport(session, { locale: 'en-US' });
  expect(outcome).toMatchObject({ result: { sheet: 'Check report' } });
  expect(texts()).toContain('Finding');
});
