import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  decimalFromDigits,
  decimalFromNumber,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  showDecimal,
  subtractDecimals,
} from '../../../src/core/values/decimal';

describe('exact decimals', () => {
  test.each([
    [20, '20'],
    [0.1 + 0.2, '0.3'],
    [1.1 + 2.2, '3.3'],
    [0.28 * 100, '28'],
    [1.005, '1.005'],
    [-0, '0'],
    [-3.5, '-3.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [4.35 * 100, '435'],
  ])('the cell number %p is %s', (number, text) => {
    expect(decimalFromNumber(number)).toBe(text);
  });

  test('numbers no cell can hold are refused', () => {
    expect(() => decimalFromNumber(Number.NaN)).toThrow(RangeError);
    expect(() => decimalFromNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  test.each([
    ['0020.50', '20.5'],
    ['+3', '3'],
    ['-0', '0'],
    ['12345678901234567890.12345', '12345678901234567890.12345'],
  ])('typed digits %s are %s', (digits, text) => {
    expect(decimalFromDigits(digits)).toBe(text);
  });

  test.each([
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-1.005', '-1.01'],
    ['71', '71.00'],
    ['-0.001', '0.00'],
  ])('%s is shown half up as %s', (value, shown) => {
    expect(showDecimal(value)).toBe(shown);
  });

  test('sums, differences, quotients and comparisons are exact', () => {
    expect(addDecimals('18.1', '1.9', '0')).toBe('20');
    expect(addDecimals()).toBe('0');
    expect(subtractDecimals('20', '18.01')).toBe('1.99');
    expect(roundDecimal(divideDecimals('2', '3') ?? '', 4)).toBe('0.6667');
    expect(divideDecimals('2', '0')).toBeNull();
    expect(compareDecimals('0.30', '0.3')).toBe(0);
    expect(decimalPlaces('20.00')).toBe(2);
  });

  test('cents survive the way through a binary float', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const typed = `${cents < 0 ? '-' : ''}${String(Math.trunc(Math.abs(cents) / 100))}.${String(
          Math.abs(cents) % 100,
        ).padStart(2, '0')}`;
        expect(decimalFromNumber(Number(typed))).toBe(decimalFromDigits(typed));
      }),
    );
  });

  /** A decimal of so many places from an integer, by hand: `write(-1205n, 2)` is `-12.05`. */
  const write = (integer: bigint, places: number): string => {
    const digits = String(integer < 0n ? -integer : integer).padStart(places + 1, '0');
    const cut = digits.length - places;
    const fraction = digits.slice(cut).replace(/0+$/, '');
    const sign = integer < 0n ? '-' : '';
    return `${sign}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
  };

  test('short and long decimals alike are added, subtracted, multiplied and compared as integers are', () => {
    const places = fc.integer({ min: 0, max: 12 });
    const integers = fc.oneof(
      fc.bigInt({ min: -99_999n, max: 99_999n }),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    );
    fc.assert(
      fc.property(integers, places, integers, places, (one, onePlaces, other, otherPlaces) => {
        const [a, b] = [write(one, onePlaces), write(other, otherPlaces)];
        const most = Math.max(onePlaces, otherPlaces);
        const first = one * 10n ** BigInt(most - onePlaces);
        const second = other * 10n ** BigInt(most - otherPlaces);
        expect(addDecimals(a, b)).toBe(write(first + second, most));
        expect(subtractDecimals(a, b)).toBe(write(first - second, most));
        expect(multiplyDecimals(a, b)).toBe(write(one * other, onePlaces + otherPlaces));
        expect(Math.sign(compareDecimals(a, b))).toBe(
          first === second ? 0 : first < second ? -1 : 1,
        );
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['0.1', '0.10000000000001', -1],
  ['99999999999.9999', '99999999999.9998', 1],
  ['-0.000000000001', '0', -1],
  ['123456789012345', '123456789012344', 1],
  ['1234567890.123456789', '1234567890.123456788', 1],
  ['12345678901234567', '12345678901234568', -1],
])('%s beside %s: no digit is lost', (a, b, sign) => {
  expect(Math.sign(compareDecimals(a, b))).toBe(sign);
  expect(Math.sign(compareDecimals(b, a))).toBe(-sign);
});
