/** How wide a number must be shown, at least, by its format: a narrower column shows `####`. */
import type { CellSnapshot } from '../../sheet/snapshot';
import { cellText } from '../../values/cell-text';
import { numberFormatKind } from '../../values/number-format';

/** Em; a point or comma is half as wide as a digit where the font is not of equal widths. */
const DIGIT = 0.5;
const POINT = 0.25;
/** `2024/1/1`, the shortest way of writing a day with its year. */
const DAY = 6 * DIGIT + 2 * POINT;
/** General gives no more digits than these: beyond, it writes 1.2E+15. */
const GENERAL_DIGITS = 11;

/** Quoted text, escaped characters, room for a character, fill, [colour], signs of money. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[¥￥$\s]/gu;
const SIMPLE = /^[#0?]*(?:,[#0?]+)*(?:\.(?<decimals>[#0?]*))?%?$/u;

/**
 * Em, at least; 0 where that cannot be told. General leaves out decimals that find no room, so only the digits before
 * the point count there.
 */
export function shownWidth(cell: CellSnapshot): number {
  const { v, nf = '' } = cell;
  if (typeof v !== 'number') return 0;
  const kind = numberFormatKind(nf);
  if (kind === 'date') return DAY;
  const whole = /^-?(\d+)/.exec(cellText(cell))?.[1]?.length ?? 0;
  const sign = v < 0 ? DIGIT : 0;
  const format = (nf.split(';')[0] ?? '').replace(LITERALS, '');
  if (format === '' || format === '@' || /^(general|g\/通用格式)$/i.test(format)) {
    return sign + Math.min(whole, GENERAL_DIGITS) * DIGIT;
  }
  const simple = SIMPLE.exec(format);
  if (simple === null) return 0;
  const decimals = (simple.groups?.['decimals'] ?? '').replaceAll('#', '').length;
  const commas = format.includes(',') ? Math.floor((whole - 1) / 3) : 0;
  return (
    sign +
    (whole + decimals) * DIGIT +
    (commas + (decimals > 0 ? 1 : 0)) * POINT +
    (kind === 'percent' ? DIGIT : 0)
  );
}
