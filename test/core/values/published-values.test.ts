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

test('the file holds at least 4,600 values, none twice', () => {
  expect(values.length).toBeGreaterThanOrEqual(4600);
  expect(new Set(values.map(([text]) => text)).size).toBe(values.length);
});

/** Known misreadings: what is read instead. Each costs a share of the 97 % that are promised. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['环卫工人160人*2200元/月', '-'],
  ['2台50吨吊车', '2 台 + 50 吨'],
]);

test.each(values)('%j is read as %s', (text, reading) => {
  expect(inNotation(parseIndicatorValue(text))).toBe(MISREAD.get(text) ?? reading);
});

test('at least 97 % are read as a careful person reads them', () => {
  const read = values.filter(([text]) => !MISREAD.has(text));
  expect(read.length / values.length).toBeGreaterThanOrEqual(0.97);
});
