/** The 指标值 grammar: what the target cell of an indicator says. Source: domain rules 2.5, G1, G2, 9.6. */
import { parseDeadline } from './deadline';
import type { Deadline, IndicatorValue, Qualitative, Quantity } from './indicator-value';
import { normalizeText, originalSpan, type NormalizedText } from './normalized-text';
import { splitAtJoints, splitAtPunctuation, withoutWrapping } from './pieces';
import { printIndicatorValue } from './print-indicator-value';
import { parseQuantity } from './quantity';
import { rememberedByText } from './remembered';
import { unitAtStart } from './units';

type Part = Quantity | Deadline;

/**
 * A number is believed when it would say the same standing alone: 工期12月 would then be a day, and what is left of a
 * garbled text something else again.
 */
function standsAlone(quantity: Quantity): boolean {
  const printed = normalizeText(printIndicatorValue(quantity));
  if (parseDeadline(printed) !== null) return false;
  const again = parseQuantity(printed);
  return (
    again !== null && printIndicatorValue(again) === printed.chars && again.unit === quantity.unit
  );
}

function parseOne(text: NormalizedText): Part | null {
  const deadline = parseDeadline(text);
  if (deadline !== null) return deadline;
  const quantity = parseQuantity(text);
  return quantity !== null && standsAlone(quantity) ? quantity : null;
}

/** Longer pieces are prose; looking for joints in them only costs time. */
const LONGEST_JOINED = 80;

/**
 * One piece between marks of punctuation: one part, or several joined by 和, 及, white space or nothing. `failed` keeps
 * the places from which on nothing could be read, so that no rest is tried twice.
 */
function parsePiece(piece: NormalizedText, failed = new Set<number>()): readonly Part[] {
  const at = piece.starts[0];
  if (at === undefined || failed.has(at)) return [];
  const one = parseOne(piece);
  if (one !== null) return [one];
  if (piece.chars.length <= LONGEST_JOINED) {
    for (const [left, right] of splitAtJoints(piece)) {
      const rest = withoutWrapping(right);
      if (failed.has(rest.starts[0] ?? 0)) continue;
      const first = parseOne(withoutWrapping(left));
      const others = first === null ? [] : parsePiece(rest, failed);
      if (first !== null && others.length > 0) return [first, ...others];
    }
  }
  failed.add(at);
  return [];
}

/** Beside a text without figures only a plain target counts: with a sign, a share, or a unit that is listed. */
function isPlain(part: Part): boolean {
  if (part.kind === 'deadline') return true;
  return part.relation !== null || (part.unit !== '' && unitAtStart(part.unit) !== null);
}

/** A longer text is prose, whatever figures it holds. */
const LONGEST_VALUE = 600;

function readParts(whole: NormalizedText): readonly Part[] {
  if (whole.chars.length > LONGEST_VALUE) return [];
  const bare = withoutWrapping(whole);
  const one = parseOne(bare);
  if (one !== null) return [one];
  const pieces = splitAtPunctuation(bare)
    .map(withoutWrapping)
    .filter(({ chars }) => chars !== '');
  const parts = pieces.map((piece) => parsePiece(piece));
  const remarks = pieces.filter((_piece, index) => parts[index]?.length === 0);
  if (remarks.some(({ chars }) => /\d/.test(chars))) return [];
  const found = parts.flat();
  return remarks.length === 0 || found.every(isPlain) ? found : [];
}

function qualitative(text: string, whole: NormalizedText): Qualitative {
  const { length } = whole.chars;
  const span = length === 0 ? { start: 0, end: 0 } : originalSpan(whole, 0, length);
  return { kind: 'qualitative', text, spans: { text: span } };
}

/**
 * Reads a 指标值. Any text is read: what sets no number and no day is qualitative, also placeholders (`≥**批`, `XX%`,
 * `/`) and sentences that merely hold figures. All spans are places in `text`, in UTF-16 units; the `text` of the
 * result is the given text, that of a part its own piece.
 */
export const parseIndicatorValue = rememberedByText((text: string): IndicatorValue => {
  const whole = normalizeText(text);
  const [first, ...more] = readParts(whole);
  if (first === undefined) return qualitative(text, whole);
  return more.length === 0
    ? { ...first, text }
    : { kind: 'multiple', text, parts: [first, ...more] };
});
