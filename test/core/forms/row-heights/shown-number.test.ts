import { shownWidth } from '../../../../src/core/forms/row-heights/shown-number';

// A digit, a sign and % are half an em wide, a point and a comma a quarter.
test.each([
  // 12,345,678.50: 10 digits, 2 commas, 1 point.
  [12345678.5, '#,##0.00', 5.75],
  [12345678.5, '0.00', 5.25],
  [-24, '0.00', 2.75],
  [24, '_ * #,##0.00_ ;_ * -#,##0.00_ ', 2.25],
  [24, '"¥"#,##0.00', 2.25],
  [0.25, '0%', 1.5],
  [0.3333, '0.00%', 2.75],
  // General leaves out decimals that find no room.
  [1234.5678, undefined, 2],
  [12345678, 'General', 4],
  // Fifteen digits: written as 1.3E+14 wherever they stand.
  [130225240099901, undefined, 5.5],
  // Shortest 2024/1/1.
  [45657, 'yyyy-mm-dd', 3.5],
  // In thousands: how many digits are left is another matter.
  [12345678, '0,', 0],
] as const)('%p as %p is at least %p em wide', (v, nf, width) => {
  expect(shownWidth({ v, ...(nf === undefined ? {} : { nf }) })).toBe(width);
});

test('texts and truths are no numbers', () => {
  expect(shownWidth({ v: '12345678' })).toBe(0);
  expect(shownWidth({ v: true })).toBe(0);
});
