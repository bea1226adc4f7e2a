/** 生成送审版 through Microsoft's office.js: what the copies hold, requests and bytes, and undo to the letter. */
import { check } from '../../../src/commands/check';
import { fill } from '../../../src/commands/fill';
import { insertForm } from '../../../src/commands/insert-form';
import { makeCopies } from '../../../src/commands/make-copies';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import { undo } from '../../../src/commands/undo';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { FORM } from './bad-input-form';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { typeYear } from './typed-year';

const MESSAGE_LIMIT = 4 * 1024 * 1024;
const open: ExcelSetting[] = [];

afterEach(() => endExcel(open.splice(0)));

async function start(sheets: readonly SheetSnapshot[]) {
  const setting = await startExcel(sheets);
  open.push(setting);
  const { session } = setting;
  const { report } = done(await check(session, { stage: 'submission' }));
  return { ...setting, forms: report.tables };
}

function tables(count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    lampSheet(`路灯${index + 1}`, {
      name: `路灯检修${index + 1}`,
      code: `13022524P00999${String(index + 1).padStart(6, '0')}A`,
    }),
  );
}

const signers = { preparer: '张三', reviewer: '', head: '' };

test('copies hold values and lines, no formula, mark or validation; undone and restored to the letter', async () => {
  // A plan that falls is marked, the budget is a formula: neither goes with the copy.
  const form = lampSheet('路灯', { plan: { ...lampTable.plan, '10月底': '45%' } });
  const cells = { ...form.cells, C4: { v: 24, f: '=20+4', nf: '0.00' } };
  const { session, workbook, forms } = await start([{ ...form, cells }]);
  workbook.root.Worksheets.GetItem('路灯').GetRange('B3').DataValidation.Rule = {
    list: { inCellDropDown: true, source: '是,否' },
  };
  const before = await workbook.dump();
  expect(before.sheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
  const { sheets } = done(await makeCopies(session, { forms, signers, evenNotReady: true }));
  expect(sheets).toEqual(['送审-路灯检修']);
  const made = await workbook.dump();
  const [original, copy] = made.sheets;
  expect(original).toEqual(before.sheets[0]);
  expect(copy).toMatchObject({ name: '送审-路灯检修', conditionalFormats: [], validations: [] });
  expect(original?.cells['C4']?.formula).toBe('=20+4');
  expect(Object.values(copy?.cells ?? {}).filter(({ formula }) => formula !== undefined)).toEqual(
    [],
  );
  expect(copy?.cells['C4']).toMatchObject({ value: 24 });
  expect(copy?.cells['A19']).toMatchObject({ value: '填报人：张三' });
  expect(made.activeSheet).toBe('送审-路灯检修');
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(made);
});

test('older copies are replaced as they stand; undone and restored to the letter', async () => {
  const { session, workbook, forms } = await start(tables(2));
  const [form] = forms;
  if (form === undefined) throw new Error('no form');
  done(await makeCopies(session, { forms, signers }));
  await workbook.user.type('路灯1', 'E10', '≥310盏');
  const before = await workbook.dump();
  const wish = { forms: [form], signers: { ...signers, head: '李四' }, replaceOld: true };
  const { sheets, replaced, kept } = done(await makeCopies(session, wish));
  expect([sheets, replaced, kept]).toEqual([['送审-路灯检修1 (2)'], 1, []]);
  const made = await workbook.dump();
  expect(made.sheets.map(({ name }) => name)).toEqual([
    '路灯1',
    '路灯2',
    '送审-路灯检修2',
    '送审-路灯检修1 (2)',
  ]);
  expect(made.activeSheet).toBe('送审-路灯检修1 (2)');
  const sorted = ({ sheets: all }: typeof before) =>
    [...all].sort((one, other) => one.name.localeCompare(other.name));
  done(await undo(session));
  expect(sorted(await workbook.dump())).toEqual(sorted(before));
  done(await undo(session));
  expect(sorted(await workbook.dump())).toEqual(sorted(made));
});

/** The form of a year in the making: filled from the ledger, marked, with formulas and remarks of hers, rows hidden. */
async function busyForm(): Promise<ExcelSetting> {
  const setting = await startExcel([{ name: 'Sheet1', cells: {} }]);
  open.push(setting);
  const { session, workbook } = setting;
  const { user } = workbook;
  const content = { ...lampTable, plan: { ...lampTable.plan, '10月底': '45%' } };
  const { sheet } = done(await insertForm(session, { content }));
  done(await prepareLedger(session));
  await typeYear(setting, ['3月底']);
  await user.type(sheet, 'C4', "='台账-支出'!H4+E4");
  await user.type(sheet, 'E4', '=4*6');
  await user.type(sheet, 'A19', '备注：本表一式两份');
  await user.ranges.merge(sheet, 'A19:G19');
  await user.type(sheet, 'H10', '抄送');
  done(await fill(session));
  await user.ranges.addConditionalFormat(sheet, 'A1:G18', '=$A1="合计"', '#DDEBF7');
  await user.ranges.addListValidation(sheet, 'G3', ['是', '否']);
  await user.ranges.hideRows(sheet, 12, 2);
  workbook.root.Worksheets.GetItem(sheet).GetRange('D:D').ColumnHidden = true;
  done(await check(session, { stage: 'submission' }));
  await setting.excel.quiet();
  return setting;
}

test('of a form with block, marks, links, remarks and hidden rows only the form is copied, as values', async () => {
  const { session, workbook } = await busyForm();
  const before = await workbook.dump();
  const form = before.sheets.find(({ name }) => name === FORM);
  const forms = session.getState().report?.tables ?? [];
  const { sheets, leftOut } = done(
    await makeCopies(session, { forms, signers, evenNotReady: true }),
  );
  expect(sheets).toEqual(['送审-路灯检修']);
  expect(leftOut).toEqual([{ sheet: FORM, address: 'A19' }]);
  const after = await workbook.dump();
  expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  expect(after.names).toEqual(before.names);
  const copy = after.sheets.at(-1);
  expect(copy).toMatchObject({
    conditionalFormats: [],
    validations: [],
    tables: [],
    names: [],
    outline: { columns: {}, rows: {} },
    protection: null,
    page: { ...form?.page, printArea: 'A1:G19' },
  });
  expect(copy?.sizes).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
  const cells = Object.entries(copy?.cells ?? {});
  expect(cells.filter(([, { formula }]) => formula !== undefined)).toEqual([]);
  const filled = cells.filter(([, { value }]) => value !== undefined).map(([address]) => address);
  expect(filled.filter((address) => !/^[A-G]1?\d$/.test(address))).toEqual([]);
  // What the link to the ledger gave when it was copied.
  expect(copy?.cells['C4']).toMatchObject({ value: 30 });
  expect(copy?.cells['E4']).toMatchObject({ value: 24 });
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
});

test.each([
  [1, 1],
  [12, 1],
  [60, 4],
])(
  'copies of %d forms: one request to read, %d to write, each under 4 MB',
  async (count, writes) => {
    const { session, workbook, excel, forms } = await start(tables(count));
    const before = await workbook.dump();
    excel.meter.reset();
    const progress: number[] = [];
    const onProgress = (now: number): void => void progress.push(now);
    const { sheets } = done(await makeCopies(session, { forms, signers, onProgress }));
    await excel.quiet();
    const { reading } = excel.meter;
    expect(sheets).toHaveLength(count);
    expect(reading.requests).toBeLessThanOrEqual(1 + writes);
    expect(reading.largestRequest).toBeLessThan(MESSAGE_LIMIT);
    expect(reading.largestResponse).toBeLessThan(MESSAGE_LIMIT);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
    expect((await workbook.dump()).sheets.map(({ name }) => name).slice(count)).toEqual(sheets);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
  },
  240_000,
);
