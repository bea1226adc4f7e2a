/**
 * What checking costs beside what the pane does to know the cells at all: Excel's answers, recorded before, go through
 * Microsoft's unmodified library and our adapter and become the snapshot (the baseline); that snapshot is checked. Both
 * in the same round, so that both meet the same machine; Excel's own time is in neither.
 */
import './library-window';
import { checkInSteps } from '../src/core/rules/check-workbook';
import { runToEnd } from '../src/core/steps';
import { createExcelHost } from '../src/host/excel/excel-workbook-host';
import { forgetWorkbooks, startExcel } from '../test/host/excel/excel-setting';
import { connectExcel } from '../test/host/excel/office-js-runtime';
import { keepMeasurement, leastOf, timeOf, type MeasuredRow } from './measurement';
import { manyTables } from './many-tables';
import { recording, ReplayedExcel, type RecordedAnswers } from './recorded-answers';

const TABLES = 1_000;
const ROUNDS = 9;

// A host of its own every time, so that nothing is known from the reading before.
const read = async () => createExcelHost().read({ cells: true, marks: true });

/** The workbook is let go of: its size would only make work for the collector of garbage. */
async function recordReading(words: 'shared' | 'own'): Promise<RecordedAnswers> {
  const { excel } = await startExcel(manyTables(TABLES, words));
  const recorder = recording(excel);
  connectExcel(recorder.excel);
  await read();
  await excel.quiet();
  forgetWorkbooks();
  return recorder.answers;
}

async function measured(words: 'shared' | 'own'): Promise<readonly MeasuredRow[]> {
  const excel = new ReplayedExcel(await recordReading(words));
  connectExcel(excel);
  const readings: number[] = [];
  const checks: number[] = [];
  const round = async (left: number): Promise<void> => {
    if (left === 0) return;
    excel.busy = 0;
    const start = performance.now();
    const { snapshot } = await read();
    readings.push(performance.now() - start - excel.busy);
    const check = timeOf(() => runToEnd(checkInSteps(snapshot, { today: '2024-05-06' })));
    if (check.result.tables.length !== TABLES) throw new Error('tables are missing');
    checks.push(check.time);
    await round(left - 1);
  };
  await round(ROUNDS);
  const own = words === 'own' ? ', each form in its own words' : '';
  const [reading, check] = [leastOf(readings), leastOf(checks)];
  return [
    [`Excel's answers to the snapshot (baseline${own})`, reading.toFixed(0), '1.00'],
    ['read the forms and run all rules', check.toFixed(0), (check / reading).toFixed(2)],
  ];
}

async function measureBoth(): Promise<void> {
  keepMeasurement('reading', {
    title: `The pane: ${TABLES} tables × 9 indicators behind Microsoft's library, least of ${ROUNDS} (aim: below 1)`,
    head: ['', 'ms', 'ratio'],
    rows: [...(await measured('shared')), ...(await measured('own'))],
  });
}

void measureBoth();
