/**
 * 填充 of 60 tables: requests, bytes, and time beside that of writing the same cells, formats and groups with bare
 * office.js, without reading anything, without any rule and without an inverse. Both in the same run, on fresh workbooks.
 */
import { fill, fillPlanOf } from '../src/commands/fill';
import { prepareLedger } from '../src/commands/prepare-ledger';
import { fillEdits } from '../src/core/fill/plan-fill-edits';
import { readForms } from '../src/core/forms/read-forms';
import { parseCell } from '../src/core/sheet/address';
import type { FillEdit } from '../src/core/sheet/fill-edit';
import type { WriteCellsEdit } from '../src/core/sheet/ledger-edit';
import { disjointStyles } from '../src/host/standing-cells';
import { endExcel, startExcel } from '../test/host/excel/excel-setting';
import type { ExcelSetting } from '../test/host/excel/excel-setting';
import { typeYear } from '../test/host/excel/typed-year';
import { manyTables } from './many-tables';
import { keepMeasurement } from './measurement';
import type { MeasuredRow } from './measurement';

const TABLES = 60;

async function start(): Promise<ExcelSetting> {
  const setting = await startExcel(manyTables(TABLES));
  const outcome = await prepareLedger(setting.session);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  await typeYear(setting);
  return setting;
}

async function editsOf({ host, session }: ExcelSetting): Promise<readonly FillEdit[]> {
  const reading = await host.read({ cells: true, marks: false });
  return fillEdits(fillPlanOf(reading, readForms(reading.snapshot, session.edition), session));
}

/** The cells of a block as one matrix; `null` leaves a cell as it is. */
function writeBlock(sheet: Excel.Worksheet, { cells, looks }: WriteCellsEdit): void {
  const placed = cells.flatMap(({ address, replacement }) => {
    const at = parseCell(address);
    return at && replacement ? [{ ...at, address, replacement }] : [];
  });
  for (const { address, style } of disjointStyles(looks)) {
    const { format } = sheet.getRange(address);
    format.font.name = style.font;
    format.font.size = style.size;
    format.font.bold = style.bold;
    format.horizontalAlignment = style.horizontal === 'left' ? 'Left' : 'Center';
    format.verticalAlignment = 'Center';
    format.wrapText = style.wrap;
    if (style.fill !== null) format.fill.color = style.fill;
    if (!style.border) continue;
    const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
    for (const side of sides) format.borders.getItem(side).style = 'Continuous';
  }
  const rows = placed.map(({ row }) => row);
  const columns = placed.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const matrix = (of: (cell: (typeof placed)[number]['replacement']) => unknown): unknown[][] => {
    const all = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
    const filled: unknown[][] = all;
    for (const { row, column, replacement } of placed) {
      const line = filled[row - top];
      if (line) line[column - left] = of(replacement);
    }
    return filled;
  };
  const range = sheet.getRangeByIndexes(top, left, height, width);
  range.numberFormat = matrix(({ nf }) => nf ?? 'General');
  range.formulas = matrix(({ v, f }) => f ?? v);
}

function writeBare(edits: readonly FillEdit[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const edit of edits) {
      if (edit.kind === 'settings') continue;
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      if (edit.kind === 'write-cells') writeBlock(sheet, edit);
      else sheet.getRange(edit.columns).group('ByColumns');
    }
    await context.sync();
  });
}

async function measure(
  name: string,
  prepare: (setting: ExcelSetting) => Promise<() => Promise<unknown>>,
): Promise<{ readonly row: MeasuredRow; readonly time: number }> {
  const setting = await start();
  const work = await prepare(setting);
  const { excel } = setting;
  await excel.quiet();
  excel.meter.reset();
  const begin = performance.now();
  await work();
  const time = Math.round(performance.now() - begin);
  const { requests, requestBytes, responseBytes, largestRequest, largestResponse } =
    excel.meter.reading;
  await endExcel([setting]);
  const kilobytes = [requestBytes, responseBytes, Math.max(largestRequest, largestResponse)];
  const shown = kilobytes.map((bytes) => (bytes / 1024).toFixed(1));
  return { row: [name, requests, ...shown, time], time };
}

test('filling 60 tables beside writing the same cells', async () => {
  const bare = await measure('the same cells, bare office.js', async (setting) => {
    const edits = await editsOf(setting);
    return () => writeBare(edits);
  });
  const filled = await measure('填充', ({ session }) => Promise.resolve(() => fill(session)));
  const ratio: MeasuredRow = [
    'ratio of the times',
    '',
    '',
    '',
    '',
    (filled.time / bare.time).toFixed(2),
  ];
  keepMeasurement('fill', {
    title: `填充 of ${String(TABLES)} tables, emulated Excel, formulas calculated in both`,
    head: ['', 'requests', 'sent KB', 'answered KB', 'largest KB', 'ms'],
    rows: [bare.row, filled.row, ratio],
  });
}, 1_200_000);
