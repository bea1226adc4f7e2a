import fc from 'fast-check';
import { readLedger } from '../../../../src/core/forms/ledger/read';
import { switchMode } from '../../../../src/core/forms/ledger/switch-mode';
import type { LedgerMode } from '../../../../src/core/model/ledger';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { publishedTable } from '../target-table/example-tables';
import { NOTE_WORDS } from '../../../../src/core/forms/ledger/note-words';
import { applied, expectWords, sheetNamed, typed, withLedger } from './ledger-workbook';

const fresh = withLedger([publishedTable(0), publishedTable(1)]);

function turned(workbook: WorkbookSnapshot, to: LedgerMode): WorkbookSnapshot {
  const result = switchMode(workbook, readLedger(workbook), to);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.notes));
  return applied(workbook, result.edits);
}

const amount = (v: number): CellSnapshot => ({ v, nf: '0.00####' });
const row = (workbook: WorkbookSnapshot, name: string, number: number) =>
  ['H', 'I', 'J', 'K', 'L'].map(
    (column) => sheetNamed(workbook, name).cells[`${column}${String(number)}`]?.v ?? null,
  );

const year = typed(fresh, '台账-支出', {
  H4: amount(5.1),
  I4: amount(9.3),
  J4: amount(14.2),
  K4: amount(16),
  L4: amount(19.4),
  H5: amount(0),
});

it('turns cumulative figures into those of the quarters, 四季度 with 10月 in it', () => {
  const quarterly = turned(year, 'quarterly');
  // 9.3−5.1, 14.2−9.3, 16−14.2, 19.4−14.2
  expect(row(quarterly, '台账-支出', 4)).toEqual([5.1, 4.2, 4.9, 1.8, 5.2]);
  expect(row(quarterly, '台账-支出', 5)).toEqual([0, null, null, null, null]);
  expect(row(quarterly, '台账-支出', 3)).toEqual([
    '一季度',
    '二季度',
    '三季度',
    '10月',
    '四季度（含10月）',
  ]);
  expect(sheetNamed(quarterly, '台账-支出').cells['A2']?.v).toContain('当季');
  expect(readLedger(quarterly).mode).toBe('quarterly');
  expect(turned(quarterly, 'cumulative')).toEqual(year);
});

it('goes without the figure of October', () => {
  const without = typed(year, '台账-支出', { K4: null });
  expect(row(turned(without, 'quarterly'), '台账-支出', 4)).toEqual([5.1, 4.2, 4.9, null, 5.2]);
});

it('turns only 各季相加 of the indicators, also with a unit behind the figures', () => {
  // Row 4 is a count (各季相加), row 5 a rate (取最近).
  const filled = typed(fresh, '台账-完成', {
    H4: { v: '12批' },
    I4: { v: '30批' },
    H5: { v: 0.9, nf: '0%' },
    I5: { v: 0.95, nf: '0%' },
  });
  const quarterly = turned(filled, 'quarterly');
  expect(row(quarterly, '台账-完成', 4)).toEqual(['12批', '18批', null, null, null]);
  expect(row(quarterly, '台账-完成', 5)).toEqual([0.9, 0.95, null, null, null]);
  expect(turned(quarterly, 'cumulative')).toEqual(filled);
});

it('has nothing to write when the ledger is in that mode, or when there is none', () => {
  expect(switchMode(year, readLedger(year), 'cumulative')).toEqual({ kind: 'switched', edits: [] });
  const none = { sheets: [] };
  expect(switchMode(none, readLedger(none), 'quarterly')).toEqual({ kind: 'switched', edits: [] });
});

it.each<[string, Record<string, CellSnapshot>, string, string]>([
  ['a blank before a typed figure', { I4: amount(3) }, 'gap-before-figure', 'H4'],
  [
    'a blank 9月底 before 10月底',
    { H4: amount(1), I4: amount(2), K4: amount(3) },
    'gap-before-figure',
    'J4',
  ],
  ['a word', { H4: { v: '待定' } }, 'figure-no-number', 'H4'],
  ['a formula of hers', { H4: amount(1), I4: { v: 3, f: '=H4+2' } }, 'figure-formula', 'I4'],
  ['too many digits', { H4: amount(0.0000001), I4: amount(123456789012) }, 'figure-too-long', 'I4'],
  ['heads of two modes', { I3: { v: '二季度' } }, 'heads-mixed', 'I3'],
])('refuses the whole switch because of %s', (_, cells, id, address) => {
  const workbook = typed(fresh, '台账-支出', cells);
  const result = switchMode(workbook, readLedger(workbook), 'quarterly');
  if (result.kind === 'switched') throw new Error('switched');
  expectWords(result.notes, NOTE_WORDS);
  expect(result.notes.map((note) => [note.id, note.sheet, note.address])).toEqual([
    [id, '台账-支出', address],
  ]);
});

it('leaves a line of explanation that she wrote herself', () => {
  const hers = typed(year, '台账-支出', { A2: { v: '本表由各科室填报' } });
  expect(sheetNamed(turned(hers, 'quarterly'), '台账-支出').cells['A2']?.v).toBe(
    '本表由各科室填报',
  );
});

it('there and back is the same ledger, whatever was typed', () => {
  const cents = fc.integer({ min: -9_999_999, max: 99_999_999 }).map((n) => n / 100);
  const count = fc.integer({ min: 0, max: 5000 });
  const figures = (figure: fc.Arbitrary<number>) =>
    fc.tuple(fc.array(figure, { maxLength: 4 }), fc.option(figure));
  const cellsOf = (
    number: number,
    [quarters, october]: readonly [readonly number[], number | null],
    nf?: string,
  ): Record<string, CellSnapshot> => {
    const cell = (v: number): CellSnapshot => (nf === undefined ? { v } : { v, nf });
    const cells: Record<string, CellSnapshot> = {};
    ['H', 'I', 'J', 'L'].forEach((column, index) => {
      const figure = quarters[index];
      if (figure !== undefined) cells[`${column}${String(number)}`] = cell(figure);
    });
    if (october !== null && quarters.length > 2) cells[`K${String(number)}`] = cell(october);
    return cells;
  };
  fc.assert(
    fc.property(figures(cents), figures(cents), figures(count), (one, other, done) => {
      const spent = { ...cellsOf(4, one, '0.00####'), ...cellsOf(5, other, '0.00####') };
      const workbook = typed(typed(fresh, '台账-支出', spent), '台账-完成', cellsOf(4, done));
      const quarterly = turned(workbook, 'quarterly');
      expect(turned(quarterly, 'cumulative')).toEqual(workbook);
    }),
    { numRuns: 200 },
  );
});
