/** 指标值 as units publish them (published-values.txt): readings decided by hand, and the share that is read so. */
import type { IndicatorValue } from '../../../src/core/values/indicator-value';
import { parseIndicatorValue } from '../../../src/core/values/parse-indicator-value';
import { PUBLISHED_VALUES as values } from './published-values';

function inNotation(value: IndicatorValue): string {
  switch (value.kind) {
    case 'qualitative':
      return '-';
    case 'deadline':
      return `@${value.latest}`;
    case 'multiple':
      return value.parts.map(inNotation).join(' + ');
    case 'quantity': {
      const upper = value.upper === undefined ? '' : `..${value.upper}`;
      const scale = value.scale === '1' ? '' : `*${value.scale}`;
      const about = value.approximate ? '≈' : '';
      return `${value.relation ?? ''}${about}${value.amount}${upper}${scale} ${value.unit}`.trim();
    }
  }
}

test('the file holds at least 2,300 values, none twice', () => {
  expect(values.length).toBeGreaterThanOrEqual(2300);
  expect(new Set(values.map(([text]) => text)).size).toBe(values.length);
});

/** Known misreadings: what is read instead. Each costs a share of the 97 % that are promised. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['卫生监督协管各专业每年巡查（访）2次完成率≥90%', '2 次 + >=90 %'],
  ['2024年1月1日—2024年12月31日按月发放', '-'],
  ['严格按照预算标准1000元/人给补助对象兑付补助', '-'],
  ['未来3年', '-'],
  ['1年半', '-'],
  ['6月、12月各1次', '@--06-30 + @--12-31 + 1 次'],
  ['监控探头64路', '-'],
  ['1、95%；2、90%', '-'],
]);

test.each(values)('%j is read as %s', (text, reading) => {
  expect(inNotation(parseIndicatorValue(text))).toBe(MISREAD.get(text) ?? reading);
});

test('at least 97 % are read as a careful person reads them', () => {
  const read = values.filter(([text]) => !MISREAD.has(text));
  expect(read.length / values.length).toBeGreaterThanOrEqual(0.97);
});
