/** Cells, tables, groups and settings through Microsoft's office.js, judged by the emulated Excel's own dump. */
import type { WorkbookEdit } from '../../../src/core/sheet/edit';
import { HostFailure } from '../../../src/host/workbook-host';
import {
  decorate,
  groupColumns,
  ledgerSheet,
  resizeTable,
  settings,
  style,
  writeCells,
} from './edit-cases';
import { endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

const open: ExcelSetting[] = [];

async function start(): Promise<ExcelSetting> {
  const setting = await startExcel([ledgerSheet, { name: '别处', cells: {} }]);
  open.push(setting);
  decorate(setting);
  await setting.workbook.root.$settle();
  return setting;
}

afterEach(() => endExcel(open.splice(0)));

async function refused(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    if (error instanceof HostFailure) return { code: error.code, sheet: error.sheet };
    throw error;
  }
  return 'not refused';
}

test('a reading tells tables and our settings', async () => {
  const { host, excel } = await start();
  excel.meter.reset();
  const reading = await host.read({ cells: true, marks: false });
  expect(excel.meter.reading.requests).toBe(2);
  expect(reading.snapshot.sheets[0]?.tables).toEqual([{ name: '台账支出', address: 'A3:C5' }]);
  expect(reading.snapshot.sheets[1]).not.toHaveProperty('tables');
  expect(reading.settings).toEqual({ 'jixiao.year': '2023', 'jixiao.old': 'x' });
});

test('cells are written as they shall be: text stays text, formats come first', async () => {
  const { host, workbook } = await start();
  await host.apply([writeCells]);
  const cells = (await workbook.dump()).sheets[0]?.cells ?? {};
  expect(cells['A5']).toMatchObject({ value: '=100%', numberFormat: '@' });
  expect(cells['A5']).not.toHaveProperty('formula');
  expect(cells['B4']).toMatchObject({ value: 22.5, numberFormat: '0.000' });
  expect(cells['B5']).toEqual({ value: 12 });
  expect(cells['C4']).toEqual({ value: '未填' });
  expect(cells['E4']).not.toHaveProperty('value');
  expect(cells['E4']).toMatchObject({ numberFormat: '0%' });
  expect(cells['E5']).toMatchObject({ formula: '=SUM(B4:B5)', value: 34.5, numberFormat: '@' });
  expect(cells['A6']).toMatchObject({ value: '2024年5月', style: { ff: '宋体', fs: 10 } });
  expect(cells['A6']).not.toHaveProperty('numberFormat');
  expect(cells['C6']).toMatchObject({ formula: '=B6/4', value: 0.75, numberFormat: '0.00%' });
  expect(cells['B6']?.style).not.toHaveProperty('bg');
  expect(cells['G6']).toEqual({ numberFormat: '0%' });
  expect(cells['H200']).toEqual({ value: '远处' });
});

test.each<[string, readonly WorkbookEdit[]]>([
  ['cells', [writeCells]],
  ['a table', [resizeTable]],
  ['columns', [groupColumns]],
  ['settings', [settings]],
  ['all together', [writeCells, resizeTable, groupColumns, settings]],
])('%s: undone to the letter, and undoing undone', async (_, edits) => {
  const { host, workbook, excel } = await start();
  const before = await workbook.dump();
  excel.meter.reset();
  const inverse = await host.apply(edits);
  expect(excel.meter.reading.requests).toBeLessThanOrEqual(3);
  const after = await workbook.dump();
  expect(after).not.toEqual(before);
  const redo = await host.apply(inverse);
  expect(await workbook.dump()).toEqual(before);
  await host.apply(redo);
  expect(await workbook.dump()).toEqual(after);
});

test('what stands already is not written again', async () => {
  const { host, excel, workbook } = await start();
  await host.apply([writeCells, settings, resizeTable]);
  const after = await workbook.dump();
  excel.meter.reset();
  expect(await host.apply([writeCells, settings, resizeTable])).toEqual([]);
  expect(excel.meter.reading.requests).toBeLessThanOrEqual(2);
  expect(await workbook.dump()).toEqual(after);
});

test('one cell that is not as expected refuses all of them', async () => {
  const { host, workbook } = await start();
  await workbook.user.type('台账', 'H200', '她写的');
  const before = await workbook.dump();
  expect(await refused(host.apply([settings, writeCells, groupColumns]))).toEqual({
    code: 'sheet-changed',
    sheet: '台账',
  });
  expect(await workbook.dump()).toEqual(before);
});

