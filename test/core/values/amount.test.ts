import fc from 'fast-check';
import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { readAmount, type AmountReading } from '../../../src/core/values/amount';

const amount = (
  value: string,
  decimals: number,
  fromText = true,
  typedUnit: '元' | '万元' | '亿元' | null = null,
): AmountReading => ({ kind: 'amount', amount: value, decimals, fromText, typedUnit });

describe('an amount cell', () => {
  test.each<[CellSnapshot | null, AmountReading]>([
    [null, { kind: 'blank' }],
    [{ v: '' }, { kind: 'blank' }],
    [{ v: ' \u3000\u00a0\n' }, { kind: 'blank' }],
    [{ v: '—' }, { kind: 'blank' }],
    [{ v: '/' }, { kind: 'blank' }],
    [{ v: 20 }, amount('20', 0, false)],
    [{ v: 20, nf: '0.00' }, amount('20', 0, false)],
    [{ v: 0.1 + 0.2 }, amount('0.3', 1, false)],
    [{ v: 0.1234567 }, amount('0.1234567', 7, false)],
    [{ v: -3 }, amount('-3', 0, false)],
    [{ v: 150, nf: '#,##0.00_);[Red]\\(#,##0.00\\)' }, amount('150', 0, false)],
    [{ v: 12.5, f: '=5*2.5' }, amount('12.5', 1, false)],
    [{ v: '20.00', nf: '@' }, amount('20', 2)],
    [{ v: '２０．００' }, amount('20', 2)],
    [{ v: ' 20 .5 ' }, amount('20.5', 1)],
    [{ v: '1,200.00' }, amount('1200', 2)],
    [{ v: '１，２００' }, amount('1200', 0)],
    [{ v: '12,345,678.9' }, amount('12345678.9', 1)],
    [{ v: '20万元' }, amount('20', 0, true, '万元')],
    [{ v: '20 万' }, amount('20', 0, true, '万元')],
    [{ v: '200000元整' }, amount('200000', 0, true, '元')],
    [{ v: '1.2亿元' }, amount('1.2', 1, true, '亿元')],
    [{ v: '￥20.00' }, amount('20', 2)],
    [{ v: '-20.5' }, amount('-20.5', 1)],
    [{ v: '－20.5' }, amount('-20.5', 1)],
    [{ v: '−20.5' }, amount('-20.5', 1)],
    [{ v: '(20.00)' }, amount('-20', 2)],
    [{ v: '0.30000000000000004' }, amount('0.3', 1)],
    [{ v: '7,00.5' }, { kind: 'malformed', text: '7,00.5' }],
    [{ v: '1,2000' }, { kind: 'malformed', text: '1,2000' }],
    [{ v: '20.0.0' }, { kind: 'malformed', text: '20.0.0' }],
    [{ v: '二十' }, { kind: 'malformed', text: '二十' }],
    [{ v: '约20' }, { kind: 'malformed', text: '约20' }],
    [{ v: '20%' }, { kind: 'malformed', text: '20%' }],
    [
      { v: 0.2, nf: '0%' },
      { kind: 'malformed', text: '20%' },
    ],
    [
      { v: 45657, nf: 'yyyy/m/d' },
      { kind: 'malformed', text: '2024-12-31' },
    ],
    [{ v: true }, { kind: 'malformed', text: 'TRUE' }],
    [{ v: '#REF!' }, { kind: 'error', code: '#REF!' }],
    [
      { v: '#N/A', f: '=NA()' },
      { kind: 'error', code: '#N/A' },
    ],
  ])('%j reads as %j', (cell, reading) => {
    expect(readAmount(cell)).toEqual(reading);
  });

  test('any text is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (v) => {
        expect(['blank', 'amount', 'malformed', 'error']).toContain(readAmount({ v }).kind);
      }),
    );
  });

  test('cents typed with thousands groups are the number typed plain', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (cents) => {
        const whole = String(Math.trunc(cents / 100));
        const fraction = String(cents % 100).padStart(2, '0');
        const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
        expect(readAmount({ v: `${grouped}.${fraction}` })).toEqual(
          readAmount({ v: `${whole}.${fraction}` }),
        );
      }),
    );
  });
});
