/** One number with its sign, scale and unit: ≥95%, 不超过20万元, 10~15人, 1万平米, 三次. Source: domain rules 2.5, G1. */
import { readChineseNumeral } from './chinese-numeral';
import {
  isCompared,
  readComparisonBefore,
  readComparisonBehind,
  settleComparison,
  type Comparison,
} from './comparison';
import { decimalFromDigits } from './decimal';
import type { Quantity, Span } from './indicator-value';
import { originalSpan, type NormalizedText } from './normalized-text';
import { findNumbers } from './number-tokens';
import {
  joinRange,
  OPEN_UNIT,
  RANGE_MARK,
  readScaledNumber,
  type NumberRange,
  type Place,
  type ScaledNumber,
} from './scaled-number';
import { isCountInWords, leavesATarget } from './sentence';
import { countsInWords, unitAtStart, type UnitKind } from './units';

/** 投资(万元)120.5, 满意度(%)≥95: the unit at the end of the name. */
const NAMED_UNIT = /\((?<unit>[^()\d]{1,6})\)$/u;

function unitOfName(head: string): Pick<ScaledNumber, 'unit' | 'unitAt' | 'kind'> | null {
  const unit = NAMED_UNIT.exec(head)?.groups?.['unit'] ?? '';
  const found = unit === '' ? null : unitAtStart(unit);
  if (found === null || found.length !== unit.length || found.kind === 'time') return null;
  const to = head.length - 1;
  return { unit, unitAt: [to - unit.length, to], kind: found.kind };
}

/** The unit of a row whose columns were joined as they stand: 次 ≥ 12, % ≥ 95. Names that end in 数 are no units. */
function unitInFront(head: string): { readonly unit: string; readonly kind: UnitKind } | null {
  const found = unitAtStart(head);
  return found === null || found.length !== head.length || /[数量]$/u.test(head)
    ? null
    : { unit: head, kind: found.kind };
}

const BRACKETS = /\([^()]*\)/gu;

function buildQuantity(
  text: NormalizedText,
  { lower, upper }: NumberRange,
  comparison: Comparison,
): Quantity {
  const span = ([from, to]: Place): Span => originalSpan(text, from, to);
  const whole = originalSpan(text, 0, text.chars.length);
  return {
    kind: 'quantity',
    text: text.raw.slice(whole.start, whole.end),
    relation: comparison.relation,
    approximate: comparison.approximate,
    amount: lower.amount,
    ...(upper === null ? {} : { upper: upper.amount }),
    scale: lower.scale,
    unit: lower.unit,
    spans: {
      relation: comparison.at.map(span),
      amount: span(lower.amountAt),
      ...(upper === null ? {} : { upper: span(upper.amountAt) }),
      ...(lower.scaleAt === null ? {} : { scale: span(lower.scaleAt) }),
      unit: lower.unitAt === null ? null : span(lower.unitAt),
    },
  };
}

