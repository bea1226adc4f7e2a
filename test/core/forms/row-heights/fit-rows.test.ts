/** Which cells of a form do not show all that they hold, by sizes made up for each case. */
import { defaultEdition } from '../../../../src/core/editions';
import { readForms } from '../../../../src/core/forms/read-forms';
import { fitRows, placesToSize } from '../../../../src/core/forms/row-heights/fit-rows';
import type { FormSizes } from '../../../../src/core/sheet/sizes';
import type { CellSnapshot } from '../../../../src/core/sheet/snapshot';
import { lampSheet } from '../../../commands/filled-table';

type Look = Partial<Omit<FormSizes['cells'][number], 'address'>>;

/** The form, in columns of 60 points and rows of 400, with 12-point texts that wrap unless told. */
function cutIn(
  change: Readonly<Record<string, CellSnapshot | null>>,
  sizes: Partial<FormSizes> = {},
  look: (address: string) => Look = () => ({}),
): string[] {
  const changed = Object.entries({ ...lampSheet('路灯').cells, ...change });
  const cells = Object.fromEntries(
    changed.flatMap(([address, cell]) => (cell === null ? [] : [[address, cell] as const])),
  );
  const snapshot = { sheets: [{ name: '路灯', cells }] };
  const tables = readForms(snapshot, defaultEdition);
  const measured = placesToSize(tables).map((place): FormSizes => ({
    ...place,
    columnWidths: Array.from({ length: 7 }, () => 60),
    rowHeights: Array.from({ length: 18 }, () => 400),
    merges: ['B5:G5', 'B8:G8', 'B3:C3', 'E3:G3'],
    ...sizes,
    cells: place.cells.map((address) => ({
      address,
      fontSize: 12,
      wraps: true,
      shrinks: false,
      ...look(address),
    })),
  }));
  return fitRows(tables, measured, snapshot.sheets).cut.map(
    ({ address, field, cause }) => `${address} ${field} ${cause}`,
  );
}

test('a form with room everywhere has nothing that is cut', () => {
  expect(cutIn({})).toEqual([]);
});

// 60 points hold five characters of 12, ten digits. 1234567.50 has nine digits and a point: 4.75 em, 57 points.
test('a number wider than its column is named, whether it wraps or not', () => {
  const fits = { v: 1234567.5, nf: '0.00' };
  expect(cutIn({ C4: fits })).toEqual([]);
  // 10 digits and a point: 5.25 em, 63 points.
  const wide = { v: 12345678.5, nf: '0.00' };
  expect(cutIn({ C4: wide })).toEqual(['C4 budget.total column']);
  expect(cutIn({ C4: wide }, {}, () => ({ wraps: false }))).toContain('C4 budget.total column');
});

test('a number has the width of its merge; shrunk, hidden or of unknown size it is not named', () => {
  const wide = { C4: { v: 12345678.5, nf: '0.00' } };
  const only = (change: Look) => (address: string) => (address === 'C4' ? change : {});
  expect(cutIn(wide, { merges: ['C4:D4', 'B5:G5', 'B8:G8', 'B3:C3', 'E3:G3'] })).toEqual([]);
  expect(cutIn(wide, {}, only({ shrinks: true }))).toEqual([]);
  expect(cutIn(wide, {}, only({ fontSize: null }))).toEqual([]);
  expect(cutIn(wide, { columnWidths: [60, 60, 0, 60, 60, 60, 60] })).toEqual([]);
});

test('a text that does not wrap is cut by what stands beside it, or by the end of its merge', () => {
  const flat = (address: string) => (wanted: string) =>
    wanted === address ? { wraps: false } : {};
  // 检修路灯的数量: 7 characters, 84 points, in D10; 指标值 stands in E10.
  expect(cutIn({}, {}, flat('D10'))).toEqual(['D10 indicator.description no-wrap']);
  expect(cutIn({}, { columnWidths: [60, 60, 60, 84, 60, 60, 60] }, flat('D10'))).toEqual([]);
  expect(cutIn({ E10: null }, {}, flat('D10'))).toEqual([]);
  // 检修主要街道的路灯，更换损坏的灯具和线路。: 21 characters, 252 points, in the 360 of B5:G5, then in the 250 of B5:F5.
  expect(cutIn({}, {}, flat('B5'))).toEqual([]);
  const merges = ['B5:F5', 'B8:G8', 'B3:C3', 'E3:G3'];
  expect(cutIn({}, { merges, columnWidths: [60, 50, 50, 50, 50, 50, 60] }, flat('B5'))).toContain(
    'B5 purpose no-wrap',
  );
});

test('a row too low for its text is told from a text too long for any row', () => {
  const low = (long: number): string[] =>
    cutIn(
      { B5: { v: '路'.repeat(long) } },
      { rowHeights: Array.from({ length: 18 }, (_, row) => (row === 3 ? 26 : 400)) },
    );
  expect(low(100)).toEqual(['B5 purpose row']);
  // 409 points hold 23 lines of 12, 29 characters each: 667.
  const highest = Array.from({ length: 18 }, () => 409);
  expect(cutIn({ B5: { v: '路'.repeat(700) } }, { rowHeights: highest })).toEqual([
    'B5 purpose too-long',
  ]);
});
