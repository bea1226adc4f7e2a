import { createHeadlessWorkbook } from '../../../excel-host/workbook';
import type { EmulatedWorkbook } from '../../../excel-host/workbook';

let excel: EmulatedWorkbook;
beforeEach(() => {
  excel = createHeadlessWorkbook();
});
afterEach(() => excel.dispose());

function expectCode(code: string, action: () => unknown): void {
  let thrown: unknown = null;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code });
}

const sheet1 = () => excel.root.Worksheets.GetItem('Sheet1');

test('text cells keep text that elsewhere would be a number or a formula', async () => {
  const range = sheet1().GetRange('A1:A3');
  range.NumberFormat = '@';
  range.Values = [['=100%'], ['100%'], ['110000200101234567890']];
  range.Format.Font.Name = '宋体';
  range.NumberFormat = 'General';
  await excel.root.$settle();
  expect(range.Values).toEqual([['=100%'], ['100%'], ['110000200101234567890']]);
});

test('a 21-digit code in a General cell loses digits', () => {
  const range = sheet1().GetRange('A1');
  range.Values = [['110000200101234567890']];
  expect(range.Values).toEqual([[110000200101234000000]]);
  expect(range.ValueTypes).toEqual([['Double']]);
});

test('text in a text cell is text for formulas too', async () => {
  sheet1().GetRange('A1').NumberFormat = '@';
  sheet1().GetRange('A1:C1').Values = [['25', '=ISTEXT(A1)', '=ISBLANK(D1)']];
  await excel.root.$settle();
  expect(sheet1().GetRange('B1:C1').Values).toEqual([[true, true]]);
});

test('an array of the wrong size is refused and changes nothing', async () => {
  const before = await excel.dump();
  expectCode('InvalidArgument', () => {
    sheet1().GetRange('A1:B1').Values = [[1]];
  });
  expect(await excel.dump()).toEqual(before);
});

test('fonts, fills, borders and alignment are read back, null where cells differ', () => {
  const range = sheet1().GetRange('B2:C3');
  range.Format.Fill.Color = '#d9e1f2';
  range.Format.Font.Bold = true;
  range.Format.HorizontalAlignment = 'Center';
  range.Format.WrapText = true;
  range.Format.Borders.$item('EdgeBottom').Style = 'Continuous';
  range.Format.Borders.$item('InsideVertical').Style = 'Double';
  expect(range.Format.Fill.Color).toBe('#D9E1F2');
  expect(sheet1().GetRange('A1').Format.Fill.Color).toBe('#FFFFFF');
  expect(sheet1().GetRange('A1:B2').Format.Font.Bold).toBeNull();
  expect(range.Format.HorizontalAlignment).toBe('Center');
  expect(range.Format.WrapText).toBe(true);
  expect(sheet1().GetRange('B4').Format.Borders.$item('EdgeTop').Style).toBe('Continuous');
  expect(sheet1().GetRange('C2').Format.Borders.$item('EdgeLeft').Style).toBe('Double');
  sheet1().GetRange('B4').Format.Borders.$item('EdgeTop').Style = 'None';
  expect(range.Format.Borders.$item('EdgeBottom').Style).toBeNull();
});

test('widths are points on whole pixels', () => {
  const range = sheet1().GetRange('B:C');
  range.Format.ColumnWidth = 75;
  expect(range.Format.ColumnWidth).toBe(75);
  expect(sheet1().GetRange('A1:B1').Format.ColumnWidth).toBeNull();
  sheet1().GetRange('A5').Format.RowHeight = 30;
  expect(sheet1().GetRange('5:5').Format.RowHeight).toBe(30);
  expect(sheet1().GetRange('A1').Format.RowHeight).toBe(15);
});

test('new conditional formats come first, and the order can be changed', () => {
  const formats = sheet1().GetRange('A1:A9').ConditionalFormats;
  const first = formats.Add('Custom');
  const second = formats.Add('CellValue');
  expect([first.Priority, second.Priority]).toEqual([1, 0]);
  first.Custom.Rule.Formula = '=$A$1=1';
  first.Priority = 0;
  expect(formats.$items().map((format) => format.Type)).toEqual(['Custom', 'CellValue']);
  expect(sheet1().GetRange('B1').ConditionalFormats.Count).toBe(0);
  expect(second.CustomOrNullObject).toBeNull();
});

test('a conditional format holds 255 characters and no more', () => {
  const rule = sheet1().GetRange('A1').ConditionalFormats.Add('Custom').Custom.Rule;
  rule.Formula = `=LEN("${'x'.repeat(246)}")`;
  expectCode('InvalidArgument', () => {
    rule.Formula = `=LEN("${'x'.repeat(248)}")`;
  });
});

test('mixed conditional formats refuse to tell their rule when told so', () => {
  const format = sheet1().GetRange('A1').ConditionalFormats.Add('Custom');
  excel.model.faults.mixedConditionalFormats = true;
  expect(format.Type).toBe('Custom');
  expect(() => format.Custom.Rule).toThrow();
});

