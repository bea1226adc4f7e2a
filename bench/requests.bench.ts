/** Requests and bytes of every command, counted at the host, with 1 and 60 tables and a long sheet beside them. */
import { check } from '../src/commands/check';
import { clearMarks } from '../src/commands/clear-marks';
import { insertForm } from '../src/commands/insert-form';
import { setYear } from '../src/commands/set-year';
import { undo } from '../src/commands/undo';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';
import { endExcel, startExcel } from '../test/host/excel/excel-setting';
import type { ExcelSetting } from '../test/host/excel/excel-setting';
import { keepMeasurement } from './measurement';
import type { MeasuredRow } from './measurement';
import { manyTables } from './many-tables';

/** Tables whose last node says 90 %: two cells... one highlight each (P4). */
function withMistakes(count: number): SheetSnapshot[] {
  return manyTables(count).map((sheet) => ({
    ...sheet,
    cells: { ...sheet.cells, F7: { v: 0.9, nf: '0%' } },
  }));
}

async function measure({ excel, session }: ExcelSetting, tables: string): Promise<MeasuredRow[]> {
  const commands = [
    ['insert', () => insertForm(session)],
    ['undo (insert)', () => undo(session)],
    ['budget year, before a check', () => setYear(session, { year: '2025' })],
    ['undo (budget year)', () => undo(session)],
    ['check and highlight', () => check(session)],
    ['check again, nothing new', () => check(session)],
    ['budget year, judged again', () => setYear(session, { year: '2025' })],
    ['undo (budget year)', () => undo(session)],
    ['clear', () => clearMarks(session)],
    ['undo (clear)', () => undo(session)],
  ] as const;
  const rows: MeasuredRow[] = [];
  const one = async ([name, run]: (typeof commands)[number]): Promise<void> => {
    excel.meter.reset();
    const start = performance.now();
    const outcome = await run();
    const time = Math.round(performance.now() - start);
    if (outcome.kind !== 'done' && outcome.kind !== 'nothing-to-do') {
      throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    }
    const { requests, requestBytes, responseBytes, largestRequest, largestResponse } =
      excel.meter.reading;
    const kilobytes = [requestBytes, responseBytes, Math.max(largestRequest, largestResponse)];
    rows.push([
      name,
      tables,
      requests,
      ...kilobytes.map((bytes) => (bytes / 1024).toFixed(1)),
      time,
    ]);
  };
  for (const command of commands) await one(command);
  return rows;
}

test('requests and bytes per command', async () => {
  const rows: MeasuredRow[] = [];
  for (const count of [1, 60]) {
    const setting = await startExcel(withMistakes(count));
    rows.push(...(await measure(setting, String(count))));
    await endExcel([setting]);
  }
  keepMeasurement('requests', {
    title: 'Requests per command, counted at the host (reference releases not counted)',
    head: ['', 'tables', 'requests', 'sent KB', 'answered KB', 'largest KB', 'ms emulated'],
    rows,
  });
}, 300_000);