test('undo is refused when she has changed what was written', async () => {
  const { host, workbook } = await start();
  const inverse = await host.apply([writeCells]);
  await workbook.user.type('台账', 'B6', '4');
  const changed = await workbook.dump();
  expect(await refused(host.apply(inverse))).toEqual({ code: 'sheet-changed', sheet: '台账' });
  expect(await workbook.dump()).toEqual(changed);
});

test('a table that has moved is not resized', async () => {
  const { host, workbook } = await start();
  await workbook.user.ranges.insertRows('台账', 1);
  const before = await workbook.dump();
  expect(await refused(host.apply([resizeTable]))).toMatchObject({ code: 'sheet-changed' });
  const other: WorkbookEdit = {
    ...resizeTable,
    kind: 'resize-table',
    table: '没有',
  } as WorkbookEdit;
  expect(await refused(host.apply([other]))).toMatchObject({ code: 'sheet-changed' });
  expect(await workbook.dump()).toEqual(before);
});

test.each([writeCells, resizeTable, groupColumns])(
  'a protected sheet refuses $kind before anything is written',
  async (edit) => {
    const { host, workbook } = await start();
    workbook.root.Worksheets.GetItem('台账').Protection.Protect();
    const before = await workbook.dump();
    expect(await refused(host.apply([settings, edit]))).toEqual({
      code: 'sheet-protected',
      sheet: '台账',
    });
    expect(await workbook.dump()).toEqual(before);
  },
);

test('a read-only book and a sheet that is gone are named', async () => {
  const { host, workbook } = await start();
  workbook.model.readOnly = true;
  for (const edit of [writeCells, resizeTable, groupColumns, settings]) {
    expect(await refused(host.apply([edit]))).toMatchObject({ code: 'read-only' });
  }
  workbook.model.readOnly = false;
  workbook.root.Worksheets.GetItem('台账').Delete();
  const before = await workbook.dump();
  for (const edit of [writeCells, resizeTable, groupColumns]) {
    expect(await refused(host.apply([settings, edit]))).toEqual({
      code: 'sheet-missing',
      sheet: '台账',
    });
  }
  expect(await workbook.dump()).toEqual(before);
});

test('settings of others are never written', async () => {
  const { host } = await start();
  await expect(host.apply([{ kind: 'settings', values: { theme: null } }])).rejects.toThrow(
    'theme',
  );
});

test('a ledger sheet comes with its table, its frozen head and its page, and goes again', async () => {
  const { host, workbook } = await start();
  const before = await workbook.dump();
  const inverse = await host.apply([
    {
      kind: 'add-sheet',
      sheet: {
        name: '台账-支出',
        cells: { A3: { v: '编码' }, B3: { v: '预算' }, A4: { v: '1', nf: '@' } },
        numberFormats: [{ address: 'A4:A50', nf: '@' }],
        styles: [{ address: 'A3:B4', style }],
        merges: [],
        columnWidths: [100, 50],
        rowHeights: [30, 20, 30],
        validations: [],
        page: {
          printArea: 'A:B',
          fit: 'width',
          orientation: 'landscape',
          margins: { top: 43, bottom: 43, left: 34, right: 34 },
        },
        table: { name: '新台账', address: 'A3:B4' },
        frozenRows: 3,
        firstInput: 'B4',
      },
    },
  ]);
  const added = await workbook.dump();
  const sheet = added.sheets.at(-1);
  expect(sheet?.tables).toMatchObject([{ name: '新台账', address: 'A3:B4' }]);
  expect(sheet?.frozen).toEqual({ rows: 3, columns: 0 });
  expect(sheet?.page).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: '3:3',
    printArea: 'A:B',
  });
  const redo = await host.apply(inverse);
  expect(await workbook.dump()).toEqual(before);
  await host.apply(redo);
  expect(await workbook.dump()).toEqual(added);
});

test('a sheet whose table has a name that is taken is refused', async () => {
  const { host, workbook } = await start();
  const reading = await host.read({ cells: true, marks: false });
  const before = await workbook.dump();
  const draft = {
    name: '新',
    cells: { A1: { v: '编码' } },
    numberFormats: [],
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    page: {
      printArea: 'A1:A2',
      orientation: 'portrait' as const,
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
    table: { name: '台账支出', address: 'A1:A2' },
    firstInput: 'A1',
  };
  for (const options of [{}, { basedOn: reading }]) {
    const run = host.apply([{ kind: 'add-sheet', sheet: draft }], options);
    expect(await refused(run)).toEqual({ code: 'name-taken', sheet: '新' });
  }
  expect(await workbook.dump()).toEqual(before);
});
