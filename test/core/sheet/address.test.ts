import fc from 'fast-check';
import {
  absoluteCell,
  columnLetters,
  formatCell,
  formatRange,
  parseCell,
  parseRange,
} from '../../../src/core/sheet/address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('reads what it writes, up to the last cell of Excel', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }), (row, column) => {
      expect(parseCell(formatCell({ row, column }))).toEqual({ row, column });
    }),
  );
});

it('writes one cell without a colon', () => {
  expect(formatRange({ top: 6, left: 1, bottom: 6, right: 1 })).toBe('B7');
  expect(formatRange({ top: 6, left: 1, bottom: 8, right: 6 })).toBe('B7:G9');
  expect(parseRange('$G$9:B7')).toEqual({ top: 6, left: 1, bottom: 8, right: 6 });
});

it('refuses what is no address', () => {
  for (const text of ['', 'A0', '7', 'A1:B2:C3', 'Sheet1!A1', 'constructor']) {
    expect(parseRange(text)).toBeNull();
  }
  expect(() => absoluteCell('A1:B2')).toThrow(RangeError);
  expect(absoluteCell('B7')).toBe('$B$7');
});
