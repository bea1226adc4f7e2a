/** Tables, outline groups and what follows inserted rows: rules from Microsoft's pages, cited in the classes. */
import type { EmulatedWorkbook } from '../../../excel-host/workbook';
import { createHeadlessWorkbook } from '../../../excel-host/workbook';

let workbook: EmulatedWorkbook;

function expectCode(code: string, action: () => unknown): void {
  let thrown: unknown = null;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code });
}

beforeEach(() => {
  workbook = createHeadlessWorkbook({ sheets: ['台账', '别处'] });
  const sheet = workbook.root.Worksheets.GetItem('台账');
  sheet.GetRange('A3:C5').Values = [
    ['编码', '预算', '合计'],
    ['A1', 2, ''],
    ['B2', 3, ''],
  ];
});
afterEach(() => workbook.dispose());

const sheet = () => workbook.root.Worksheets.GetItem('台账');
const addTable = () => sheet().Tables.Add('A3:C5', true);
const tables = async () =>
  (await workbook.dump()).sheets[0]?.tables.map(({ name, address }) => `${name} ${address}`);

test('a table knows its parts and is found by name, id and place', async () => {
  const table = addTable();
  expect(table.Name).toBe('表1');
  table.Name = '台账支出';
  expect(table.GetRange().Address).toBe('台账!A3:C5');
  expect(table.GetHeaderRowRange().Address).toBe('台账!A3:C3');
  expect(table.GetDataBodyRange().Address).toBe('台账!A4:C5');
  const { Tables } = workbook.root;
  expect(Tables.GetItem('台账支出').Id).toBe(table.Id);
  expect(Tables.GetItem(table.Id).Name).toBe('台账支出');
  expect(Tables.GetItemAt(0).Worksheet.Name).toBe('台账');
  expect(Tables.GetItemOrNullObject('没有')).toBeNull();
  expect(workbook.root.Worksheets.GetItem('别处').Tables.Count).toBe(0);
  expect(await tables()).toEqual(['台账支出 A3:C5']);
});

test.each(['A1', '台账 支出', 'R1C1', '1表', ''])('the name %j is refused', (name) => {
  const table = addTable();
  expectCode('InvalidArgument', () => (table.Name = name));
});

test('a name that another table or a defined name has is refused, letter case aside', () => {
  addTable().Name = 'Ledger';
  sheet().GetRange('F3:F4').Values = [['甲'], [1]];
  const other = sheet().Tables.Add('F3:F4', true);
  expectCode('ItemAlreadyExists', () => (other.Name = 'LEDGER'));
});

test('tables do not overlap, hold no merged cells, and cannot be merged', () => {
  sheet().GetRange('A8:B8').Merge();
  expectCode('InvalidArgument', () => sheet().Tables.Add('A7:B9', true));
  addTable();
  expectCode('InvalidArgument', () => sheet().Tables.Add('B4:D6', true));
  expectCode('InvalidOperation', () => sheet().GetRange('A4:B4').Merge());
});

test('a table is resized with its head row in place, converted, and deleted with its cells', async () => {
  const table = addTable();
  table.Resize('A3:C9');
  expect(await tables()).toEqual(['表1 A3:C9']);
  for (const wrong of ['A4:C9', 'A3:C3', 'E3:G9']) {
    expectCode('InvalidArgument', () => {
      table.Resize(wrong);
    });
  }
  table.Resize('A3:C5');
  expect(table.ConvertToRange().Address).toBe('台账!A3:C5');
  expect(await tables()).toEqual([]);
  addTable().Delete();
  expect(sheet().GetUsedRangeOrNullObject(true)).toBeNull();
});

test('rows inserted above move a table, inside they make it longer, deleted ones shorter', async () => {
  addTable();
  sheet().GetRange('1:2').Insert('Down');
  expect(await tables()).toEqual(['表1 A5:C7']);
  await workbook.user.ranges.insertRows('台账', 7);
  expect(await tables()).toEqual(['表1 A5:C8']);
  await workbook.user.ranges.deleteRows('台账', 6);
  expect(await tables()).toEqual(['表1 A5:C7']);
  await workbook.user.undo();
  await workbook.user.undo();
  expect(await tables()).toEqual(['表1 A5:C7']);
});

