/** One number with its sign, scale and unit: ≥95%, 不超过20万元, 10~15人, 1万平米, 三次. Source: domain rules 2.5, G1. */
import { readChineseNumeral } from './chinese-numeral';
import { compareDecimals, decimalFromDigits, divideDecimals, multiplyDecimals } from './decimal';
import type { Quantity, Relation, Scale, Span } from './indicator-value';
import { originalSpan, type NormalizedText } from './normalized-text';
import { findNumbers } from './number-tokens';
import { relationAtEnd, relationAtStart, relationWithin } from './relation-words';
import { leavesATarget, letsWordsCount } from './sentence';
import { countsInWords, openUnitAtStart, unitAtStart, type UnitKind } from './units';

type Place = readonly [from: number, to: number];

/** A number as far as it is known: figures (or words), scale, unit, and where it ends. */
interface ScaledNumber {
  readonly amount: string;
  readonly amountAt: Place;
  readonly scale: Scale;
  readonly scaleAt: Place | null;
  readonly unit: string;
  readonly unitAt: Place | null;
  readonly kind: UnitKind | null;
  /** Places of 余, 多 inside the number. */
  readonly moreAt: readonly Place[];
  readonly to: number;
}

const SCALES: readonly (readonly [string, Scale])[] = [
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
];

/** Units nobody listed are believed longer under a sign of comparison (≥5自然湾) than without one. */
const OPEN_UNIT = { compared: 6, bare: 1 };

/** Behind a bare unit nobody listed there must be no part of a word: 985高校, 一流. */
const NOT_A_UNIT = /^[强甲乙丙丁好优良型式版制网办路线后前后式性化型联心]$/u;

function bracketedUnit(
  text: string,
): { readonly unit: string; readonly length: number; readonly kind: UnitKind } | null {
  const inner = /^\(([^()]{1,8})\)/u.exec(text)?.[1];
  if (inner === undefined) return null;
  const found = unitAtStart(inner);
  return found?.length === inner.length
    ? { unit: inner, length: inner.length + 2, kind: found.kind }
    : null;
}

/** Scale and unit behind the figures that end at `at`. */
function readScaledNumber(
  chars: string,
  amount: string,
  amountAt: Place,
  at: number,
  openLimit: number,
): ScaledNumber {
  let to = at;
  const moreAt: Place[] = [];
  const skipMore = (): void => {
    if (!/^[余多来](?!于)/u.test(chars.slice(to))) return;
    moreAt.push([to, to + 1]);
    to += 1;
  };
  skipMore();
  let scale: Scale = '1';
  let scaleAt: Place | null = null;
  if (unitAtStart(chars.slice(to)) === null) {
    const found = SCALES.find(([word]) => chars.startsWith(word, to));
    if (found !== undefined) {
      scale = found[1];
      scaleAt = [to, to + found[0].length];
      to += found[0].length;
      skipMore();
    }
  }
  const known = unitAtStart(chars.slice(to));
  const bracketed = known === null ? bracketedUnit(chars.slice(to)) : null;
  if (bracketed !== null) {
    const unitAt: Place = [to + 1, to + bracketed.length - 1];
    const end = to + bracketed.length;
    return {
      amount,
      amountAt,
      scale,
      scaleAt,
      unit: bracketed.unit,
      unitAt,
      kind: bracketed.kind,
      moreAt,
      to: end,
    };
  }
  const open = known ?? openUnitAtStart(chars.slice(to), openLimit);
  const unit = open === null ? '' : chars.slice(to, to + open.length);
  const believed = open !== null && !(open.kind === 'open' && NOT_A_UNIT.test(unit));
  const unitAt: Place | null = believed ? [to, to + open.length] : null;
  if (believed) to += open.length;
  return {
    amount,
    amountAt,
    scale,
    scaleAt,
    unit: believed ? unit : '',
    unitAt,
    kind: believed ? open.kind : null,
    moreAt,
    to,
  };
}

/** Two numbers that are the ends of a range become one, in the scale and unit that stand at its end. */
interface Range {
  readonly lower: ScaledNumber;
  readonly upper: ScaledNumber | null;
}

const RANGE_MARK = /^(?:~+|-+|—+|至|到)$/u;

