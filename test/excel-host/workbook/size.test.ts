import { createHeadlessWorkbook } from '../../../excel-host/workbook';

/** Milliseconds; generous, since other work may share the machine. */
const LIMIT = 120_000;

test('sixty formatted sheets and their dump', async () => {
  const excel = createHeadlessWorkbook();
  const start = performance.now();
  for (let number = 0; number < 60; number += 1) {
    const sheet = excel.root.Worksheets.Add(`表${number}`);
    const range = sheet.GetRange('A1:G40');
    range.NumberFormat = '@';
    range.Values = Array.from({ length: 40 }, () => ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    range.Format.Font.Name = '宋体';
    range.Format.Font.Size = 10.5;
    range.Format.Font.Bold = false;
    range.Format.HorizontalAlignment = 'Center';
    range.Format.VerticalAlignment = 'Center';
    range.Format.WrapText = true;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ]) {
      range.Format.Borders.$item(side).Style = 'Continuous';
    }
    for (let row = 1; row <= 20; row += 1) sheet.GetRange(`A${row}:B${row}`).Merge();
    for (let row = 0; row < 40; row += 1) sheet.GetCell(row, 0).Format.RowHeight = 24;
    for (let row = 0; row < 4; row += 1) {
      const format = sheet.GetCell(row, 3).ConditionalFormats.Add('Custom');
      format.Custom.Rule.Formula = `=EXACT($D$${row + 1},"d")`;
      format.Custom.Format.Fill.Color = '#FFCCCC';
    }
  }
  const written = performance.now();
  const dump = await excel.dump();
  const dumped = performance.now();
  console.log(
    `60 sheets: ${Math.round(written - start)} ms, dump ${Math.round(dumped - written)} ms`,
  );
  expect(dump.sheets).toHaveLength(61);
  expect(dumped - start).toBeLessThan(LIMIT);
  excel.dispose();
});

test('100,000 rows of 5 columns', () => {
  const excel = createHeadlessWorkbook();
  const start = performance.now();
  const range = excel.root.Worksheets.GetItem('Sheet1').GetRange('A1:E100000');
  range.Values = Array.from({ length: 100_000 }, (_, row) => [row, 'x', row, 'y', row]);
  const written = performance.now();
  const used = excel.root.Worksheets.GetItem('Sheet1').GetUsedRange(true);
  expect(used.Address).toBe('Sheet1!A1:E100000');
  expect(used.Values?.[99_999]).toEqual([99_999, 'x', 99_999, 'y', 99_999]);
  const read = performance.now();
  console.log(
    `100,000 rows: write ${Math.round(written - start)} ms, read ${Math.round(read - written)} ms`,
  );
  expect(read - start).toBeLessThan(LIMIT);
  excel.dispose();
});

test('a fresh workbook is cheap', () => {
  createHeadlessWorkbook().dispose();
  const start = performance.now();
  for (let number = 0; number < 10; number += 1) createHeadlessWorkbook().dispose();
  const each = (performance.now() - start) / 10;
  console.log(`fresh workbook: ${each.toFixed(1)} ms`);
  expect(each).toBeLessThan(500);
});
