/**
 * Time to check 1,000 tables, beside the time to build the snapshot from the same cells.
 *
 * The baseline is what the Excel adapter does with a range that was read: values, formulas and number formats row by row
 * become cells by address. The answer reaches it as text, so the time to parse that text is told as well. Every check
 * gets a snapshot of its own: nothing remembered of a workbook helps the next run, readings of repeated texts do, as
 * they do in use.
 */
import { parseCell, type CellRectangle } from '../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/core/sheet/snapshot';
import { checkWorkbook } from '../src/core/rules/check-workbook';
import type { LoadedCells } from '../src/host/excel/loaded-cells';
import { cellsOf } from '../src/host/excel/read-blocks';
import { keepMeasurement, medianTime } from './measurement';
import { manyTables } from './many-tables';

const TABLES = 1_000;
const RUNS = 5;

/** A used range as a read of it answers. */
interface HostRange {
  readonly name: string;
  readonly area: CellRectangle;
  readonly loaded: LoadedCells;
}

function asHostRange({ name, cells }: SheetSnapshot): HostRange {
  const places = Object.entries(cells).map(([address, cell]) => {
    const place = parseCell(address);
    if (place === null) throw new Error(address);
    return { ...place, cell };
  });
  const bottom = Math.max(...places.map(({ row }) => row));
  const right = Math.max(...places.map(({ column }) => column));
  const blank = <Value>(value: Value): Value[][] =>
    Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => value));
  const values = blank<unknown>('');
  const formulas = blank<unknown>('');
  const numberFormat = blank<unknown>('General');
  for (const { row, column, cell } of places) {
    values[row]?.splice(column, 1, cell.v);
    formulas[row]?.splice(column, 1, cell.f ?? cell.v);
    numberFormat[row]?.splice(column, 1, cell.nf ?? 'General');
  }
  return {
    name,
    area: { top: 0, left: 0, bottom, right },
    loaded: { values, formulas, numberFormat },
  };
}

function asSnapshot(ranges: readonly HostRange[]): WorkbookSnapshot {
  return {
    sheets: ranges.map(({ name, area, loaded }) => ({ name, cells: cellsOf(area, loaded) })),
  };
}

test('checking against building the snapshot', () => {
  const ranges = manyTables(TABLES).map(asHostRange);
  const answer = JSON.stringify(ranges.map(({ loaded }) => loaded));
  expect(checkWorkbook(asSnapshot(ranges)).tables).toHaveLength(TABLES);

  const parsing = medianTime(RUNS, () => {
    JSON.parse(answer);
  });
  const building = medianTime(RUNS, () => asSnapshot(ranges));
  const snapshots = Array.from({ length: RUNS }, () => asSnapshot(ranges));
  const checking = medianTime(RUNS, () => {
    const snapshot = snapshots.pop();
    if (snapshot) checkWorkbook(snapshot);
  });
  const ratio = (time: number): string => (time / building).toFixed(2);
  keepMeasurement('core', {
    title: `Core: ${TABLES} tables × 9 indicators, median of ${RUNS}`,
    head: ['', 'ms', 'ratio'],
    rows: [
      ['build the snapshot from the same cells (baseline)', Math.round(building), '1.00'],
      ['parse the answer that holds these cells', Math.round(parsing), ratio(parsing)],
      ['read the forms and run all rules', Math.round(checking), ratio(checking)],
    ],
  });
});
