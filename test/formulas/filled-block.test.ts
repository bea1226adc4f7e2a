/** Every formula beside a form gives what the core's own decimal arithmetic gives, to the last digit shown. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CUTOFFS, type LedgerMode } from '../../src/core/model/ledger';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { decimalFromNumber, showDecimal } from '../../src/core/values/decimal';
import { applyFill, edition, planOf, type Filled } from '../core/fill/filling';
import { sheetNamed, typed, withLedger } from '../core/forms/ledger/ledger-workbook';
import { publishedTables } from '../core/forms/target-table/example-tables';
import { SAMPLE } from '../core/rules/sample-form';
import { fillEdits } from '../../src/core/fill/plan-fill-edits';
import { calculatedWorkbook, type CalculatedWorkbook } from './calculated-workbook';

/** The machine may be busy, and an engine must be gone before the next one begins. */
jest.setTimeout(400_000);

const FIGURE_COLUMNS = ['H', 'I', 'J', 'K', 'L'] as const;

/** A number as its cell shows it: four decimals for a percentage of two, else two and more. */
function shown({ v, nf }: Pick<CellSnapshot, 'v' | 'nf'>): string {
  if (typeof v !== 'number') return String(v);
  return showDecimal(decimalFromNumber(v), nf?.endsWith('%') === true ? 4 : 8);
}

/** Formulas of a sheet: what the engine shows, and what the plan expected. */
function differences(calculated: WorkbookSnapshot, expected: WorkbookSnapshot, name: string) {
  const cells = sheetNamed(calculated, name).cells;
  const wanted = Object.entries(sheetNamed(expected, name).cells).filter(([, { f }]) => f);
  expect(wanted.length).toBeGreaterThan(20);
  return wanted.flatMap(([address, cell]) => {
    const found = cells[address] ?? { v: '' };
    return shown(found) === shown(cell)
      ? []
      : [{ address, f: cell.f, found: found.v, expected: cell.v }];
  });
}

function writeFill(engine: CalculatedWorkbook, filled: Filled, names: readonly string[]): void {
  for (const name of names) engine.write(name, sheetNamed(filled.workbook, name).cells);
}

interface YearOfProject {
  readonly code: string;
  readonly spending: readonly { readonly figures: Readonly<Record<string, string>> }[];
  readonly indicators: readonly {
    readonly level3: string;
    readonly figures: Readonly<Record<string, string>>;
  }[];
}

const year = JSON.parse(
  readFileSync(resolve('examples/year-of-actuals.json'), 'utf8'),
) as readonly YearOfProject[];

/** What Excel makes of a typed figure. */
function typedCell(text: string): CellSnapshot | null {
  if (text === '') return null;
  const percent = /^([\d.]+)%$/.exec(text)?.[1];
  if (percent !== undefined) return { v: Number(percent) / 100, nf: '0.00%' };
  return /^[\d.]+$/.test(text) ? { v: Number(text) } : { v: text };
}

function withYear(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const cells = (
    sheet: string,
    rowOf: (project: YearOfProject) => readonly Readonly<Record<string, string>>[],
  ) => {
    const codes = sheetNamed(workbook, sheet).cells;
    const result: Record<string, CellSnapshot | null> = {};
    for (const project of year) {
      const rows = Object.entries(codes)
        .filter(([address, { v }]) => /^A\d+$/.test(address) && v === project.code)
        .map(([address]) => address.slice(1));
      rowOf(project).forEach((figures, index) => {
        CUTOFFS.forEach((cutoff, place) => {
          const address = `${FIGURE_COLUMNS[place] ?? ''}${rows[index] ?? ''}`;
          result[address] = typedCell(figures[cutoff] ?? '');
        });
      });
    }
    return typed(workbook, sheet, result);
  };
  const spent = cells('台账-支出', ({ spending }) => spending.map(({ figures }) => figures));
  const achieved = cells('台账-完成', ({ indicators }) => indicators.map(({ figures }) => figures));
  return typed(
    typed(workbook, '台账-支出', sheetNamed(spent, '台账-支出').cells),
    '台账-完成',
    sheetNamed(achieved, '台账-完成').cells,
  );
}

test('the four published tables with a year of actuals', async () => {
  const workbook = withYear(withLedger(publishedTables));
  const engine = calculatedWorkbook(workbook);
  const plan = planOf({ workbook, own: {} });
  const filled = applyFill({ workbook, own: {} }, fillEdits(plan));
  const names = ['表1', '表2', '表3', '表4'];
  writeFill(engine, filled, names);
  const calculated = await engine.read();
  await engine.dispose();
  for (const name of names) expect(differences(calculated, filled.workbook, name)).toEqual([]);
  const again = planOf({ workbook: calculated, own: filled.own });
  expect(again.needsPreview).toBe(false);
  expect(fillEdits(again)).toEqual([]);
});