/** Puts number, comparison and the words around together, or finds that the text is no target. */
function finish(
  text: NormalizedText,
  range: NumberRange,
  from: number,
  inWords: boolean,
): Quantity | null {
  const { chars } = text;
  const last = range.upper ?? range.lower;
  const before = readComparisonBefore(chars, from);
  const behind = readComparisonBehind(
    chars,
    last.to,
    last.kind === 'time' || last.kind === 'share',
  );
  const settled = settleComparison(chars, before, behind, range.upper !== null);
  const moreAt = last.moreAt;
  const comparison: Comparison = {
    ...settled,
    approximate: settled.approximate || moreAt.length > 0,
    at: [...settled.at, ...moreAt].sort(([a], [b]) => a - b),
  };
  let number = last;
  let { to } = behind;
  let headTo = before.headTo;
  if (number.unit === '' && chars.slice(0, headTo).endsWith('¥')) {
    const scale = number.scaleAt === null ? '' : chars.slice(...number.scaleAt);
    const unitAt: Place = number.scaleAt ?? [headTo - 1, headTo];
    number = { ...number, scale: '1', scaleAt: null, unit: `${scale}元`, unitAt, kind: 'money' };
    headTo -= 1;
  }
  const head = chars.slice(0, headTo);
  const inFront = number.unit === '' ? unitInFront(head) : null;
  const ofName = number.unit === '' && inFront === null ? unitOfName(head) : null;
  if (ofName !== null) number = { ...number, ...ofName };
  if (inFront !== null && (before.at.length > 0 || text.gaps.has(from))) {
    number = {
      ...number,
      unit: inFront.unit,
      unitAt: [0, inFront.unit.length],
      kind: inFront.kind,
    };
    headTo = 0;
  }
  if (number.unit === '' && behind.at.length > 0) {
    const stray = unitAtStart(chars.slice(to));
    if (stray !== null) {
      const unitAt: Place = [to, to + stray.length];
      number = { ...number, unit: chars.slice(...unitAt), unitAt, kind: stray.kind };
      to += stray.length;
    }
  }
  const compared = comparison.relation !== null || comparison.approximate;
  const words = {
    head: chars.slice(0, headTo).replace(BRACKETS, ''),
    tail: chars
      .slice(to)
      .replace(BRACKETS, '')
      .replace(/[。.,;!]+$/u, ''),
    unit: number.unit,
    kind: number.kind,
    compared,
    zero: number.amount === '0',
  };
  if (number.kind === 'time' && before.at.some(([at, end]) => chars.slice(at, end) === '近')) {
    return null;
  }
  if (inWords && number.kind !== 'share' && !isCountInWords(words, before.at.length > 0))
    return null;
  if (!leavesATarget(words)) return null;
  const { unit: ofNumber, unitAt, scale, scaleAt } = number;
  const unit = { unit: ofNumber, unitAt, scale, scaleAt };
  const upper = range.upper === null ? null : { ...range.upper, ...unit };
  return buildQuantity(text, { lower: { ...range.lower, ...unit }, upper }, comparison);
}

/** What may stand before a minus that belongs to the number. */
const SIGNED = /(?:^|[为至到达:<>=≥≤])[-负+]$/u;

/** Minus before the figures: only where no range or hyphen can be meant. */
function signAt(chars: string, from: number): number {
  return SIGNED.test(chars.slice(0, from)) ? from - 1 : from;
}

function parseFigures(text: NormalizedText): Quantity | null {
  const { chars } = text;
  const masked = chars.replace(BRACKETS, (note) => '('.repeat(note.length));
  const { numbers, compound } = findNumbers(masked);
  const [one, two, ...more] = numbers;
  if (one === undefined || more.length > 0 || compound) return null;
  const from = signAt(chars, one.from);
  const openLimit = isCompared(chars, from) ? OPEN_UNIT.compared : OPEN_UNIT.bare;
  const read = (digits: string, at: number, to: number, start: number): ScaledNumber =>
    readScaledNumber(
      chars,
      decimalFromDigits(chars.slice(start, at).replace('负', '-') + digits),
      [start, to],
      to,
      openLimit,
    );
  const first = read(one.digits, one.from, one.to, from);
  if (two === undefined) return finish(text, { lower: first, upper: null }, from, false);
  const second = read(two.digits, two.from, two.to, two.from);
  const unitless = { ...first, unit: '', unitAt: null, kind: null };
  const range = joinRange(
    chars,
    first.unit === second.unit || first.kind !== 'open' ? first : unitless,
    second,
  );
  if (range === null) return null;
  // ≥5%-3% falls where the sign says it must not.
  const falls = range.lower.amountAt[0] > first.amountAt[0];
  return falls && isCompared(chars, from) ? null : finish(text, range, from, false);
}

const WORDS = /[零一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿点]*/gu;

/** A Chinese numeral with 万 or 亿 at its end keeps it as scale or as part of a money unit, as figures do. */
function readWords(chars: string, word: string, from: number, index: number): ScaledNumber | null {
  const scaleLength = /[万亿]$/u.test(word) && !/[万亿]/u.test(word.slice(0, -1)) ? 1 : 0;
  const numeral = word.slice(0, word.length - scaleLength);
  const amount = readChineseNumeral(numeral);
  if (amount === null) return null;
  return readScaledNumber(chars, amount, [from, index + numeral.length], index + numeral.length, 0);
}

