import { createHeadlessWorkbook } from '../../../excel-host/workbook';
import type { EmulatedWorkbook } from '../../../excel-host/workbook';

let excel: EmulatedWorkbook;
beforeEach(() => {
  excel = createHeadlessWorkbook();
});
afterEach(() => excel.dispose());

test('values, formulas and number formats are written and read', async () => {
  const sheet = excel.root.Worksheets.GetItem('Sheet1');
  sheet.GetRange('A1:B2').Values = [
    [1, '=A1+1'],
    ['25%', null],
  ];
  await excel.root.$settle();
  const range = sheet.GetRange('A1:B2');
  expect(range.Values).toEqual([
    [1, 2],
    [0.25, ''],
  ]);
  expect(range.Formulas).toEqual([
    [1, '=A1+1'],
    [0.25, ''],
  ]);
  expect(range.NumberFormat).toEqual([
    ['General', 'General'],
    ['0%', 'General'],
  ]);
  expect(range.Text).toEqual([
    ['1', '2'],
    ['25%', ''],
  ]);
});

test('a highlight goes out when a person corrects the cell', async () => {
  const sheet = excel.root.Worksheets.GetItem('Sheet1');
  sheet.GetRange('B7').Values = [[0.8]];
  const formats = sheet.GetRange('B7').ConditionalFormats;
  const format = formats.Add('Custom');
  format.Custom.Rule.Formula = '=AND(LEN("mark:E:P4")>0,ISNUMBER($B$7),$B$7=0.8)';
  format.Custom.Format.Fill.Color = '#FFCCCC';
  format.Custom.Format.Font.Bold = true;
  expect(formats.GetCount()).toBe(1);
  expect(await excel.user.look('Sheet1', 'B7')).toMatchObject({ fill: '#FFCCCC', bold: true });
  await excel.user.type('Sheet1', 'B7', '0.9');
  expect(await excel.user.look('Sheet1', 'B7')).toMatchObject({
    value: 0.9,
    fill: null,
    bold: false,
  });
  format.Delete();
  expect(formats.$items()).toEqual([]);
});

test('a merge keeps the first cell, and a deleted sheet leaves the dump as it was', async () => {
  const before = await excel.dump();
  const sheet = excel.root.Worksheets.Add('表');
  sheet.GetRange('A1:B2').Values = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  sheet.GetRange('A1:B2').Merge(false);
  expect(sheet.GetRange('A1:B2').Values).toEqual([
    ['a', ''],
    ['', ''],
  ]);
  expect((await excel.dump()).sheets[1]?.merges).toEqual(['A1:B2']);
  sheet.Delete();
  expect(await excel.dump()).toEqual(before);
});

test('what a person typed can be undone until the add-in writes', async () => {
  const sheet = excel.root.Worksheets.GetItem('Sheet1');
  await excel.user.type('Sheet1', 'A1', '5');
  expect(sheet.GetRange('A1').Values).toEqual([[5]]);
  await excel.user.undo();
  expect(sheet.GetRange('A1').Values).toEqual([['']]);
  await excel.user.type('Sheet1', 'A1', '6');
  sheet.GetRange('B1').Values = [[1]];
  await excel.user.undo();
  expect(sheet.GetRange('A1').Values).toEqual([[6]]);
});
