/**
 * A copy of a text made for reading: half width, one glyph per sign of comparison, no white space, with the way back
 * from every place in it to the original text.
 *
 * Source: domain rule G2 (NFKC, blanks dropped, operator glyphs mapped, the raw text kept).
 */
import type { Span } from './indicator-value';
import { mendFigures, type TextUnit, type TextUnits } from './mend-figures';
import { spelledSigns } from './spelled-signs';

export interface NormalizedText {
  /** The text to read; `\n` stands where white space or a list number (①) separated two things. */
  readonly chars: string;
  /** Start in the original of each UTF-16 unit of `chars`. */
  readonly starts: readonly number[];
  /** End in the original of each UTF-16 unit of `chars`. */
  readonly ends: readonly number[];
  /** Places in `chars` before which white space was dropped. */
  readonly gaps: ReadonlySet<number>;
  /** The original text, whole. */
  readonly raw: string;
}

/** White space, and the bars that cells of a row are joined with. */
const WHITE_SPACE = /^[\s|｜│￨\u00ad\u200b-\u200f\u2060\ufeff\u3164]$/u;
/** Circled and bracketed list numbers; NFKC would make numbers of them. */
const LIST_NUMBER = /^[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]$/u;
/** ² and ³ in units; NFKC would make digits of them. */
const RAISED_OR_LOWERED = /^[\u00b2\u00b3\u00b9\u2070-\u209f]$/u;

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ...Array.from('≧⩾≽≮⪰').map((glyph) => [glyph, '≥'] as const),
  ...Array.from('≦⩽≼≯⪯').map((glyph) => [glyph, '≤'] as const),
  ...Array.from('═﹦＝⁼゠').map((glyph) => [glyph, '='] as const),
  ...Array.from('〉›❯').map((glyph) => [glyph, '>'] as const),
  ...Array.from('〈‹❮').map((glyph) => [glyph, '<'] as const),
  ...Array.from('≒≃≅∼〜˜∽').map((glyph) => [glyph, '~'] as const),
  ...Array.from('−﹣‐‑').map((glyph) => [glyph, '-'] as const),
  ...Array.from('–―─━').map((glyph) => [glyph, '—'] as const),
  ['٪', '%'],
  ['℅', '%'],
  ['｡', '。'],
  ['･', '·'],
  ['・', '·'],
  ['•', '·'],
  ['∙', '·'],
]);

/** A glyph as it is read. Only foldings of one to one are made, so that ㎡, ℃, … stay what they are. */
function fold(glyph: string): string {
  const mapped = GLYPHS.get(glyph);
  if (mapped !== undefined) return mapped;
  if (RAISED_OR_LOWERED.test(glyph)) return glyph;
  const folded = glyph.normalize('NFKC');
  return folded.length === 1 ? (GLYPHS.get(folded) ?? folded) : glyph;
}

/** 《 and 》 are typed for < and > where Chinese input is on; as a pair they are the marks of a title. */
function bracketSigns(chars: string): number[] {
  if (chars.includes('《') && chars.includes('》')) return [];
  return [...chars.matchAll(/[《》](?=[=\d])/gu)].map(({ index }) => index);
}

/** The glyphs of a text without white space, with their places; `\n` between figures that white space parts. */
function readGlyphs(raw: string): TextUnits {
  const units: TextUnit[] = [];
  const gaps = new Set<number>();
  let gapStart: number | null = null;
  const signs = spelledSigns(raw);
  for (let at = 0; at < raw.length;) {
    const start = at;
    const spelled = signs?.get(at);
    const glyph = spelled?.sign ?? String.fromCodePoint(raw.codePointAt(at) ?? 0);
    at += spelled?.length ?? glyph.length;
    if (WHITE_SPACE.test(glyph)) {
      gapStart ??= start;
      continue;
    }
    const folded = LIST_NUMBER.test(glyph) ? '\n' : fold(glyph);
    if (gapStart !== null) {
      const apart = /\d/.test(units.at(-1)?.unit ?? '') && /^\d/.test(folded);
      if (apart) units.push({ unit: '\n', start: gapStart, end: start });
      else gaps.add(units.length);
      gapStart = null;
    }
    for (const unit of folded.split('')) units.push({ unit, start, end: at });
  }
  return { units, gaps };
}

const CAPITALS = '零壹贰叁肆伍陆柒捌玖拾佰仟';
const CAPITAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]/u;
const SMALL = '零一二三四五六七八九十百千';
/** Numerals of cheques (叁万元, 伍拾人) at the start, or behind a sign or a word that leads up to a number. */
const CAPITAL_NUMERAL =
  /(?<=^|[^\p{Script=Han}]|[于过为到约共计足])[壹贰叁肆伍陆柒捌玖拾佰仟][零壹贰叁肆伍陆柒捌玖拾佰仟]*/gu;

function foldCapitals(units: readonly TextUnit[], chars: string): void {
  if (!CAPITAL.test(chars)) return;
  for (const { index, 0: word } of chars.matchAll(CAPITAL_NUMERAL)) {
    for (const unit of units.slice(index, index + word.length)) {
      unit.unit = SMALL[CAPITALS.indexOf(unit.unit)] ?? unit.unit;
    }
  }
}

/** Nothing is folded, dropped or mended in a text of these alone; most 指标值 in words are. */
const ONLY_WORDS = /^[\u4e00-\u9fff、。]*$/u;

function wordsAsTheyStand(raw: string): NormalizedText {
  const starts = Array.from({ length: raw.length }, (_, at) => at);
  return { chars: raw, starts, ends: starts.map((at) => at + 1), gaps: new Set(), raw };
}

/** Reads a text into its normalised copy; any string will do. */
export function normalizeText(raw: string): NormalizedText {
  if (ONLY_WORDS.test(raw) && !CAPITAL.test(raw)) return wordsAsTheyStand(raw);
  const read = readGlyphs(raw);
  const chars = read.units.map(({ unit }) => unit).join('');
  for (const index of bracketSigns(chars)) {
    const sign = read.units[index];
    if (sign !== undefined) sign.unit = sign.unit === '》' ? '>' : '<';
  }
  foldCapitals(read.units, chars);
  const { units, gaps } = mendFigures(read, raw);
  return {
    chars: units.map(({ unit }) => unit).join(''),
    starts: units.map(({ start }) => start),
    ends: units.map(({ end }) => end),
    gaps,
    raw,
  };
}

/** The part from `from` up to `to` (places in `chars`); its spans are still places in the whole original. */
export function sliceText(
  text: NormalizedText,
  from: number,
  to = text.chars.length,
): NormalizedText {
  return {
    chars: text.chars.slice(from, to),
    starts: text.starts.slice(from, to),
    ends: text.ends.slice(from, to),
    gaps: new Set(
      [...text.gaps].map((gap) => gap - from).filter((gap) => gap > 0 && gap < to - from),
    ),
    raw: text.raw,
  };
}

/** The text without some of its characters; every other keeps its place in the original. */
export function withoutPlaces(text: NormalizedText, places: readonly number[]): NormalizedText {
  const kept = <T>(items: readonly T[]): T[] => items.filter((_, at) => !places.includes(at));
  return {
    chars: kept(text.chars.split('')).join(''),
    starts: kept(text.starts),
    ends: kept(text.ends),
    gaps: new Set(),
    raw: text.raw,
  };
}

/** The place in the original of `chars[from…to)`; must not be empty. */
export function originalSpan(text: NormalizedText, from: number, to: number): Span {
  return { start: text.starts[from] ?? text.raw.length, end: text.ends[to - 1] ?? text.raw.length };
}
