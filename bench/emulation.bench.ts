/** What the emulated Excel itself takes: large workbooks written, dumped and read without an add-in. */
import { createHeadlessWorkbook } from '../excel-host/workbook';
import { addFormattedSheets } from './formatted-sheets';
import { keepMeasurement } from './measurement';
import type { MeasuredRow } from './measurement';

const ROWS = 100_000;

async function timed(name: string, work: () => unknown): Promise<MeasuredRow> {
  const start = performance.now();
  await work();
  return [name, Math.round(performance.now() - start)];
}

test('emulated Excel', async () => {
  const rows: MeasuredRow[] = [];
  const excel = createHeadlessWorkbook();
  rows.push(
    await timed('60 formatted sheets, written', () => {
      addFormattedSheets(excel, 60);
    }),
    await timed('60 formatted sheets, dumped', () => excel.dump()),
  );
  excel.dispose();
  const long = createHeadlessWorkbook();
  const sheet = long.root.Worksheets.GetItem('Sheet1');
  rows.push(
    await timed('100,000 rows of 5, written', () => {
      const values = Array.from({ length: ROWS }, (_, row) => [row, 'x', row, 'y', row]);
      sheet.GetRange(`A1:E${ROWS}`).Values = values;
    }),
    await timed('100,000 rows of 5, read', () => {
      if (sheet.GetUsedRange(true).Values?.length !== ROWS) throw new Error('rows are missing');
    }),
  );
  long.dispose();
  rows.push(
    await timed('10 fresh workbooks', () => {
      for (let number = 0; number < 10; number += 1) createHeadlessWorkbook().dispose();
    }),
  );
  keepMeasurement('emulation', { title: 'The emulated Excel by itself', head: ['', 'ms'], rows });
});
