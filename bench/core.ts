/**
 * Time to check 1,000 tables, beside the time to build the snapshot from the same cells.
 *
 * The baseline is what the Excel adapter does with an answer: its text is parsed, then values, formulas and number
 * formats row by row become cells by address. Every round builds a snapshot of its own, checks it, changes a cell of
 * one form and checks again as live checking does, with the other sheets as they were; so all meet the same machine.
 * Nothing remembered of a workbook helps the first check of a round. Readings of texts do where texts repeat; the
 * forms in words of their own show what it takes where they do not.
 */
import { parseCell, type CellRectangle } from '../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/core/sheet/snapshot';
import { checkInSteps } from '../src/core/rules/check-workbook';
import type { CheckReport } from '../src/core/rules/report';
import type { LoadedCells } from '../src/host/excel/loaded-cells';
import { cellsOf } from '../src/host/excel/read-blocks';
import { keepMeasurement, leastOf, timeOf, type MeasuredRow } from './measurement';
import { manyTables } from './many-tables';

const TABLES = 1_000;
const ROUNDS = 9;

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

/** A check with the time of its longest step: what Excel and the pane wait for at most, slices aside. */
function checked(snapshot: WorkbookSnapshot): { report: CheckReport; longest: number } {
  const steps = checkInSteps(snapshot, { today: '2024-05-06' });
  for (let longest = 0; ;) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done === true) return { report: step.value, longest };
  }
}

/** The snapshot with another percentage in one form; every other sheet keeps its cells. */
function withOneCellChanged({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet, index) =>
      index === TABLES / 2
        ? { ...sheet, cells: { ...sheet.cells, F7: { v: 0.9, nf: '0%' } } }
        : sheet,
    ),
  };
}

function measured(words: 'shared' | 'own'): readonly MeasuredRow[] {
  const ranges = manyTables(TABLES, words).map(asHostRange);
  const places = ranges.map(({ name, area }) => ({ name, area }));
  const answer = JSON.stringify(ranges.map(({ loaded }) => loaded));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const building = timeOf((): WorkbookSnapshot => {
      const loaded = JSON.parse(answer) as LoadedCells[];
      const sheets = places.map(({ name, area }, index) => {
        const cells = loaded[index];
        if (cells === undefined) throw new Error(name);
        return { name, cells: cellsOf(area, cells) };
      });
      return { sheets };
    });
    const checking = timeOf(() => checked(building.result));
    if (checking.result.report.tables.length !== TABLES) throw new Error('tables are missing');
    const changed = withOneCellChanged(building.result);
    const again = timeOf(() => checked(changed));
    const isFound = again.result.report.findings.some(({ ruleId }) => ruleId === 'P4');
    if (!isFound) throw new Error('the changed cell is not found');
    return {
      building: building.time,
      checking: checking.time,
      again: again.time,
      longest: Math.max(checking.result.longest, again.result.longest),
    };
  });
  const least = (part: keyof (typeof rounds)[number]): number =>
    leastOf(rounds.map((round) => round[part]));
  const row = (name: string, part: keyof (typeof rounds)[number]): MeasuredRow => [
    name,
    least(part).toFixed(1),
    (least(part) / least('building')).toFixed(2),
  ];
  const own = words === 'own' ? ', each form in its own words' : '';
  return [
    row(`parse the answer and build the snapshot (baseline${own})`, 'building'),
    row('read the forms and run all rules', 'checking'),
    row('one cell changed, checked again', 'again'),
    row('longest step of either', 'longest'),
  ];
}

keepMeasurement('core', {
  title: `Core: ${TABLES} tables × 9 indicators, least of ${ROUNDS}`,
  head: ['', 'ms', 'ratio'],
  rows: [...measured('shared'), ...measured('own')],
});