test('data validation: list, decimals, custom, texts and limits', () => {
  const list = sheet1().GetRange('A1:A3').DataValidation;
  list.Rule = { list: { inCellDropDown: true, source: '数量指标,质量指标' } };
  list.Prompt = { showPrompt: true, title: '提示', message: '请选择' };
  expect(list.Type).toBe('List');
  expect(list.Rule).toEqual({ list: { inCellDropDown: true, source: '数量指标,质量指标' } });
  expect(list.Prompt).toEqual({ showPrompt: true, title: '提示', message: '请选择' });
  const decimal = sheet1().GetRange('A2').DataValidation;
  decimal.Rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
  // "When retrieving the value, it will always be returned as a string formula"
  expect(decimal.Rule).toEqual({
    decimal: { formula1: '=0', formula2: '=1', operator: 'Between' },
  });
  expect(sheet1().GetRange('A1:A3').DataValidation.Type).toBe('Inconsistent');
  expect(sheet1().GetRange('A3').DataValidation.Type).toBe('List');
  expectCode('InvalidArgument', () => {
    list.Rule = { list: { inCellDropDown: true, source: '一'.repeat(256) } };
  });
  sheet1().GetRange('A1:A3').DataValidation.Clear();
  expect(sheet1().GetRange('A1:A3').DataValidation.Type).toBe('None');
});

test('page set-up and print area', () => {
  const page = sheet1().PageLayout;
  page.PaperSize = 'A4';
  page.Zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  page.CenterHorizontally = true;
  page.SetPrintMargins('Centimeters', { top: 1, left: 1 });
  page.SetPrintArea('A1:G20');
  expect(page.Zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  // 1 cm = 72 / 2.54 points
  expect(page.TopMargin).toBeCloseTo(28.346, 3);
  expect(page.GetPrintAreaOrNullObject()?.Address).toBe('Sheet1!A1:G20');
});

test('a protected sheet refuses locked cells and accepts unlocked ones', () => {
  sheet1().GetRange('B2').Format.Protection.Locked = false;
  sheet1().Protection.Protect({ allowFormatCells: false });
  expectCode('AccessDenied', () => {
    sheet1().GetRange('A1').Values = [[1]];
  });
  sheet1().GetRange('B2').Values = [[1]];
  expectCode('AccessDenied', () => sheet1().GetRange('B2').ConditionalFormats.Add('Custom'));
  sheet1().Protection.Unprotect();
  sheet1().GetRange('A1').Values = [[1]];
});

test('sheet names, the last visible sheet and protected structure', () => {
  const { Worksheets } = excel.root;
  expectCode('InvalidArgument', () => Worksheets.Add('a/b'));
  expectCode('ItemAlreadyExists', () => Worksheets.Add('sheet1'));
  expectCode('InvalidOperation', () => sheet1().Delete());
  excel.root.Protection.Protect();
  expect(() => Worksheets.Add('x')).toThrow();
  excel.root.Protection.Unprotect();
  expect(Worksheets.Add('x').Name).toBe('x');
  expect(Worksheets.GetCount()).toBe(2);
});

test('names and settings', () => {
  const name = excel.root.Names.Add('预算数', sheet1().GetRange('C4'), '说明');
  expect(name.Formula).toBe('=Sheet1!$C$4');
  expect(name.GetRange().Address).toBe('Sheet1!C4');
  expect(() => excel.root.Names.Add('A1', sheet1().GetRange('C4'))).toThrow();
  name.Delete();
  expect(excel.root.Names.GetItemOrNullObject('预算数')).toBeNull();
  excel.root.Settings.Add('edition', { id: 'hebei' });
  expect(excel.root.Settings.$item('edition').Value).toEqual({ id: 'hebei' });
});

test('inserting a row moves formulas, merges, formats and validations', async () => {
  const sheet = sheet1();
  sheet.GetRange('B7').Values = [[0.8]];
  sheet.GetRange('C7').Values = [['=B7*2']];
  sheet.GetRange('D7:E8').Merge();
  const format = sheet.GetRange('B7').ConditionalFormats.Add('Custom');
  format.Custom.Rule.Formula = '=$B$7=0.8';
  format.Custom.Format.Fill.Color = '#FFCCCC';
  sheet.GetRange('B7').DataValidation.Rule = {
    decimal: { formula1: 0, formula2: 1, operator: 'Between' },
  };
  excel.root.Worksheets.Add('other').Activate();
  sheet.GetRange('3:3').Insert('Down');
  await excel.root.$settle();
  expect(sheet.GetRange('C8').Formulas).toEqual([['=B8*2']]);
  expect(sheet.GetRange('B8:C8').Values).toEqual([[0.8, 1.6]]);
  const dump = (await excel.dump()).sheets[0];
  expect(dump?.merges).toEqual(['D8:E9']);
  expect(dump?.conditionalFormats[0]?.ranges).toEqual(['B8']);
  expect(dump?.conditionalFormats[0]?.rule).toMatchObject({ value: '=$B$8=0.8' });
  expect(dump?.validations[0]?.ranges).toEqual(['B8']);
  expect(await excel.user.look('Sheet1', 'B8')).toMatchObject({ fill: '#FFCCCC' });
  sheet.GetRange('3:3').Delete('Up');
  expect(sheet.GetRange('C7').Formulas).toEqual([['=B7*2']]);
});

test('events tell who changed what', async () => {
  const seen: unknown[] = [];
  excel.model.events.subscribe(([, kind, target, message]) =>
    seen.push([kind, target, JSON.parse(message)]),
  );
  const sheet = sheet1();
  sheet._RegisterDataChangedEvent();
  sheet.GetRange('A1:B1').Values = [[1, 2]];
  await excel.user.type('Sheet1', 'C3', '5');
  expect(seen).toMatchObject([
    [10, sheet.Id, { address: 'A1:B1', triggerSource: 'ThisLocalAddin' }],
    [10, sheet.Id, { address: 'C3', triggerSource: 'Unknown', valueBefore: '', valueAfter: 5 }],
  ]);
});
