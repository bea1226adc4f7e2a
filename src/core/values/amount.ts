/** 金额: what a cell of 预算数, 财政资金 or 其他资金 says, as an exact decimal. */
import { isErrorValue, type CellSnapshot } from '../sheet/snapshot';
import { cellText } from './cell-text';
import { compactText } from './compact-text';
import { decimalFromNumber, decimalPlaces, decimalWithoutNoise } from './decimal';
import { numberFormatKind } from './number-format';

/**
 * A reading of one amount cell, in the form's money unit.
 *
 * `amount` is a plain decimal string without exponent, thousands groups or float noise (`'20'`, `'7.5'`, `'-3'`);
 * `decimals` counts the decimals that are stored or typed after float noise is rounded away (0.1+0.2 has 1).
 */
export type AmountReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'amount';
      readonly amount: string;
      readonly decimals: number;
      /** True when the cell holds text that reads as a number (`'２０.００'`, `'1,200.00'`). */
      readonly fromText: boolean;
      /** The unit typed behind the number (`'20万元'`), else `null`. */
      readonly typedUnit: '元' | '万元' | '亿元' | null;
    }
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };

/** An amount typed as text: sign, digits with or without thousands groups, unit. */
const TYPED_AMOUNT =
  /^(?<sign>[-+]?)[¥$]?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<unit>元|万元|万|亿元|亿)?整?$/u;

/** How people write “nothing” in an amount cell of a printed form; `-` is also how Excel's accounting format shows 0. */
const NOTHING = /^(?:[-—–―/\\]+|无|空)$/u;

const TYPED_UNITS: ReadonlyMap<string, '元' | '万元' | '亿元'> = new Map([
  ['元', '元'],
  ['万', '万元'],
  ['万元', '万元'],
  ['亿', '亿元'],
  ['亿元', '亿元'],
]);

/** More digits than this are float noise that came along with pasted text. */
const SIGNIFICANT_DIGITS = 15;

function readTypedAmount(text: string): AmountReading {
  const compact = compactText(text).replace(/[−﹣]/gu, '-');
  if (compact === '' || NOTHING.test(compact)) return { kind: 'blank' };
  const accounting = /^\((?<inner>[^()-]+)\)$/u.exec(compact)?.groups?.['inner'];
  const groups = TYPED_AMOUNT.exec(accounting === undefined ? compact : `-${accounting}`)?.groups;
  const typed = groups?.['digits'];
  if (groups === undefined || typed === undefined) return { kind: 'malformed', text };
  const digits = typed.replace(/,/g, '').replace(/\.$/, '').replace(/^\./, '0.');
  const noisy =
    digits.includes('.') && digits.replace(/^[0.]+|\./g, '').length > SIGNIFICANT_DIGITS;
  const amount = decimalWithoutNoise(`${groups['sign'] ?? ''}${digits}`);
  return {
    kind: 'amount',
    amount,
    decimals: decimalPlaces(noisy ? amount : digits),
    fromText: true,
    typedUnit: TYPED_UNITS.get(groups['unit'] ?? '') ?? null,
  };
}

/**
 * Reads an amount cell. Blank is a missing cell, white space, or a sign for nothing (`—`, `/`, 无). Malformed is what a
 * person would not read as an amount: words, wrong thousands groups (`7,00.5`), a boolean, a number formatted as a
 * percentage or a date. Source: domain rules H3, H5.
 */
export function readAmount(cell: CellSnapshot | null): AmountReading {
  if (cell === null) return { kind: 'blank' };
  const { v } = cell;
  if (typeof v === 'string') {
    return isErrorValue(v.trim()) ? { kind: 'error', code: v.trim() } : readTypedAmount(v);
  }
  if (typeof v === 'boolean' || !Number.isFinite(v) || numberFormatKind(cell.nf) !== 'plain') {
    return { kind: 'malformed', text: cellText(cell) };
  }
  const amount = decimalFromNumber(v);
  return {
    kind: 'amount',
    amount,
    decimals: decimalPlaces(amount),
    fromText: false,
    typedUnit: null,
  };
}
