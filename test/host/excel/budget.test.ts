/** Requests and bytes: they follow the size of the workbook, never the number of tables. */
import { adjustRows } from '../../../src/commands/adjust-rows';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { ignore } from '../../../src/commands/ignore';
import { insertForm } from '../../../src/commands/insert-form';
import { repair } from '../../../src/commands/repair';
import type { CommandOutcome } from '../../../src/commands/session';
import { setYear } from '../../../src/commands/set-year';
import { undo } from '../../../src/commands/undo';
import { writeReport } from '../../../src/commands/write-report';
import {
  proposeRepairs,
  repairsOfKind,
  safeRepairs,
} from '../../../src/core/repair/propose-repairs';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

const MESSAGE_LIMIT = 4 * 1024 * 1024;
const settings: ExcelSetting[] = [];

afterEach(() => endExcel(settings.splice(0)));

const fallingPlan = { ...lampTable.plan, '10月底': '45%' };

/** Tables, the first so many of them with a falling plan: two cells to highlight in each. */
function tables(count: number, falling = count): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    lampSheet(`路灯${index + 1}`, {
      plan: index < falling ? fallingPlan : lampTable.plan,
      name: `路灯检修${index + 1}`,
      code: `13022524P00999${String(index + 1).padStart(6, '0')}A`,
    }),
  );
}

async function start(sheets: readonly SheetSnapshot[]): Promise<ExcelSetting> {
  const setting = await startExcel(sheets);
  settings.push(setting);
  return setting;
}

/** Runs a command and gives what it took. */
async function measured<Result>({ excel }: ExcelSetting, run: () => Promise<Result>) {
  excel.meter.reset();
  const result = await run();
  await excel.quiet();
  const { reading } = excel.meter;
  expect(reading.largestRequest).toBeLessThan(MESSAGE_LIMIT);
  expect(reading.largestResponse).toBeLessThan(MESSAGE_LIMIT);
  const [, minor = '0'] = (reading.requirementSets['ExcelApi'] ?? '1.0').split('.');
  expect(Number(minor)).toBeLessThanOrEqual(14);
  return { result, ...reading };
}

describe.each([1, 60])('with %d tables', (count) => {
  test('预算年度 reads only the settings before a check, and all at once after it', async () => {
    const setting = await start(tables(count));
    const { session } = setting;
    const spent = async (run: () => Promise<CommandOutcome<unknown>>) => {
      const { result, requests } = await measured(setting, run);
      done(result);
      return requests;
    };
    expect(await spent(() => setYear(session, { year: '2025' }))).toBe(2);
    expect(await spent(() => undo(session))).toBe(2);
    done(await check(session));
    expect(await spent(() => setYear(session, { year: '2025' }))).toBeLessThanOrEqual(3);
    const h9 = session.getState().report?.findings.filter(({ ruleId }) => ruleId === 'H9');
    expect(h9).toHaveLength(count);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
  }, 300_000);

  test('the commands keep their budgets', async () => {
    const setting = await start(tables(count));
    const { session } = setting;
    const spent = async (run: () => Promise<Parameters<typeof done>[0]>): Promise<number> => {
      const { result, requests } = await measured(setting, run);
      done(result);
      return requests;
    };
    expect(await spent(() => check(session, { listOnly: true }))).toBe(2);
    expect(await spent(() => check(session))).toBeLessThanOrEqual(3 + 2);
    expect(await spent(() => check(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => clearMarks(session))).toBeLessThanOrEqual(4);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => insertForm(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
  }, 300_000);
});

/** What is found wrong in each table: a code written badly (safe to repair), values without relation, long texts. */
function flawed(count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = String(index + 1).padStart(6, '0');
    return lampSheet(`路灯${index + 1}`, {
      name: `路灯检修${index + 1}`,
      code: `１３０２２５２４P00999${digits}A`,
      purpose: lampTable.purpose.repeat(10),
      indicators: lampTable.indicators.map((row) => ({
        ...row,
        value: row.value.replace('≥', ''),
      })),
    });
  });
}

describe.each([1, 30])('with %d flawed tables', (count) => {
  test('修复, 不再提示, 调整行高 and 校验报告 take as many requests as with one', async () => {
    const setting = await start(flawed(count));
    const { session, workbook } = setting;
    for (let index = 1; index <= count; index += 1) {
      const sheet = workbook.root.Worksheets.GetItem(`路灯${index}`);
      sheet.GetRange('B5:G5').Merge();
      sheet.GetRange('A1:G18').Format.WrapText = true;
    }
    const { report } = done(await check(session));
    const { reading } = session.getState();
    const repairs = reading === null ? [] : proposeRepairs(report, reading.snapshot);
    const spent = async (run: () => Promise<CommandOutcome<unknown>>): Promise<number> => {
      const { result, requests } = await measured(setting, run);
      done(result);
      return requests;
    };
    expect(safeRepairs(repairs)).toHaveLength(count);
    expect(repairsOfKind(repairs, 'G3.addSign').length).toBeGreaterThanOrEqual(5 * count);
    expect(await spent(() => repair(session, { repairs: safeRepairs(repairs) }))).toBe(4);
    const kind = repairsOfKind(repairs, 'G3.addSign');
    expect(await spent(() => repair(session, { repairs: kind }))).toBe(4);
    expect(await spent(() => undo(session))).toBe(2);
    expect(await spent(() => undo(session, { entry: 2 }))).toBe(2);
    expect(await spent(() => adjustRows(session))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBe(2);
    expect(await spent(() => writeReport(session, { locale: 'zh-CN' }))).toBe(2);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
    const wish = { kind: 'rule', ruleId: 'G3', reason: '' } as const;
    expect(await spent(() => ignore(session, { wish }))).toBeLessThanOrEqual(3);
    expect(await spent(() => undo(session))).toBeLessThanOrEqual(3);
  }, 120_000);
});

test('a sheet of 100,000 rows beside 60 tables adds one request for each further 4 MB', async () => {
  const rows = 100_000;
  const setting = await start([...tables(60, 2), { name: '明细账', cells: {} }]);
  const { workbook, session } = setting;
  const sheet = workbook.root.Worksheets.GetItem('明细账');
  sheet.GetRange(`A1:E${rows}`).Values = Array.from({ length: rows }, (_, row) => [
    `2024-${String((row % 12) + 1).padStart(2, '0')}`,
    `摘要${row}`,
    row / 100,
    '市政服务中心',
    row,
  ]);
  await workbook.root.$settle();
  const checked = await measured(setting, () => check(session));
  expect(done(checked.result).highlighted).toBe(2 * 2);
  const further = Math.floor((checked.responseBytes + checked.requestBytes) / MESSAGE_LIMIT);
  expect(further).toBeGreaterThanOrEqual(3);
  // One of them writes the highlights.
  expect(checked.requests).toBeLessThanOrEqual(3 + further + 1);
  const cleared = await measured(setting, () => clearMarks(session));
  done(cleared.result);
  expect(cleared.requests).toBeLessThanOrEqual(4);
}, 400_000);
