/** Large workbooks come through whole; how long they take is measured by bench/emulation.bench.ts. */
import { addFormattedSheets } from '../../../bench/formatted-sheets';
import { createHeadlessWorkbook } from '../../../excel-host/workbook';

test('sixty formatted sheets and their dump', async () => {
  const excel = createHeadlessWorkbook();
  addFormattedSheets(excel, 60);
  const { sheets } = await excel.dump();
  expect(sheets).toHaveLength(61);
  const counts = sheets
    .slice(1)
    .map(({ cells, merges, conditionalFormats }) => [
      Object.values(cells).filter(({ value }) => value !== undefined && value !== '').length,
      merges.length,
      conditionalFormats.length,
    ]);
  // 40 rows of 7; in 20 of them the second cell is merged away.
  expect(counts).toEqual(Array.from({ length: 60 }, () => [260, 20, 4]));
  excel.dispose();
});

test('100,000 rows of 5 columns', () => {
  const excel = createHeadlessWorkbook();
  const range = excel.root.Worksheets.GetItem('Sheet1').GetRange('A1:E100000');
  range.Values = Array.from({ length: 100_000 }, (_, row) => [row, 'x', row, 'y', row]);
  const used = excel.root.Worksheets.GetItem('Sheet1').GetUsedRange(true);
  expect(used.Address).toBe('Sheet1!A1:E100000');
  expect(used.Values).toHaveLength(100_000);
  expect(used.Values?.[99_999]).toEqual([99_999, 'x', 99_999, 'y', 99_999]);
  excel.dispose();
});
