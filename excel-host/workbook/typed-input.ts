/**
 * What Excel makes of a text that is typed or pasted into a cell, or written through the API.
 *
 * Numbers, percentages, dates, times, currency and logical values are recognised unless the cell's format is Text;
 * percentages as https://support.microsoft.com/office/de49167b-d603-4450-bcaa-31fba6c7b6b4 (Format numbers as
 * percentages) tells.
 */
import type { Scalar } from './cell-value';

/** How the text came in. Only a person's typing knows automatic percent entry. */
export type Entry = 'typed' | 'pasted' | 'api';

export interface CellInput {
  /** Value of the cell, `null` for blank. */
  readonly value: Scalar | null;
  /** Formula with its `=`, when the text is one. */
  readonly formula: string | null;
  /** The number format the cell gets, when it was General and the text suggests one. */
  readonly format: string | null;
}

const plain = (value: Scalar | null): CellInput => ({ value, formula: null, format: null });
const formatted = (value: number, format: string): CellInput => ({ value, formula: null, format });

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Excel keeps 15 significant digits: https://learn.microsoft.com/office/troubleshoot/excel/last-digits-changed-to-zeros */
function fifteenDigits(text: string): number {
  const bare = text.replaceAll(',', '');
  const [mantissa = '', exponent = ''] = bare.split(/e/i);
  let digits = 0;
  let started = false;
  const cut = Array.from(mantissa, (character) => {
    if (!/\d/.test(character)) return character;
    if (character !== '0') started = true;
    if (!started) return character;
    digits += 1;
    return digits > 15 ? '0' : character;
  }).join('');
  return Number(exponent === '' ? cut : `${cut}e${exponent}`);
}

/** Days since 1899-12-31 with Excel's 29 February 1900, for dates from 1900-03-01 on. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return valid ? Math.round(date.getTime() / 86_400_000) + 25_569 : null;
}

const ISO_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

function asDate(text: string): CellInput | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const value = serial(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return value === null ? null : formatted(value, 'yyyy/m/d');
  }
  const chinese = CHINESE_DATE.exec(text);
  if (chinese) {
    const value = serial(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
    return value === null ? null : formatted(value, 'yyyy"年"m"月"d"日"');
  }
  const month = CHINESE_MONTH.exec(text);
  if (month) {
    const value = serial(Number(month[1]), Number(month[2]), 1);
    return value === null ? null : formatted(value, 'yyyy"年"m"月"');
  }
  const time = TIME.exec(text);
  if (time && Number(time[1]) < 24) {
    const [, hours, minutes, seconds] = time;
    const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
    return formatted(value, seconds === undefined ? 'h:mm' : 'h:mm:ss');
  }
  return null;
}

function asNumber(text: string): CellInput | null {
  const negative = /^\((.+)\)$/.exec(text);
  const bare = negative ? `-${negative[1] ?? ''}` : text;
  const percent = /^(.*?)\s*%$/.exec(bare) ?? /^%\s*(.*)$/.exec(bare);
  if (percent) {
    const number = percent[1] ?? '';
    if (!NUMBER.test(number)) return null;
    // Dividing the decimal text avoids 0.07 turning into 0.07000000000000001.
    const value = Number(`${fifteenDigits(number)}e-2`);
    return formatted(
      Number.isNaN(value) ? fifteenDigits(number) / 100 : value,
      number.includes('.') ? '0.00%' : '0%',
    );
  }
  const money = /^([+-]?)[¥￥]\s*(.+)$/.exec(bare);
  if (money && NUMBER.test(money[2] ?? '')) {
    const amount = money[2] ?? '';
    return formatted(
      fifteenDigits(`${money[1] ?? ''}${amount}`),
      amount.includes('.') ? '"¥"#,##0.00' : '"¥"#,##0',
    );
  }
  if (!NUMBER.test(bare)) return null;
  const value = fifteenDigits(bare);
  if (!Number.isFinite(value)) return null;
  if (/e/i.test(bare)) return formatted(value, '0.00E+00');
  if (bare.includes(',')) return formatted(value, bare.includes('.') ? '#,##0.00' : '#,##0');
  return plain(value);
}

/** True for the number format Text. */
export function isTextFormat(format: string): boolean {
  return format === '@';
}

/**
 * @param text what was typed, pasted or written.
 * @param format the cell's number format before.
 */
export function readInput(text: string, format: string, entry: Entry): CellInput {
  if (text === '') return plain(null);
  // The mark of text is no part of it when typed; what is pasted keeps it.
  const isMarked = text.startsWith("'") && entry !== 'pasted';
  if (isTextFormat(format)) return plain(isMarked && entry === 'typed' ? text.slice(1) : text);
  if (isMarked) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text, format: null };
  // Other white space, such as the hard blanks of web pages, makes a number text.
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  if (/^true$/i.test(trimmed)) return plain(true);
  if (/^false$/i.test(trimmed)) return plain(false);
  const read = asNumber(trimmed) ?? asDate(trimmed);
  if (read === null || typeof read.value !== 'number') return plain(text);
  if (format !== 'General') {
    // "typing 10 or 0.1 both result in 10.00%" in a cell that already has a percent format (page above).
    const percentEntry =
      entry === 'typed' &&
      format.includes('%') &&
      !trimmed.includes('%') &&
      Math.abs(read.value) >= 1;
    return plain(percentEntry ? Number(`${read.value}e-2`) : read.value);
  }
  return read;
}
