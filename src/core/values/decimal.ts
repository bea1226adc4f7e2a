/**
 * Exact decimals: plain decimal strings (`'20'`, `'-3.5'`, no exponent, no trailing zeros) in and out.
 *
 * Money and percentages never touch binary floats; rounding is half up (away from zero at the half).
 */
import DecimalLight from 'decimal.js-light';

const Exact = DecimalLight.clone({ precision: 60, rounding: DecimalLight.ROUND_HALF_UP });

/** Excel keeps 15 significant digits of a number; what lies behind them is binary noise. */
const SIGNIFICANT_DIGITS = 15;

function plain(value: DecimalLight): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Most numbers, as they are written: no exponent. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A decimal as this module writes it: no leading or trailing zeros, no `-0`. */
const TIDY_DECIMAL = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/;

/**
 * A cell's number as a plain decimal string, binary float noise rounded away: 0.1 + 0.2 is `'0.3'`.
 *
 * @throws RangeError when the number is not finite; a cell never holds such a number.
 */
export function decimalFromNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
  // What is written shorter than Excel's digits is exactly what was typed.
  const written = String(value);
  return written.length <= SIGNIFICANT_DIGITS && PLAIN_NUMBER.test(written)
    ? written
    : plain(new Exact(value.toPrecision(SIGNIFICANT_DIGITS)));
}

/** Digits as typed (`'0020.50'`) as a plain decimal string (`'20.5'`); the text must be `[-+]?digits[.digits]`. */
export function decimalFromDigits(digits: string): string {
  return TIDY_DECIMAL.test(digits) ? digits : plain(new Exact(digits.replace(/^\+/, '')));
}

/** As {@link decimalFromDigits}, keeping 15 significant digits: typed or pasted float noise goes too. */
export function decimalWithoutNoise(digits: string): string {
  if (digits.length <= SIGNIFICANT_DIGITS && TIDY_DECIMAL.test(digits)) return digits;
  return plain(new Exact(digits.replace(/^\+/, '')).toSignificantDigits(SIGNIFICANT_DIGITS));
}

/** A decimal as an integer and how many places stand behind its point; `null` when it is too long for exact integers. */
interface Scaled {
  readonly integer: number;
  readonly places: number;
}

/** Beyond so many digits integers are left to the library; sums of two scaled ones stay far below 2^53. */
const EXACT_DIGITS = 13;

function scaled(decimal: string): Scaled | null {
  if (decimal.length > EXACT_DIGITS || !PLAIN_NUMBER.test(decimal)) return null;
  const point = decimal.indexOf('.');
  if (point < 0) return { integer: Number(decimal), places: 0 };
  const integer = Number(decimal.slice(0, point) + decimal.slice(point + 1));
  return { integer, places: decimal.length - point - 1 };
}

/** The integers of both at the larger number of places; `null` when one grows too long. */
function aligned(a: string, b: string): { one: number; other: number; places: number } | null {
  const [first, second] = [scaled(a), scaled(b)];
  if (first === null || second === null) return null;
  const places = Math.max(first.places, second.places);
  if (a.length + b.length + places > EXACT_DIGITS + 2) return null;
  return {
    one: first.integer * 10 ** (places - first.places),
    other: second.integer * 10 ** (places - second.places),
    places,
  };
}

/** An integer with its point set, trailing zeros dropped. */
function unscaled(integer: number, places: number): string {
  if (places === 0 || integer === 0) return String(integer === 0 ? 0 : integer);
  const digits = String(Math.abs(integer)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  const sign = integer < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Sum of plain decimals; `'0'` for none. */
export function addDecimals(...terms: readonly string[]): string {
  return terms.reduce((sum, term) => {
    const both = aligned(sum, term);
    return both === null
      ? plain(new Exact(sum).plus(term))
      : unscaled(both.one + both.other, both.places);
  }, '0');
}

/** a − b. */
export function subtractDecimals(a: string, b: string): string {
  const both = aligned(a, b);
  return both === null
    ? plain(new Exact(a).minus(b))
    : unscaled(both.one - both.other, both.places);
}

/** a × b. */
export function multiplyDecimals(a: string, b: string): string {
  const [first, second] = [scaled(a), scaled(b)];
  if (first === null || second === null || a.length + b.length > EXACT_DIGITS) {
    return plain(new Exact(a).times(b));
  }
  return unscaled(first.integer * second.integer, first.places + second.places);
}

/** a ÷ b to 60 significant digits; `null` when b is 0. */
export function divideDecimals(a: string, b: string): string | null {
  const divisor = new Exact(b);
  return divisor.isZero() ? null : plain(new Exact(a).dividedBy(divisor));
}

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function compareDecimals(a: string, b: string): number {
  if (a === b) return 0;
  // Up to 15 digits no two different decimals are the same binary number, and their order stays.
  const short = a.length <= SIGNIFICANT_DIGITS && b.length <= SIGNIFICANT_DIGITS;
  return short ? Math.sign(Number(a) - Number(b)) : new Exact(a).comparedTo(b);
}

/** |a|. */
export function absoluteDecimal(a: string): string {
  return plain(new Exact(a).absoluteValue());
}

/** Rounded half up to at most `places` decimals, trailing zeros dropped: `('1.005', 2)` is `'1.01'`. */
export function roundDecimal(a: string, places: number): string {
  return plain(new Exact(a).toDecimalPlaces(places));
}

/** Rounded half up and shown with exactly `places` decimals (2 unless told): `'20'` is `'20.00'`. */
export function showDecimal(a: string, places = 2): string {
  const rounded = new Exact(a).toDecimalPlaces(places);
  return (rounded.isZero() ? new Exact(0) : rounded).toFixed(places);
}

/** How many decimals stand behind the point: `'20.00'` has 2. */
export function decimalPlaces(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