const amount = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(1, 100, 10_000, 1_000_000))
  .map(([digits, divisor]) => digits / divisor);
/** Texts are what clerks type by mistake, and what a formula of theirs says that has nothing to say. */
const figure = fc.oneof(
  { weight: 12, arbitrary: fc.option(amount, { nil: null, freq: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('5万元', '１２０') },
  { weight: 1, arbitrary: fc.constant({ v: '', f: '=""' } satisfies CellSnapshot) },
);
const figures = fc.tuple(figure, figure, figure, figure, figure);
const indicatorFigure = fc.oneof(
  { weight: 4, arbitrary: fc.option(amount, { nil: null }) },
  { weight: 1, arbitrary: fc.constantFrom('12盏', '达成', '2025年11月3日', '无') },
);
const indicatorRow = fc.oneof(
  fc.array(indicatorFigure, { minLength: 5, maxLength: 5 }),
  fc.array(
    fc.option(
      fc.integer({ min: 0, max: 12_000 }).map((n) => ({ v: n / 10_000, nf: '0.00%' })),
      { nil: null },
    ),
    {
      minLength: 5,
      maxLength: 5,
    },
  ),
);

const ledgers = fc.record({
  initial: fc.option(amount, { nil: null, freq: 8 }),
  adjustment: fc.option(
    amount.map((each) => -each / 3).map((each) => Number(each.toFixed(6))),
    { nil: null },
  ),
  otherBudget: fc.option(amount, { nil: null, freq: 8 }),
  fiscal: figures,
  other: figures,
  aggregations: fc.array(fc.constantFrom('各季相加', '取最近', '求平均', '只填年末'), {
    minLength: 9,
    maxLength: 9,
  }),
  indicators: fc.array(indicatorRow, { minLength: 9, maxLength: 9 }),
});

function cellOf(value: string | number | CellSnapshot | null): CellSnapshot | null {
  if (value === null || typeof value === 'object') return value;
  return { v: value };
}

function row(number: number, values: readonly (string | number | CellSnapshot | null)[]) {
  return Object.fromEntries(
    FIGURE_COLUMNS.map((column, index) => [
      `${column}${String(number)}`,
      cellOf(values[index] ?? null) ?? null,
    ]),
  );
}

/** Several projects in one workbook: the engine calculates them all at once. */
const PROJECTS = 6;
const contents = Array.from({ length: PROJECTS }, (_, index) => ({
  ...SAMPLE,
  // All digits: only the wildcard behind them makes them text.
  code: `13999925000000000012${String(index + 1)}`,
  name: `项目${String(index)}`,
}));
const names = contents.map((_, index) => `表${String(index + 1)}`);

type DrawnLedger = typeof ledgers extends fc.Arbitrary<infer Ledger> ? Ledger : never;

function randomWorkbook(start: WorkbookSnapshot, drawn: readonly DrawnLedger[]): WorkbookSnapshot {
  const spending: Record<string, CellSnapshot | null> = {};
  const achievements: Record<string, CellSnapshot | null> = {};
  drawn.forEach((ledger, project) => {
    const first = 4 + 2 * project;
    const full = sheetNamed(start, '台账-支出').cells[`F${String(first)}`];
    const otherFull = sheetNamed(start, '台账-支出').cells[`F${String(first + 1)}`];
    const sum =
      ledger.initial === null && ledger.adjustment === null
        ? ''
        : Number(((ledger.initial ?? 0) + (ledger.adjustment ?? 0)).toFixed(6));
    Object.assign(spending, row(first, ledger.fiscal), row(first + 1, ledger.other), {
      [`D${String(first)}`]: cellOf(ledger.initial),
      [`E${String(first)}`]: cellOf(ledger.adjustment),
      [`F${String(first)}`]: full ? { ...full, v: sum } : null,
      [`D${String(first + 1)}`]: cellOf(ledger.otherBudget),
      [`F${String(first + 1)}`]: otherFull ? { ...otherFull, v: ledger.otherBudget ?? '' } : null,
    });
    ledger.indicators.forEach((values, index) => {
      const at = 4 + 9 * project + index;
      Object.assign(achievements, row(at, values), {
        [`G${String(at)}`]: { v: ledger.aggregations[index] ?? '取最近' },
      });
    });
  });
  return typed(typed(start, '台账-支出', spending), '台账-完成', achievements);
}

/** Millionths of 万元: whole numbers, so that nothing here is rounded on the way. */
const millionths = (value: number): bigint => BigInt(Math.round(value * 1_000_000));

/** Excel keeps 15 digits of a number: a budget of some fen and billions spent make a rate that has more. */
const inFifteenDigits = (value: bigint): bigint => BigInt(Number(Number(value).toPrecision(15)));

/** Rates in hundredths of a per cent, half up; amounts in millionths; `null` is a blank cell. */
interface BySource {
  readonly budget: bigint | null;
  readonly spent: bigint | null;
  readonly rate: bigint | null;
}

function bySource(budget: bigint | null, spent: bigint | null): BySource {
  const known = budget !== null && budget > 0n ? budget : null;
  if (known === null || spent === null) return { budget: known, spent, rate: null };
  const rate = (spent * 20_000n + known) / (2n * known);
  return { budget: known, spent, rate: inFifteenDigits(rate) };
}

/**
 * X8 by hand: each 资金来源 against its own budget, at the last cut-off for which any of them has a figure and nobody's
 * text stands in the sum.
 */
function expectedSources(
  ledger: DrawnLedger,
  mode: LedgerMode,
): Readonly<Record<string, BySource>> {
  const { fiscal, other, initial, adjustment, otherBudget } = ledger;
  const numberAt = (figures: DrawnLedger['fiscal'], at: number): number | null => {
    const typed = figures[at];
    return typeof typed === 'number' ? typed : null;
  };
  // 四季度 includes October, so the column of October is left out of the year.
  const countedAt = (at: number): readonly number[] => {
    if (mode === 'cumulative') return [at];
    return at === 4 ? [0, 1, 2, 4] : [0, 1, 2, 3].slice(0, at + 1);
  };
  const hasText = (at: number): boolean =>
    countedAt(at).some((each) => [fiscal, other].some((of) => typeof of[each] === 'string'));
  const last = [4, 3, 2, 1, 0].find(
    (at) => !hasText(at) && [fiscal, other].some((of) => numberAt(of, at) !== null),
  );
  const spent = (figures: DrawnLedger['fiscal']): bigint | null => {
    if (last === undefined || numberAt(figures, last) === null) return null;
    return countedAt(last).reduce((sum, at) => sum + millionths(numberAt(figures, at) ?? 0), 0n);
  };
  const fiscalBudget =
    initial === null && adjustment === null
      ? null
      : millionths(initial ?? 0) + millionths(adjustment ?? 0);
  return {
    财政: bySource(fiscalBudget, spent(fiscal)),
    其他: bySource(otherBudget === null ? null : millionths(otherBudget), spent(other)),
  };
}

/** What the engine shows in the table by source beside a form. */
function shownSources(
  plan: ReturnType<typeof planOf>,
  calculated: WorkbookSnapshot,
  name: string,
): Readonly<Record<string, Record<string, bigint | null>>> {
  const { cells } = sheetNamed(calculated, name);
  const found: Record<string, Record<string, bigint | null>> = {};
  for (const { role, address } of plan.tables.find(({ sheet }) => sheet === name)?.cells ?? []) {
    if (role.kind !== 'source' || role.source === '' || role.column === 'source') continue;
    const v = cells[address]?.v ?? '';
    const unit = role.column === 'rate' ? 10_000 : 1_000_000;
    const entry = (found[role.source] ??= {});
    const whole = typeof v === 'number' ? BigInt(Math.round(v * unit)) : null;
    entry[role.column] = whole !== null && role.column === 'rate' ? inFifteenDigits(whole) : whole;
  }
  return found;
}

test.each<LedgerMode>(['cumulative', 'quarterly'])('random %s ledgers', async (mode) => {
  const start = withLedger(contents, mode);
  const drawing = fc.array(ledgers, { minLength: PROJECTS, maxLength: PROJECTS });
  await fc.assert(
    fc.asyncProperty(drawing, async (drawn) => {
      const workbook = randomWorkbook(start, drawn);
      const before = { workbook, own: {} };
      const plan = planOf(before, { today: '2025-06-30' });
      const filled = applyFill(before, fillEdits(plan));
      const engine = calculatedWorkbook(filled.workbook);
      const calculated = await engine.read();
      await engine.dispose();
      for (const name of names) {
        expect(differences(calculated, filled.workbook, name)).toEqual([]);
      }
      drawn.forEach((ledger, project) => {
        const name = names[project] ?? '';
        expect(shownSources(plan, calculated, name)).toEqual(expectedSources(ledger, mode));
      });
      const again = planOf({ workbook: calculated, own: filled.own }, { today: '2025-06-30' });
      expect(again.needsPreview).toBe(false);
      expect(fillEdits(again)).toEqual([]);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('the edition of these tests has the nodes of the form', () => {
  expect(edition.planNodes.map(({ label }) => label)).toEqual([
    '3月底',
    '6月底',
    '10月底',
    '12月底',
  ]);
});