function joinRange(chars: string, first: ScaledNumber, second: ScaledNumber): Range | null {
  if (!RANGE_MARK.test(chars.slice(first.to, second.amountAt[0]))) return null;
  if (first.unit !== '' && first.unit !== second.unit) return null;
  const rises = compareDecimals(first.amount, second.amount) < 0;
  const adopts = first.scaleAt === null && (rises || second.scaleAt === null);
  const scale = adopts ? second.scale : first.scale;
  const upper = divideDecimals(multiplyDecimals(second.amount, second.scale), scale);
  if (upper === null) return null;
  const [low, high] =
    compareDecimals(first.amount, upper) <= 0
      ? [
          { amount: first.amount, at: first.amountAt },
          { amount: upper, at: second.amountAt },
        ]
      : [
          { amount: upper, at: second.amountAt },
          { amount: first.amount, at: first.amountAt },
        ];
  const shared = { ...second, scale, scaleAt: second.scaleAt ?? first.scaleAt };
  return {
    lower: { ...shared, amount: low.amount, amountAt: low.at },
    upper: { ...shared, amount: high.amount, amountAt: high.at },
  };
}

/** Words of comparison around the number. */
interface Comparison {
  readonly relation: Relation | null;
  readonly approximate: boolean;
  readonly at: readonly Place[];
}

/** How far a word of comparison may stand before the number: 不低于上年同期水平的95%. */
const REACH = 8;

const SIGNED = /(?:^|[为至到达:<>=≥≤])[-负+]$/u;

/** Signs and words before `from`, and where the words that are left end. */
function readComparisonBefore(
  chars: string,
  from: number,
): Comparison & { readonly headTo: number } {
  let relation: Relation | null = null;
  let approximate = false;
  const at: Place[] = [];
  let to = from;
  for (;;) {
    const bare = chars.slice(0, to).replace(/[:的]$|为$/u, '');
    const found = relationAtEnd(chars.slice(0, to)) ?? relationAtEnd(bare);
    if (found === null || at.length === 4) break;
    relation = found.relation ?? relation;
    approximate ||= found.approximate;
    at.unshift([found.from, found.to]);
    to = found.from;
  }
  const far = relation === null ? relationWithin(chars.slice(0, to), REACH) : null;
  if (far !== null && !/[\d,]/.test(chars.slice(far.to, to))) {
    relation = far.relation;
    approximate ||= far.approximate;
    at.unshift([far.from, far.to]);
  }
  return { relation, approximate, at, headTo: to };
}

/** Words behind `from`: 以上, 左右, 余, a unit that strayed behind them (10以上%), bracketed notes. */
function readComparisonBehind(
  chars: string,
  from: number,
  timed: boolean,
): Comparison & { readonly to: number } {
  let relation: Relation | null = null;
  let approximate = false;
  const at: Place[] = [];
  let to = from;
  for (;;) {
    const tail = chars.slice(to);
    const found = relationAtStart(tail);
    const within = timed && found === null && /^内(?!容|部|涵)/u.test(tail);
    const note = /^\([^()]*\)?/u.exec(tail)?.[0].length ?? 0;
    if (found !== null) {
      relation ??= found.relation;
      approximate ||= found.approximate;
      at.push([to, to + found.to]);
      to += found.to;
    } else if (within) {
      relation ??= '<=';
      at.push([to, to + 1]);
      to += 1;
    } else if (/^[余多](?!于|样|元|种)/u.test(tail)) {
      approximate = true;
      at.push([to, to + 1]);
      to += 1;
    } else if (note > 0) {
      to += note;
    } else {
      return { relation, approximate, at, to };
    }
  }
}

/** 控制在 is ≤ unless the number says otherwise (控制在95%以上, 控制在10-15人). */
function settle(
  chars: string,
  before: Comparison,
  behind: Comparison,
  isRange: boolean,
): Comparison {
  const keeps = before.at.some(([from, to]) => chars.slice(from, to) === '控制在');
  const alone = before.at.length === 1 && keeps;
  const approximate = before.approximate || behind.approximate;
  if (alone && (behind.relation !== null || isRange || behind.approximate)) {
    const relation = behind.relation ?? (isRange ? null : before.relation);
    return {
      relation,
      approximate,
      at: relation === '<=' ? [...before.at, ...behind.at] : behind.at,
    };
  }
  return {
    relation: before.relation ?? behind.relation,
    approximate,
    at: [...before.at, ...behind.at],
  };
}

