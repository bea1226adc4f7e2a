/** Time to check 1,000 tables, beside the time to build the snapshot from the same cells as a host gives them. */
import { formatCell, parseCell } from '../src/core/sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../src/core/sheet/snapshot';
import { checkWorkbook } from '../src/core/rules/check-workbook';
import { keepMeasurement, medianTime } from './measurement';
import { manyTables } from './many-tables';

const TABLES = 1_000;
const RUNS = 5;

/** Values, formulas and number formats row by row, as a read of a used range answers. */
interface HostRange {
  readonly name: string;
  readonly values: (string | number | boolean)[][];
  readonly formulas: (string | number | boolean)[][];
  readonly formats: string[][];
}

function asHostRange({ name, cells }: SheetSnapshot): HostRange {
  const places = Object.entries(cells).map(([address, cell]) => {
    const place = parseCell(address);
    if (place === null) throw new Error(address);
    return { ...place, cell };
  });
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const blank = <Value>(value: Value): Value[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const values = blank<string | number | boolean>('');
  const formulas = blank<string | number | boolean>('');
  const formats = blank('General');
  for (const { row, column, cell } of places) {
    values[row]?.splice(column, 1, cell.v);
    formulas[row]?.splice(column, 1, cell.f ?? cell.v);
    formats[row]?.splice(column, 1, cell.nf ?? 'General');
  }
  return { name, values, formulas, formats };
}

function asSnapshot({ name, values, formulas, formats }: HostRange): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  values.forEach((line, row) => {
    line.forEach((v, column) => {
      const formula = formulas[row]?.[column];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== v;
      if (v === '' && !isFormula) return;
      const nf = formats[row]?.[column];
      cells[formatCell({ row, column })] = {
        v,
        ...(isFormula ? { f: formula } : {}),
        ...(nf !== undefined && nf !== 'General' ? { nf } : {}),
      };
    });
  });
  return { name, cells };
}

test('checking against building the snapshot', () => {
  const ranges = manyTables(TABLES).map(asHostRange);
  const snapshot = { sheets: ranges.map(asSnapshot) };
  expect(checkWorkbook(snapshot).tables).toHaveLength(TABLES);

  const building = medianTime(RUNS, () => ranges.map(asSnapshot));
  const checking = medianTime(RUNS, () => checkWorkbook(snapshot));
  keepMeasurement('core', {
    title: `Core: ${TABLES} tables × 9 indicators, median of ${RUNS}`,
    head: ['', 'ms', 'ratio'],
    rows: [
      ['build the snapshot from the same cells (baseline)', Math.round(building), '1.00'],
      ['read the forms and run all rules', Math.round(checking), (checking / building).toFixed(2)],
    ],
  });
});
