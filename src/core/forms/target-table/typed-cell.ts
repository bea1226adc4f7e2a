/** The cell that a text becomes when it is typed into a place of the form. */
import type { CellSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../values/compact-text';
import { decimalFromNumber, decimalPlaces, divideDecimals } from '../../values/decimal';
import type { Look } from './layout';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Text cells take everything as typed: `100%` stays `100%`, `=…` no formula, a code no number. */
const TEXT_FORMAT = '@';
/** Two decimals, up to six when approved in 元. */
const AMOUNT_FORMAT = '0.00####';

/** The number format of a place. `text` decides how many decimals a percentage shows. */
export function numberFormatOf(look: Look, text = ''): string | null {
  switch (look) {
    case 'label':
      return null;
    case 'amount':
      return AMOUNT_FORMAT;
    case 'percent': {
      const decimals = decimalPlaces(compactText(text).replace(/%$/, ''));
      return decimals === 0 ? '0%' : `0.${'0'.repeat(Math.max(2, decimals))}%`;
    }
    default:
      return TEXT_FORMAT;
  }
}

/**
 * A text typed into a place: amounts and percentages become numbers (`25` and `25%` both 0.25, as Excel does in a cell
 * with a percent format), whatever is no exact number stays text. `null` when blank.
 */
export function typedCell(look: Look, text: string): CellSnapshot | null {
  if (text === '') return null;
  const nf = numberFormatOf(look, text);
  const number = typedNumber(look, text);
  if (number !== null && nf !== null) return { v: number, nf };
  if (look === 'label') return { v: text };
  return { v: text, nf: TEXT_FORMAT };
}

function typedNumber(look: Look, text: string): number | null {
  if (look !== 'amount' && look !== 'percent') return null;
  const compact = compactText(text);
  const digits = look === 'percent' ? compact.replace(/%$/, '') : compact;
  if (!DECIMAL.test(digits)) return null;
  const exact = divideDecimals(digits, look === 'percent' ? '100' : '1');
  const number = Number(exact);
  // More digits than a cell can hold: as text nothing is lost.
  return exact !== null && decimalFromNumber(number) === exact ? number : null;
}