test('what a person types below a table belongs to it, with format, validation and formula; an API write does not', async () => {
  addTable();
  sheet().GetRange('B4:B5').NumberFormat = [['0.00'], ['0.00']];
  sheet().GetRange('C4:C5').Formulas = [['=B4*2'], ['=B5*2']];
  sheet().GetRange('B4:B5').DataValidation.Rule = {
    decimal: { formula1: 0, formula2: 9, operator: 'Between' },
  };
  sheet().GetRange('A6').Values = [['C3']];
  expect(await tables()).toEqual(['表1 A3:C5']);
  sheet().GetRange('A6').Clear('Contents');
  const before = await workbook.dump();
  await workbook.user.type('台账', 'B6', '4');
  const after = (await workbook.dump()).sheets[0];
  expect(await tables()).toEqual(['表1 A3:C6']);
  expect(after?.cells['B6']).toMatchObject({ value: 4, numberFormat: '0.00' });
  expect(after?.cells['C6']).toMatchObject({ value: 8, formula: '=B6*2' });
  expect(after?.validations[0]?.ranges).toEqual(['B4:B6']);
  await workbook.user.undo();
  expect(await tables()).toEqual(['表1 A3:C5']);
  expect((await workbook.dump()).sheets[0]?.cells['B6']).toMatchObject({ value: 4 });
  await workbook.user.undo();
  expect(await workbook.dump()).toEqual(before);
});

test('typing beside, or one row further down, leaves a table alone', async () => {
  addTable();
  await workbook.user.type('台账', 'D6', '4');
  await workbook.user.type('台账', 'A7', '4');
  expect(await tables()).toEqual(['表1 A3:C5']);
});

test('a deleted sheet takes its tables along', async () => {
  addTable();
  sheet().Delete();
  expect(workbook.root.Tables.Count).toBe(0);
  expect((await workbook.dump()).sheets).toHaveLength(1);
});

test('columns are grouped in levels, taken apart, folded, and follow inserted columns', async () => {
  const outline = async () => (await workbook.dump()).sheets[0]?.outline;
  const none = await workbook.dump();
  sheet().GetRange('I:K').Group('ByColumns');
  sheet().GetRange('J:J').Group('ByColumns');
  expect(await outline()).toEqual({ rows: {}, columns: { I: 1, J: 2, K: 1 } });
  expect(() => sheet().GetRange('I:K').Group('ByRows'));
  sheet().GetRange('J:J').HideGroupDetails('ByColumns');
  expect((await workbook.dump()).sheets[0]?.sizes.hiddenColumns).toEqual(['J']);
  sheet().GetRange('J:J').ShowGroupDetails('ByColumns');
  sheet().GetRange('J:J').Insert('Right');
  expect(await outline()).toEqual({ rows: {}, columns: { I: 1, J: 1, K: 2, L: 1 } });
  sheet().GetRange('J:J').Delete('Left');
  sheet().GetRange('I:K').Ungroup('ByColumns');
  sheet().GetRange('J:J').Ungroup('ByColumns');
  expect(() => sheet().GetRange('J:J').Ungroup('ByColumns')).toThrow();
  expect(await workbook.dump()).toEqual(none);
});

test('print area and print titles follow inserted and deleted rows', async () => {
  const page = async () => (await workbook.dump()).sheets[0]?.page;
  sheet().PageLayout.SetPrintArea('A1:G20');
  sheet().PageLayout.SetPrintTitleRows('$3:$3');
  await workbook.user.ranges.insertRows('台账', 3, 2);
  expect(await page()).toMatchObject({ printArea: 'A1:G22', titleRows: '5:5' });
  await workbook.user.ranges.deleteRows('台账', 1);
  expect(await page()).toMatchObject({ printArea: 'A1:G21', titleRows: '4:4' });
});
