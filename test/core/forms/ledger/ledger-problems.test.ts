import type { LedgerProblem } from '../../../../src/core/forms/ledger/ledger-problem';
import { ledgerProblems } from '../../../../src/core/forms/ledger/ledger-problems';
import { readLedger } from '../../../../src/core/forms/ledger/read';
import { readForms } from '../../../../src/core/forms/read-forms';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { publishedTable, publishedTables } from '../target-table/example-tables';
import { textRows } from '../target-table/sheet-builder';
import { applied, edition, sheetNamed, typed, withForms, withLedger } from './ledger-workbook';

const SPENDING = '台账-支出';
const ACHIEVEMENTS = '台账-完成';
const fresh = withLedger(publishedTables);
const quarterly = withLedger(publishedTables, 'quarterly');
const amount = (v: number): CellSnapshot => ({ v, nf: '0.00####' });
const bus = publishedTable(0);

function problems(
  workbook: WorkbookSnapshot,
  today = '2025-01-10',
  year: string | null = '2024',
): readonly LedgerProblem[] {
  const tables = readForms(workbook, edition);
  const ledger = readLedger(workbook);
  return ledgerProblems({ snapshot: workbook, ledger, tables, edition, today, year });
}

const brief = (found: readonly LedgerProblem[]) =>
  found.map(({ id, sheet, address }) => `${id} ${sheet} ${address}`);

it('a new ledger has none, nor has a year of plausible figures', () => {
  expect(problems(fresh)).toEqual([]);
  const year = typed(fresh, SPENDING, {
    H4: amount(5),
    I4: amount(9),
    J4: amount(14),
    K4: amount(16),
    L4: amount(19.4),
  });
  const done = { H4: { v: 321 }, L5: { v: 1, nf: '0%' }, L6: { v: '已完成' } };
  expect(problems(typed(year, ACHIEVEMENTS, done))).toEqual([]);
});

it('a project without a form, once per row of spending and once per project of indicators', () => {
  expect(brief(problems(withForms(fresh, publishedTables.slice(1))))).toEqual([
    `unknown-project ${SPENDING} A4`,
    `unknown-project ${ACHIEVEMENTS} A4`,
  ]);
});

it('a row twice', () => {
  const { cells } = sheetNamed(fresh, SPENDING);
  const copy = Object.fromEntries(
    ['A', 'B', 'C', 'D'].map((column) => [`${column}8`, cells[`${column}4`] ?? null]),
  );
  const found = problems(typed(fresh, SPENDING, copy));
  expect(brief(found)).toEqual([`rows-outside ${SPENDING} A8:M8`, `doubled-row ${SPENDING} C8`]);
  expect(found[1]?.args['first']).toBe('4');
});

it('a row outside the table, with the repair that takes it in', () => {
  const below = textRows([[bus.code, bus.name, '上级']], 7);
  const workbook = typed(fresh, SPENDING, below);
  const [problem] = problems(workbook);
  expect(problem).toMatchObject({
    id: 'rows-outside',
    args: { rows: '8' },
    fix: { id: 'take-in' },
  });
  const repaired = applied(workbook, problem?.fix?.edits ?? []);
  expect(sheetNamed(repaired, SPENDING).tables?.[0]?.address).toBe('A3:M8');
  expect(problems(repaired)).toEqual([]);
});

it('an indicator that the form does not have', () => {
  const workbook = typed(fresh, ACHIEVEMENTS, { D4: { v: '旧名称', nf: '@' } });
  expect(brief(problems(workbook))).toEqual([`indicator-not-found ${ACHIEVEMENTS} D4`]);
});

describe('a falling cumulative figure', () => {
  const falling = typed(fresh, SPENDING, { H4: amount(9), I4: amount(7.5) });

  it('is a question with both figures and the difference', () => {
    const [problem, ...more] = problems(falling);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      id: 'falling-figure',
      address: 'I4',
      others: ['H4', 'M4'],
      args: { figure: '7.5', before: '9', difference: '1.5', later: '截至6月底' },
    });
    expect(problem?.answers?.map(({ id }) => id)).toEqual(['refund', 'reallocation', 'correction']);
  });

  it.each(['refund', 'reallocation'] as const)('answered by %s in 备注, is asked no more', (id) => {
    const remarked = typed(falling, SPENDING, { M4: { v: '见凭证12号', nf: '@' } });
    const [problem] = problems(remarked);
    const edits = problem?.answers?.find((answer) => answer.id === id)?.edits ?? [];
    const answered = applied(remarked, edits);
    expect(sheetNamed(answered, SPENDING).cells['M4']?.v).toMatch(/^见凭证12号；(退款|调账)$/);
    expect(problems(answered)).toEqual([]);
  });

  it('is found across a blank, and in 当季 as a negative quarter', () => {
    const blank = typed(fresh, SPENDING, { H4: amount(9), J4: amount(7) });
    expect(brief(problems(blank))).toEqual([`falling-figure ${SPENDING} J4`]);
    const quarter = typed(quarterly, SPENDING, { H4: amount(9), I4: amount(-2) });
    expect(brief(problems(quarter))).toEqual([`falling-quarter ${SPENDING} I4`]);
  });

  it('of a count has only 改正', () => {
    const workbook = typed(fresh, ACHIEVEMENTS, { H4: { v: 300 }, I4: { v: 200 } });
    const [problem] = problems(workbook);
    expect(problem).toMatchObject({ id: 'falling-actual', address: 'I4' });
    expect(problem?.answers?.map(({ id }) => id)).toEqual(['correction']);
  });

  it('of a rate is none', () => {
    const rates = { H5: { v: 0.99, nf: '0%' }, I5: { v: 0.95, nf: '0%' } };
    expect(problems(typed(fresh, ACHIEVEMENTS, rates))).toEqual([]);
  });
});