/** A numeral that is the whole text needs two characters or more: 一百二十, ≥五十万, not 一. */
const BARE_WORDS =
  /(?:^|[≥≤<>=])(?<words>[一二两三四五六七八九十][零一二三四五六七八九十百千]*[万亿]?)$/u;

function readBareWords(chars: string): ScaledNumber | null {
  const words = BARE_WORDS.exec(chars)?.groups?.['words'] ?? '';
  if (words.length < 2 || /^十[^一二三四五六七八九万]/u.test(words)) return null;
  const from = chars.length - words.length;
  return readComparisonBefore(chars, from).headTo === 0
    ? readWords(chars, words, from, from)
    : null;
}

function parseWords(text: NormalizedText): Quantity | null {
  const { chars } = text;
  const readings = [...chars.matchAll(WORDS)]
    .map((match) => ({
      from: match.index,
      number: readWords(chars, match[0], match.index, match.index),
    }))
    .filter(({ number }) => number !== null && number.unit !== '' && countsInWords(number.unit));
  const bare = readBareWords(chars);
  if (bare !== null) return finish(text, { lower: bare, upper: null }, bare.amountAt[0], false);
  const last = readings.at(-1);
  if (last?.number == null || /(?<![二三四五六七八九])十分$/u.test(chars)) return null;
  const start = [...chars.matchAll(WORDS)].find(({ index, 0: word }) => {
    const mark = chars.slice(index + word.length, last.from);
    return index < last.from && RANGE_MARK.test(mark);
  });
  const lower = start === undefined ? null : readWords(chars, start[0], start.index, start.index);
  const range = lower === null ? null : joinRange(chars, { ...lower, unit: '' }, last.number);
  if (range !== null && start !== undefined) return finish(text, range, start.index, true);
  return finish(text, { lower: last.number, upper: null }, last.from, true);
}

const PER_HUNDRED =
  /(?<base>[百千])分之(?<number>\d+(?:\.\d+)?|[零一二两三四五六七八九十百点]+)|百分百/gu;

function readShare({ index, 0: whole, groups }: RegExpExecArray): ScaledNumber | null {
  const to = index + whole.length;
  const words = groups?.['number'];
  const said = words === undefined || words === '百' ? '一百' : words;
  const amount = /^\d/.test(said) ? decimalFromDigits(said) : readChineseNumeral(said);
  if (amount === null) return null;
  const amountAt: Place = words === undefined ? [to - 1, to] : [to - words.length, to];
  return {
    amount,
    amountAt,
    scale: '1',
    scaleAt: null,
    unit: groups?.['base'] === '千' ? '‰' : '%',
    unitAt: [index, amountAt[0]],
    kind: 'share',
    moreAt: [],
    to,
  };
}

/** 百分之九十五, 百分之95, 百分百, 千分之五, 百分之九十至百分之百. */
function parsePerHundred(text: NormalizedText): Quantity | null {
  const { chars } = text;
  if (!/[百千]分/u.test(chars)) return null;
  const [first, second, ...more] = [...chars.matchAll(PER_HUNDRED)];
  if (first === undefined || more.length > 0) return null;
  const others = chars.replace(PER_HUNDRED, '');
  const lower = readShare(first);
  if (lower === null || /\d/.test(others)) return null;
  if (second === undefined) return finish(text, { lower, upper: null }, first.index, true);
  const upper = readShare(second);
  const isRange = upper !== null && RANGE_MARK.test(chars.slice(lower.to, second.index));
  return isRange ? finish(text, { lower, upper }, first.index, true) : null;
}

/** 每15天一次: the only figures say how often the count in words is meant. */
const EVERY_SO_OFTEN = /^\D*每\d+(?:天|个月|年|周|小时)[^\d]{0,2}[一二两三]次$/u;

/** Reads a text that sets one target in numbers; `null` when it sets none, or several. */
export function parseQuantity(text: NormalizedText): Quantity | null {
  if (text.chars === '') return null;
  const bare = text.chars.replace(BRACKETS, '');
  const inFigures = /\d/.test(bare) && !EVERY_SO_OFTEN.test(bare);
  return parsePerHundred(text) ?? (inFigures ? parseFigures(text) : parseWords(text));
}
