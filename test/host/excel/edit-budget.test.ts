/** Requests and bytes of edits: blocks beside 60 forms, and readings of a workbook that has not changed its shape. */
import { check } from '../../../src/commands/check';
import type { CellStyle } from '../../../src/core/sheet/draft';
import type { CellEdit, WorkbookEdit } from '../../../src/core/sheet/edit';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampSheet } from '../../commands/filled-table';
import { style } from './edit-cases';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

const MESSAGE_LIMIT = 4 * 1024 * 1024;
const open: ExcelSetting[] = [];

afterEach(() => endExcel(open.splice(0)));

async function start(sheets: readonly SheetSnapshot[]): Promise<ExcelSetting> {
  const setting = await startExcel(sheets);
  open.push(setting);
  return setting;
}

function tables(count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    lampSheet(`路灯${index + 1}`, {
      name: `路灯检修${index + 1}`,
      code: `13022524P00999${String(index + 1).padStart(6, '0')}A`,
    }),
  );
}

const label: CellStyle = { ...style, fill: '#D9E2EC' };
const head: CellStyle = { ...style, border: false, fill: '#FFF8E1' };
const sentence: CellStyle = { ...head, size: 11, fill: null };
const typed: CellStyle = { ...style, bold: false, fill: '#FFFFFF' };

/** A block of 20 rows and 9 columns beside a form, as large as that of a form with 12 indicators. */
function block(sheet: string): readonly WorkbookEdit[] {
  const columns = 'IJKLMNOPQ'.split('');
  const cells: CellEdit[] = columns.flatMap((column, across) =>
    Array.from({ length: 20 }, (_, down) => {
      const address = `${column}${down + 1}`;
      const replacement: CellSnapshot =
        across % 2 === 0
          ? { v: `第${down + 1}行的说明文字` }
          : {
              v: '',
              // As long as those of a block; what it costs to calculate those is not the question here.
              f: `=IF(LEN("台账-支出 全年预算 截至3月底")>0,ROUND(2/3,4),"")`,
              nf: '0.00%',
            };
      return { address, expected: null, replacement };
    }),
  );
  const looks = [
    { address: 'I1:Q1', style: head },
    { address: 'I2:Q2', style: sentence },
    { address: 'I3:M3', style: label },
    ...[4, 5, 6, 7].flatMap((row) => [
      { address: `I${row}`, style: label },
      { address: `J${row}:M${row}`, style },
    ]),
    ...['N', 'O', 'P', 'Q'].flatMap((column) => [
      { address: `${column}3`, style: label },
      { address: `${column}4`, style },
    ]),
    { address: 'I9:M9', style: label },
    ...['I', 'J', 'K', 'L'].map((column) => ({ address: `${column}10:${column}20`, style })),
    { address: 'M10:M20', style: typed },
  ];
  return [
    { kind: 'write-cells', sheet, cells, looks },
    { kind: 'group-columns', sheet, columns: 'I:Q' },
  ];
}

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

test.each([1, 60])(
  'blocks beside %d forms: one request to look, one to write; undone to the letter',
  async (count) => {
    const sheets = tables(count);
    const setting = await start(sheets);
    const { host, workbook } = setting;
    const before = await workbook.dump();
    const edits: readonly WorkbookEdit[] = [
      ...sheets.flatMap(({ name }) => block(name)),
      { kind: 'settings', values: { 'jixiao.fill': 'x'.repeat(count * 500) } },
    ];
    const written = await measured(setting, () => host.apply(edits));
    expect(written.requests).toBe(2);
    const undone = await measured(setting, () => host.apply(written.result));
    expect(undone.requests).toBeLessThanOrEqual(3);
    expect(await workbook.dump()).toEqual(before);
  },
  240_000,
);

test('a workbook is read again in one request while its shape is the same, however its cells change', async () => {
  const setting = await start([...tables(3), { name: '空', cells: {} }]);
  const { host, workbook } = setting;
  const read = () => measured(setting, () => host.read({ cells: true, marks: false }));
  expect((await read()).requests).toBe(2);
  await workbook.user.type('路灯2', 'B3', '换了名字');
  const second = await read();
  expect(second.requests).toBe(1);
  expect(second.result.snapshot.sheets[1]?.cells['B3']).toMatchObject({ v: '换了名字' });
  await workbook.user.type('路灯2', 'Z90', '远处');
  await workbook.user.sheets.add('新');
  await workbook.user.type('新', 'A1', '新');
  const third = await read();
  expect(third.requests).toBe(2);
  expect(third.result.snapshot.sheets[1]?.cells['Z90']).toEqual({ v: '远处' });
  expect(third.result.snapshot.sheets[4]?.cells).toEqual({ A1: { v: '新' } });
  await workbook.user.sheets.delete('路灯1');
  await workbook.user.sheets.rename('路灯2', '改名');
  const fourth = await read();
  expect(fourth.requests).toBe(1);
  expect(fourth.result.snapshot.sheets.map(({ name }) => name)).toEqual([
    '改名',
    '路灯3',
    '空',
    '新',
  ]);
  expect(fourth.result.snapshot.sheets[0]?.cells['B3']).toMatchObject({ v: '换了名字' });
});

test('more sheets than expected cost one request', async () => {
  const sheets = tables(5);
  const setting = await startExcel(sheets, { expectedSheets: 2 });
  open.push(setting);
  const read = () => measured(setting, () => setting.host.read({ cells: true, marks: false }));
  const first = await read();
  expect(first.requests).toBe(3);
  expect(first.result.snapshot.sheets.map(({ cells }) => Object.keys(cells).length)).toEqual(
    sheets.map(({ cells }) => Object.keys(cells).length),
  );
  expect((await read()).requests).toBe(1);
});

test('a host that refuses walks is asked sheet by sheet, and not asked to walk again', async () => {
  const setting = await start(tables(2));
  const { excel, session } = setting;
  excel.faults.failAction(30);
  done(await check(session, { listOnly: true }));
  excel.faults.clear();
  const again = await measured(setting, () => check(session, { listOnly: true }));
  expect(again.requests).toBe(3);
});
