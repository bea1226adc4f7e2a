import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { cellText, dateFromSerial } from '../../../src/core/values/cell-text';

describe('the text of a cell', () => {
  test.each<[CellSnapshot | null, string]>([
    [null, ''],
    [{ v: '' }, ''],
    [{ v: '\u3000≥95%\u200b \n' }, '≥95%'],
    [{ v: '第一行\n第二行' }, '第一行\n第二行'],
    [{ v: 20 }, '20'],
    [{ v: 20, nf: '0.00' }, '20'],
    [{ v: 0.1 + 0.2 }, '0.3'],
    [{ v: 0.95, nf: '0%' }, '95%'],
    [{ v: 1, nf: '0%' }, '100%'],
    [{ v: 0.125, nf: '0%' }, '12.5%'],
    [{ v: 0.07, nf: '0.00%;[Red]-0.00%' }, '7%'],
    [{ v: 45657, nf: 'yyyy-mm-dd' }, '2024-12-31'],
    [{ v: 45657, nf: 'm/d/yyyy' }, '2024-12-31'],
    [{ v: 45657.75, nf: 'yyyy"年"m"月"d"日"' }, '2024-12-31'],
    [{ v: 45657, nf: '[$-804]yyyy"年"m"月";@' }, '2024-12-31'],
    [{ v: 45657, nf: 'mmm' }, '2024-12-31'],
    [{ v: 0.5, nf: 'h:mm' }, '0.5'],
    [{ v: 1.5, nf: '[h]:mm' }, '1.5'],
    [{ v: 0.5, nf: 'h:mm AM/PM' }, '0.5'],
    [{ v: 321, nf: '0"年"' }, '321'],
    [{ v: 321, nf: '[Red]0.00' }, '321'],
    [{ v: 1200, nf: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ' }, '1200'],
    [{ v: 3e6, nf: '0.00E+00' }, '3000000'],
    [{ v: -1, nf: 'yyyy-mm-dd' }, '-1'],
    [{ v: true }, 'TRUE'],
    [{ v: false }, 'FALSE'],
    [{ v: '#REF!' }, '#REF!'],
  ])('%j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  // Serial numbers as Excel itself shows them.
  test.each([
    [0, '1900-01-00'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [45351, '2024-02-29'],
    [2958465, '9999-12-31'],
    [2958466, null],
    [-1, null],
  ])('serial %p is %p', (serial, day) => {
    expect(dateFromSerial(serial)).toBe(day);
  });
});
