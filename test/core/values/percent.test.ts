import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import {
  readPercent,
  readPlanPercents,
  type PercentReading,
} from '../../../src/core/values/percent';

type Form = Extract<PercentReading, { kind: 'percent' }>['form'];
const percent = (value: string, form: Form): PercentReading => ({
  kind: 'percent',
  percent: value,
  form,
});

describe('a percentage cell', () => {
  test.each<[CellSnapshot | null, PercentReading]>([
    [null, { kind: 'blank' }],
    [{ v: ' ' }, { kind: 'blank' }],
    [{ v: 0.25, nf: '0%' }, percent('25', 'formatted')],
    [{ v: 1, nf: '0%' }, percent('100', 'formatted')],
    [{ v: 0.285, nf: '0.00%' }, percent('28.5', 'formatted')],
    [{ v: 0.1 + 0.2, nf: '0%' }, percent('30', 'formatted')],
    [{ v: '25%' }, percent('25', 'text')],
    [{ v: '２５％' }, percent('25', 'text')],
    [{ v: '﹣25 %' }, percent('-25', 'text')],
    [{ v: '-25%', nf: '@' }, percent('-25', 'text')],
    [{ v: '33.30%' }, percent('33.3', 'text')],
    [{ v: '百分之25' }, percent('25', 'text')],
    [{ v: 25 }, percent('25', 'number')],
    [{ v: '25' }, percent('25', 'number')],
    [{ v: 1 }, percent('1', 'number')],
    [{ v: 0.25, nf: '0.00' }, percent('0.25', 'number')],
    [{ v: '二成五' }, { kind: 'malformed', text: '二成五' }],
    [{ v: '25%左右' }, { kind: 'malformed', text: '25%左右' }],
    [{ v: false }, { kind: 'malformed', text: 'FALSE' }],
    [
      { v: 45657, nf: 'm/d/yyyy' },
      { kind: 'malformed', text: '2024-12-31' },
    ],
    [{ v: '#DIV/0!' }, { kind: 'error', code: '#DIV/0!' }],
  ])('%j reads as %j', (cell, reading) => {
    expect(readPercent(cell)).toEqual(reading);
  });
});

const plan = (cells: readonly (CellSnapshot | null)[]): (string | null)[] =>
  readPlanPercents(cells).map((reading) => (reading.kind === 'percent' ? reading.percent : null));

describe('a spending plan', () => {
  test.each<[string, (CellSnapshot | null)[], (string | null)[]]>([
    ['text', [{ v: '25%' }, { v: '50%' }, { v: '80%' }, { v: '100%' }], ['25', '50', '80', '100']],
    [
      'per cent as written',
      [{ v: 25 }, { v: 50 }, { v: 80 }, { v: 100 }],
      ['25', '50', '80', '100'],
    ],
    ['fractions', [{ v: 0.25 }, { v: 0.5 }, { v: 0.8 }, { v: 1 }], ['25', '50', '80', '100']],
    [
      'fractions as text',
      [{ v: '0.25' }, { v: '0.5' }, { v: '0.8' }, { v: '1.00' }],
      ['25', '50', '80', '100'],
    ],
    [
      'formats mixed with a bare 1',
      [{ v: '25%' }, { v: 0.5, nf: '0%' }, { v: 0.8 }, { v: 1 }],
      ['25', '50', '80', '100'],
    ],
    [
      'fractions before a written 100%',
      [{ v: 0.25 }, { v: 0.5 }, { v: 0.8 }, { v: '100%' }],
      ['25', '50', '80', '100'],
    ],
    [
      'a first node of 1 per cent',
      [{ v: 1 }, { v: '50%' }, { v: '80%' }, { v: '100%' }],
      ['1', '50', '80', '100'],
    ],
    [
      '25 beside 25%',
      [{ v: 25 }, { v: '50%' }, { v: 0.8, nf: '0%' }, { v: 100 }],
      ['25', '50', '80', '100'],
    ],
    ['no fraction above 1', [{ v: 25 }, { v: 50 }, { v: 80 }, { v: 1 }], ['25', '50', '80', '1']],
    ['zeros', [{ v: 0 }, { v: 0 }, { v: 0 }, { v: 1 }], ['0', '0', '0', '100']],
    ['a blank node', [{ v: 0.25 }, null, { v: 0.8 }, { v: 1 }], ['25', null, '80', '100']],
    [
      'fractions before a bare 100',
      [{ v: 0.25 }, { v: 0.5 }, { v: 0.8 }, { v: 100 }],
      ['25', '50', '80', '100'],
    ],
    [
      'fractions before a blank end',
      [{ v: 0.25 }, { v: 0.5 }, { v: 0.8 }, null],
      ['25', '50', '80', null],
    ],
    ['the first of the year', [{ v: 0.25 }, null, null, null], ['25', null, null, null]],
    ['an end below 1', [{ v: 0.3 }, { v: 0.5 }, { v: 0.8 }, { v: 0.95 }], ['30', '50', '80', '95']],
    ['half a per cent', [{ v: 0.5 }, { v: 25 }, { v: 80 }, { v: 100 }], ['0.5', '25', '80', '100']],
    ['per cent, the end still blank', [{ v: 1 }, { v: 25 }, null, null], ['1', '25', null, null]],
    ['nothing', [null, null, null, null], [null, null, null, null]],
  ])('%s', (_title, cells, percents) => {
    expect(plan(cells)).toEqual(percents);
  });

  test('a bare fraction says so', () => {
    expect(readPlanPercents([{ v: 0.25 }, { v: 1 }])).toEqual([
      percent('25', 'fraction'),
      percent('100', 'fraction'),
    ]);
  });
});