it.each<[string, WorkbookSnapshot, string, Record<string, CellSnapshot>, string]>([
  ['negative', fresh, SPENDING, { H4: amount(-1) }, `negative-figure ${SPENDING} H4`],
  ['negative count', fresh, ACHIEVEMENTS, { H4: { v: -1 } }, `negative-figure ${ACHIEVEMENTS} H4`],
  ['over budget', fresh, SPENDING, { L4: amount(20.01) }, `over-budget ${SPENDING} L4`],
  [
    'over budget by quarters',
    quarterly,
    SPENDING,
    { H4: amount(15), I4: amount(6) },
    `over-budget ${SPENDING} I4`,
  ],
  [
    '10月 above 12月',
    fresh,
    SPENDING,
    { K4: amount(16), L4: amount(15) },
    `october-above-december ${SPENDING} K4`,
  ],
  [
    '10月 above 四季度',
    quarterly,
    SPENDING,
    { J4: amount(1), K4: amount(3), L4: amount(2) },
    `october-above-december ${SPENDING} K4`,
  ],
  ['a word', fresh, SPENDING, { H4: { v: '待定' } }, `text-figure ${SPENDING} H4`],
  ['a number as text', fresh, SPENDING, { H4: { v: '5', nf: '@' } }, `text-figure ${SPENDING} H4`],
  [
    'a sign in an actual',
    fresh,
    ACHIEVEMENTS,
    { H4: { v: '≥321辆' } },
    `actual-with-sign ${ACHIEVEMENTS} H4`,
  ],
  [
    'a word of comparison',
    fresh,
    ACHIEVEMENTS,
    { H5: { v: '不低于95%' } },
    `actual-with-sign ${ACHIEVEMENTS} H5`,
  ],
  [
    'a head of the other mode',
    fresh,
    SPENDING,
    { I3: { v: '二季度' } },
    `heads-mixed ${SPENDING} I3`,
  ],
])('%s', (_, workbook, sheet, cells, expected) => {
  expect(brief(problems(typed(workbook, sheet, cells)))).toEqual([expected]);
});

it('budget adjusted in the year counts; exactly the budget is not over it', () => {
  const raised = { E4: amount(5), F4: { v: 25, f: '=D4+E4' }, L4: amount(25) };
  expect(problems(typed(fresh, SPENDING, raised))).toEqual([]);
});

it('spending without any budget, and 0 without any', () => {
  const without = withLedger([{ ...bus, budget: '', fiscal: '' }]);
  expect(problems(typed(without, SPENDING, { H4: amount(0) }))).toEqual([]);
  expect(brief(problems(typed(without, SPENDING, { H4: amount(1) })))).toEqual([
    `spent-without-budget ${SPENDING} H4`,
  ]);
});

it.each([
  ['2024-08-31', '2024', true],
  ['2024-09-01', '2024', false],
  ['2024-09-30', '2024', false],
  ['2023-12-31', '2024', true],
  ['2025-01-01', '2024', false],
  ['2024-01-01', null, false],
])('today %s, budget year %s: a figure for 9月底 is in the future: %s', (today, year, future) => {
  const workbook = typed(fresh, SPENDING, { J4: amount(3) });
  expect(brief(problems(workbook, today, year))).toEqual(
    future ? [`future-figure ${SPENDING} J4`] : [],
  );
});

it('actuals that all repeat their targets, word for word', () => {
  const { cells } = sheetNamed(fresh, ACHIEVEMENTS);
  const copied = Object.fromEntries(
    [5, 6, 7, 9].map((row) => [`L${String(row)}`, cells[`E${String(row)}`] ?? null]),
  );
  const found = problems(typed(fresh, ACHIEVEMENTS, copied));
  expect(brief(found)).toContain(`actuals-equal-targets ${ACHIEVEMENTS} L5`);
  const one = typed(fresh, ACHIEVEMENTS, { ...copied, L4: { v: 320 } });
  expect(brief(problems(one))).not.toContain(`actuals-equal-targets ${ACHIEVEMENTS} L5`);
});

it('a second ledger', () => {
  const copy = { ...sheetNamed(fresh, SPENDING), name: '备份', tables: [] };
  expect(brief(problems({ sheets: [...fresh.sheets, copy] }))).toEqual([
    'second-ledger 备份 A3:M3',
  ]);
});
