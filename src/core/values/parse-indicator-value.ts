/** The 指标值 grammar: what the target cell of an indicator says. Source: domain rules 2.5, G1, G2, 9.6. */
import { isCompared } from './comparison';
import { parseDeadline } from './deadline';
import type { Deadline, IndicatorValue, Qualitative, Quantity } from './indicator-value';
import { asRange } from './interval';
import {
  normalizeText,
  originalSpan,
  sliceText,
  withoutPlaces,
  type NormalizedText,
} from './normalized-text';
import { findNumbers } from './number-tokens';
import {
  splitAtJoints,
  splitAtPunctuation,
  withoutListNumbers,
  withoutTimes,
  withoutWrapping,
} from './pieces';
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

/** 2024年底前支付率≥90%, 上半年完成50%: the day is a target of its own, though none of its figures is a day. */
const DAY_BEFORE_FIGURES =
  /^(?:截[至止]|[到至])?(?:20\d{2}年年?[底末](?=.*\d)|(?:20\d{2}年)?[上下]半年完成(?=.*\d))/u;

function parseOne(text: NormalizedText): Part | null {
  const deadline = parseDeadline(text);
  if (deadline !== null) return deadline;
  if (DAY_BEFORE_FIGURES.test(text.chars)) return null;
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

const BETWEEN =
  /^(?<lower>[^<>=≤≥]*\d[^<>=≤≥]*)(?<sign>≤|<=|<)(?:[^\d<>=≤≥]{0,12}(?=(?:≤|<)[^<>≤≥]*\d)|[^\d<>=≤≥]{2,12}$)/u;

/** 90%≤满意度, 60%≤比例<80%: a number with the sign behind it, and one with the sign before it. */
function readBetween(text: NormalizedText): readonly Part[] {
  const match = BETWEEN.exec(text.chars);
  const { lower = '', sign = '' } = match?.groups ?? {};
  if (match === null) return [];
  const low = parseOne(sliceText(text, 0, lower.length));
  const rest = sliceText(text, match[0].length);
  const high = rest.chars === '' ? null : parseOne(rest);
  if (low?.kind !== 'quantity' || low.relation !== null) return [];
  // 20≤万元: columns in another order, the unit last.
  const last = text.chars.slice(lower.length + sign.length);
  if (low.unit === '' && unitAtStart(last)?.length === last.length) return [];
  if (rest.chars !== '' && high?.kind !== 'quantity') return [];
  const signAt = originalSpan(text, lower.length, lower.length + sign.length);
  const spans = { ...low.spans, relation: [...low.spans.relation, signAt] };
  const least = { ...low, relation: sign === '<' ? '>' : '>=', spans } as const;
  return high === null ? [least] : [least, high];
}

/** A remark whose figures are all parts of names and words (DN110, 5G) is as one without any. */
function saysANumber(chars: string): boolean {
  if (!/\d/.test(chars)) return false;
  const { numbers, compound } = findNumbers(chars);
  return compound || numbers.length > 0;
}

function readParts(whole: NormalizedText): readonly Part[] {
  if (whole.chars.length > LONGEST_VALUE) return [];
  const bare = withoutWrapping(asRange(withoutTimes(withoutListNumbers(whole))));
  const between = readBetween(bare);
  if (between.length > 0) return between;
  const one = parseOne(bare);
  if (one !== null) return [one];
  const pieces = splitAtPunctuation(bare)
    .map(withoutWrapping)
    .filter(({ chars }) => chars !== '');
  const parts = pieces.map((piece) => {
    const read = parsePiece(piece);
    return read.length > 0 ? read : readBracketed(piece);
  });
  const remarks = pieces.filter((_piece, index) => parts[index]?.length === 0);
  if (remarks.some(({ chars }) => saysANumber(chars))) return [];
  const found = parts.flat();
  return remarks.length === 0 || found.every(isPlain) ? found : [];
}

/** What a remark in brackets says must be plain to be the target itself: 优（≥90分）, 及时（12月底前）. */
function isTarget(part: Part): boolean {
  if (part.kind === 'deadline') return /[前底日]/u.test(part.text);
  const marks = part.unit === '分' && part.upper !== undefined;
  return part.relation !== null || part.unit === '%' || part.amount === '0' || marks;
}

const BRACKETED = /\(([^()]+)\)/gu;

/** The target in the only brackets of a text that says no figure outside of them. */
function readBracketed(text: NormalizedText): readonly Part[] {
  const [only, ...more] = [...text.chars.matchAll(BRACKETED)];
  if (only === undefined || more.length > 0) return [];
  const outside = text.chars.replace(BRACKETED, '');
  if (outside === '' || /[\d*X×]/u.test(outside)) return [];
  const last = only.index + only[0].length - 1;
  const part = parseOne(sliceText(text, only.index + 1, last));
  if (part !== null && isTarget(part)) return [part];
  // ≤预算数(35万元): the sign stands outside, the number it is for inside.
  const whole = isCompared(text.chars, only.index) && last === text.chars.length - 1;
  const joined = whole ? parseOne(withoutPlaces(text, [only.index, last])) : null;
  return joined?.kind === 'quantity' && joined.relation !== null ? [joined] : [];
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
