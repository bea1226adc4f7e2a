/** 中文数字: 三, 十二, 一百二十, 两千零五, 三点五, 二〇二四. */
import { addDecimals, multiplyDecimals } from './decimal';

const DIGITS = new Map(
  Array.from('零一二三四五六七八九').map((digit, value) => [digit, value] as const),
);
DIGITS.set('〇', 0).set('两', 2);

const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Up to 9999: places must fall (一百二十, never 二十一百), digits must be set apart by them (never 三五). */
function readBelowTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  for (const [index, character] of Array.from(text).entries()) {
    const value = DIGITS.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const place = PLACES.get(character);
    if (place === undefined || place >= lastPlace) return null;
    if (digit === null && !(character === '十' && index === 0)) return null;
    total += (digit ?? 1) * place;
    lastPlace = place;
    digit = null;
  }
  return total + (digit ?? 0);
}

/** Digit by digit, as years are written: 二〇二四. */
function readDigitByDigit(text: string): string | null {
  const digits = Array.from(text).map((character) => DIGITS.get(character));
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : null;
}

function readWhole(text: string): string | null {
  if (text === '') return null;
  for (const [character, factor] of [
    ['亿', '100000000'],
    ['万', '10000'],
  ] as const) {
    const at = text.lastIndexOf(character);
    if (at < 0) continue;
    const high = readWhole(text.slice(0, at));
    const rest = text.slice(at + 1);
    const low = rest === '' ? '0' : readWhole(rest);
    return high === null || low === null ? null : addDecimals(multiplyDecimals(high, factor), low);
  }
  const value = readBelowTenThousand(text);
  return value === null ? null : String(value);
}

/** The number a Chinese numeral says, as a plain decimal string; `null` when it is none (三五, 百, 几十). */
export function readChineseNumeral(text: string): string | null {
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0) return null;
  const integer = readWhole(whole);
  if (fraction === undefined || integer === null) return integer;
  const decimals = readDigitByDigit(fraction);
  return decimals === null ? null : addDecimals(`${integer}.${decimals}`);
}

/** A year written digit by digit (二〇二四 or 二零二四) as `'2024'`; `null` for anything but four digits. */
export function readChineseYear(text: string): string | null {
  return text.length === 4 ? readDigitByDigit(text) : null;
}