const BRACKETS = /\([^()]*\)/gu;

function buildQuantity(
  text: NormalizedText,
  { lower, upper }: Range,
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
  range: Range,
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
  const settled = settle(chars, before, behind, range.upper !== null);
  const moreAt = last.moreAt;
  const comparison: Comparison = {
    ...settled,
    approximate: settled.approximate || moreAt.length > 0,
    at: [...settled.at, ...moreAt].sort(([a], [b]) => a - b),
  };
  let number = last;
  let { to } = behind;
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
    head: chars.slice(0, before.headTo).replace(BRACKETS, ''),
    tail: chars.slice(to).replace(/[。.,;!]+$/u, ''),
    unit: number.unit,
    kind: number.kind,
    compared,
  };
  if (inWords) {
    const counted = number.unit === '%' || countsInWords(number.unit);
    const closed = words.tail === '' || words.tail === '完成';
    if (
      !counted ||
      !closed ||
      !(before.at.length > 0 || number.unit === '%' || letsWordsCount(words.head))
    ) {
      return null;
    }
  }
  if (!leavesATarget(words)) return null;
  const unit = { unit: number.unit, unitAt: number.unitAt };
  const upper = range.upper === null ? null : { ...range.upper, ...unit };
  return buildQuantity(text, { lower: { ...range.lower, ...unit }, upper }, comparison);
}

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
  const compared =
    relationAtEnd(chars.slice(0, from)) !== null ||
    relationWithin(chars.slice(0, from), REACH) !== null;
  const openLimit = compared ? OPEN_UNIT.compared : OPEN_UNIT.bare;
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
  return range === null ? null : finish(text, range, from, false);
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

function parseWords(text: NormalizedText): Quantity | null {
  const { chars } = text;
  const readings = [...chars.matchAll(WORDS)]
    .map((match) => ({
      from: match.index,
      number: readWords(chars, match[0], match.index, match.index),
    }))
    .filter(({ number }) => number !== null && number.unit !== '' && countsInWords(number.unit));
  const last = readings.at(-1);
  if (last?.number == null || /十分$/u.test(chars)) return null;
  const start = [...chars.matchAll(WORDS)].find(({ index, 0: word }) => {
    const mark = chars.slice(index + word.length, last.from);
    return index < last.from && RANGE_MARK.test(mark);
  });
  const lower = start === undefined ? null : readWords(chars, start[0], start.index, start.index);
  const range = lower === null ? null : joinRange(chars, { ...lower, unit: '' }, last.number);
  if (range !== null && start !== undefined) return finish(text, range, start.index, true);
  return finish(text, { lower: last.number, upper: null }, last.from, true);
}

const PER_HUNDRED = /百分之(?<number>\d+(?:\.\d+)?|[零一二两三四五六七八九十百点]+)|百分百/u;

/** 百分之九十五, 百分之95, 百分百. */
function parsePerHundred(text: NormalizedText): Quantity | null {
  const match = PER_HUNDRED.exec(text.chars);
  if (match === null) return null;
  const from = match.index;
  const to = from + match[0].length;
  const words = match.groups?.['number'];
  const said = words === undefined || words === '百' ? '一百' : words;
  const amount = /^\d/.test(said) ? decimalFromDigits(said) : readChineseNumeral(said);
  if (amount === null || /\d/.test(text.chars.slice(0, from) + text.chars.slice(to))) return null;
  const amountAt: Place = words === undefined ? [to - 1, to] : [to - words.length, to];
  const lower: ScaledNumber = {
    amount,
    amountAt,
    scale: '1',
    scaleAt: null,
    unit: '%',
    unitAt: [from, amountAt[0]],
    kind: 'share',
    moreAt: [],
    to,
  };
  return finish(text, { lower, upper: null }, from, true);
}

/** Reads a text that sets one target in numbers; `null` when it sets none, or several. */
export function parseQuantity(text: NormalizedText): Quantity | null {
  if (text.chars === '') return null;
  return parsePerHundred(text) ?? (/\d/.test(text.chars) ? parseFigures(text) : parseWords(text));
}
