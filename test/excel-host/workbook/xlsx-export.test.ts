import { Workbook } from 'exceljs';
import { createHeadlessWorkbook, exportXlsx } from '../../../excel-host/workbook';

test('the exported file holds what the workbook holds', async () => {
  const excel = createHeadlessWorkbook({ sheets: ['表'] });
  const sheet = excel.root.Worksheets.GetItem('表');
  sheet.GetRange('B2').NumberFormat = '@';
  sheet.GetRange('A1:B2').Values = [
    [0.25, '=A1*2'],
    ['文字', '100%'],
  ];
  sheet.GetRange('A1').NumberFormat = '0%';
  sheet.GetRange('A1').Format.Font.Name = '宋体';
  sheet.GetRange('A1:B2').Format.Borders.$item('EdgeBottom').Style = 'Continuous';
  sheet.GetRange('C1:D2').Merge();
  sheet.GetRange('A:A').Format.ColumnWidth = 75;
  const format = sheet.GetRange('A1').ConditionalFormats.Add('Custom');
  format.Custom.Rule.Formula = '=$A$1=0.25';
  format.Custom.Format.Fill.Color = '#FFCCCC';
  sheet.GetRange('A2').DataValidation.Rule = { list: { inCellDropDown: true, source: '甲,乙' } };
  sheet.PageLayout.SetPrintArea('A1:D2');
  sheet.PageLayout.Zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  excel.root.Names.Add('数', sheet.GetRange('A1'));
  await excel.root.$settle();

  const file = new Workbook();
  const bytes = await exportXlsx(excel.model);
  await file.xlsx.load(bytes.buffer as ArrayBuffer);
  const read = file.getWorksheet('表');
  expect(read?.getCell('A1').value).toBe(0.25);
  expect(read?.getCell('A1').numFmt).toBe('0%');
  expect(read?.getCell('A1').font.name).toBe('宋体');
  expect(read?.getCell('B1').value).toMatchObject({ formula: 'A1*2', result: 0.5 });
  expect(read?.getCell('B2').value).toBe('100%');
  expect(read?.getCell('A2').border.bottom?.style).toBe('thin');
  expect(read?.getCell('D2').isMerged).toBe(true);
  expect(read?.getCell('A2').dataValidation.formulae).toEqual(['"甲,乙"']);
  expect(read?.pageSetup.printArea).toBe('A1:D2');
  expect(read?.pageSetup.fitToPage).toBe(true);
  expect(file.definedNames.getRanges('数').ranges).toEqual(["'表'!$A$1"]);
  excel.dispose();
});

test('tables, groups, frozen panes and repeated rows are in the file', async () => {
  const excel = createHeadlessWorkbook({ sheets: ['台账'] });
  const sheet = excel.root.Worksheets.GetItem('台账');
  sheet.GetRange('A3:B5').Values = [
    ['编码', '预算'],
    ['A1', 2],
    ['', ''],
  ];
  sheet.Tables.Add('A3:B5', true).Name = '台账支出';
  sheet.GetRange('D:E').Group('ByColumns');
  sheet.FreezePanes.FreezeRows(3);
  sheet.PageLayout.SetPrintTitleRows('$3:$3');
  sheet.PageLayout.SetPrintArea('A:B');
  await excel.root.$settle();

  const file = new Workbook();
  const bytes = await exportXlsx(excel.model);
  await file.xlsx.load(bytes.buffer as ArrayBuffer);
  const read = file.getWorksheet('台账');
  expect(read?.getTable('台账支出')).toMatchObject({ table: { tableRef: 'A3:B5' } });
  expect(read?.getCell('B4').value).toBe(2);
  expect(read?.getCell('A5').value).toBeNull();
  expect(read?.getColumn(4).outlineLevel).toBe(1);
  expect(read?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(read?.pageSetup.printTitlesRow).toBe('3:3');
  expect(read?.pageSetup.printArea).toMatch(/^A1:B\d+$/);
  excel.dispose();
});
