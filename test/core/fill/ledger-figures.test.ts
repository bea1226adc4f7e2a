import fc from 'fast-check';
import {
  blanksBefore,
  convertFigures,
  cumulativeOf,
  cutoffDate,
  lastTyped,
  type Figures,
} from '../../../src/core/fill/ledger-figures';
import { addDecimals, decimalFromNumber } from '../../../src/core/values/decimal';

type Five = readonly [
  march: string | null,
  june: string | null,
  september: string | null,
  october: string | null,
  december: string | null,
];

const figures = ([march, june, september, october, december]: Five): Figures => ({
  '3月底': march,
  '6月底': june,
  '9月底': september,
  '10月底': october,
  '12月底': december,
});

describe('cumulative and per quarter', () => {
  test.each<[Five, Five, string]>([
    // per quarter, cumulative
    [['4', '5', '5.2', '1.8', '5.2'], ['4', '9', '14.2', '16', '19.4'], '四季度 includes 10月'],
    [['4', '5', '5.2', null, '5.2'], ['4', '9', '14.2', null, '19.4'], '10月 blank is silent'],
    [['4', '0', '5', null, null], ['4', '4', '9', null, null], '0 counts as typed'],
    [['0', '0', '3', '1', null], ['0', '0', '3', '4', null], 'a project of mid-year'],
    [['0.1', '0.2', null, null, null], ['0.1', '0.3', null, null, null], 'no floats'],
    [['5', '-1.5', null, null, null], ['5', '3.5', null, null, null], 'X9: a refund'],
    [[null, null, null, null, null], [null, null, null, null, null], 'nothing typed'],
  ])('%p is %p (%s)', (quarterly, cumulative) => {
    expect(cumulativeOf(figures(quarterly), 'quarterly')).toEqual(figures(cumulative));
    expect(cumulativeOf(figures(cumulative), 'cumulative')).toEqual(figures(cumulative));
    expect(convertFigures(figures(quarterly), 'quarterly', 'cumulative')).toEqual({
      kind: 'converted',
      figures: figures(cumulative),
    });
    expect(convertFigures(figures(cumulative), 'cumulative', 'quarterly')).toEqual({
      kind: 'converted',
      figures: figures(quarterly),
    });
  });

  test.each<[Five, readonly string[]]>([
    [['4', null, '9', null, null], ['6月底']],
    [
      [null, null, null, '9', null],
      ['3月底', '6月底', '9月底'],
    ],
    [['4', '5', null, '6', null], ['9月底']],
    [['4', '5', null, null, '9'], ['9月底']],
    [['4', '5', '6', null, '9'], []],
    [['4', null, null, null, null], []],
  ])('the switch of %p needs %p', (typed, blanks) => {
    expect(blanksBefore(figures(typed))).toEqual(blanks);
    const result = convertFigures(figures(typed), 'cumulative', 'quarterly');
    expect(result).toMatchObject(blanks.length > 0 ? { kind: 'blocked', blanks } : {});
    expect(convertFigures(figures(typed), 'quarterly', 'cumulative').kind).toBe(result.kind);
  });

  it('sums what was typed when a quarter before it is blank, as the sheet does', () => {
    expect(cumulativeOf(figures(['4', null, '5', null, null]), 'quarterly')).toEqual(
      figures(['4', null, '9', null, null]),
    );
  });

  const money = fc
    .integer({ min: -(10 ** 9), max: 10 ** 9 })
    .map((n) => decimalFromNumber(n / 100));
  /** Typed up to some quarter, with or without 10月. */
  const row = fc
    .tuple(
      fc.tuple(money, money, money, money, money),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
    )
    .map(([typed, quarters, october]) => {
      const upTo = (needed: number, value: string): string | null =>
        quarters >= needed ? value : null;
      return figures([
        upTo(1, typed[0]),
        upTo(2, typed[1]),
        upTo(3, typed[2]),
        october ? upTo(3, typed[3]) : null,
        upTo(4, typed[4]),
      ]);
    });

  it('there and back is the same', () => {
    fc.assert(
      fc.property(row, (typed) => {
        for (const [from, to] of [
          ['quarterly', 'cumulative'],
          ['cumulative', 'quarterly'],
        ] as const) {
          const there = convertFigures(typed, from, to);
          if (there.kind === 'blocked') throw new Error('blocked');
          expect(convertFigures(there.figures, to, from)).toEqual({
            kind: 'converted',
            figures: typed,
          });
          expect(cumulativeOf(there.figures, to)).toEqual(cumulativeOf(typed, from));
        }
      }),
    );
  });

  it('ends at the sum of the four quarters', () => {
    fc.assert(
      fc.property(row, (typed) => {
        const quarters = [typed['3月底'], typed['6月底'], typed['9月底'], typed['12月底']];
        fc.pre(typed['12月底'] !== null);
        const sum = addDecimals(...quarters.map((quarter) => quarter ?? '0'));
        expect(cumulativeOf(typed, 'quarterly')['12月底']).toBe(sum);
      }),
    );
  });
});

test('the last cut-off typed, and the day it stands for', () => {
  const typed = figures(['4', '0', null, null, null]);
  expect(lastTyped((cutoff) => typed[cutoff] !== null)).toBe('6月底');
  expect(lastTyped((cutoff) => typed[cutoff] !== null, '3月底')).toBe('3月底');
  expect(lastTyped(() => false)).toBeNull();
  expect(cutoffDate('10月底', '2024')).toBe('2024-10-31');
  expect(cutoffDate('9月底', '2024')).toBe('2024-09-30');
});
