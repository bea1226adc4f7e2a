import { readChineseNumeral, readChineseYear } from '../../../src/core/values/chinese-numeral';

test.each([
  ['三', '3'],
  ['零', '0'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['两百', '200'],
  ['一百二十', '120'],
  ['一百零五', '105'],
  ['两千零五', '2005'],
  ['三万', '30000'],
  ['一亿两千万', '120000000'],
  ['三点五', '3.5'],
  ['三五', null],
  ['百', null],
  ['二十一百', null],
  ['万', null],
  ['', null],
  ['点五', null],
  ['一点', null],
])('%s says %p', (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

test('a year is written digit by digit', () => {
  expect(readChineseYear('二〇二四')).toBe('2024');
  expect(readChineseYear('二零二四')).toBe('2024');
  expect(readChineseYear('二十四')).toBeNull();
});
