/** Where one cell falls into several targets, and what wraps a target without being part of it. */
import { sliceText, withoutPlaces, type NormalizedText } from './normalized-text';
import { isPartOfName } from './sentence';
import { unitAtStart } from './units';

/** 1. 1、 (1) 指标1： in front of a line; a decimal or a year has a figure behind its point. */
/** The words of the column beside, pasted into the cell: 定性 11月底之前. */
const COLUMN = /^(?:定性|定量|正向|反向)/u;
const LIST_NUMBER =
  /^(?:(?:产出|数量|质量|时效|成本|(?:经济|社会|生态)?效益|可持续影响|满意度)?指标\d{0,2}[:、.]|\(\d{1,2}\)(?=\D)|\d{1,2}[.、):](?=[^\d])|\d[、):](?=\d+(?:\.\d+)?%))/u;
/** A mark in front of a line, set apart from it: - 3次, never -3次. */
const BULLET = /^[-—·*#]/u;
const MARK = /[,;。、!\n]/u;
const QUOTE = /["“”'‘’]/u;
const WRAPPED = /^[([【]([^()[\]【】]*)[)\]】]$/u;
/** The blank of a form, filled in: ≥(95)%, (95)%; (1)次 may be the number of a list. Or columns with marks between: ≥,95,%. */
const FILLED_IN =
  /^(?<sign>[≥≤<>=]*)(?:\([≥≤<>=]?\d+(?:\.\d+)?\)|(?<=[≥≤<>=])(?<mark>[,;、_/])\d+(?:\.\d+)?\k<mark>)(?=[%‰]|(?<=[≥≤<>=].*)\p{Script=Han})/u;
/** Nobody wraps a target deeper; what goes on for longer is no target. */
const MOST_LAYERS = 12;

/** How much of the start and the end is punctuation. */
function outerMarks(chars: string): readonly [start: number, end: number] {
  let start = 0;
  let end = chars.length;
  while (start < end && MARK.test(chars[start] ?? '')) start += 1;
  while (end > start && MARK.test(chars[end - 1] ?? '')) end -= 1;
  let dots = end;
  while (dots > start && chars[dots - 1] === '.') dots -= 1;
  return [start, dots > start && /\D/u.test(chars[dots - 1] ?? '') ? dots : end];
}

/** Quotation marks go when nothing but the whole is quoted: “≥95%”, never “119”宣传1次. */
function outerQuotes(chars: string): readonly [start: number, end: number] {
  const opens = QUOTE.test(chars[0] ?? '');
  const closes = chars.length > 1 && QUOTE.test(chars.at(-1) ?? '');
  const [start, end] = [opens ? 1 : 0, chars.length - (closes ? 1 : 0)];
  return QUOTE.test(chars.slice(start, end)) ? [0, chars.length] : [start, end];
}

/** The text without its outermost layer: a bullet, punctuation, a list number, quotation marks or brackets. */
function withoutLayer(text: NormalizedText): NormalizedText {
  const { chars } = text;
  if (text.gaps.has(1) && BULLET.test(chars)) return sliceText(text, 1);
  for (const [start, end] of [outerMarks(chars), outerQuotes(chars)]) {
    if (start > 0 || end < chars.length) return sliceText(text, start, end);
  }
  const filled = FILLED_IN.exec(chars);
  if (filled !== null) {
    const open = filled.groups?.['sign']?.length ?? 0;
    return withoutPlaces(text, [open, filled[0].length - 1]);
  }
  if (text.gaps.has(2) && COLUMN.test(chars)) return sliceText(text, 2);
  const listNumber = LIST_NUMBER.exec(chars)?.[0].length ?? 0;
  if (listNumber > 0) return sliceText(text, listNumber);
  return WRAPPED.test(chars) ? sliceText(text, 1, chars.length - 1) : text;
}

/** The text without list number, outer punctuation, quotation marks and brackets around the whole. */
export function withoutWrapping(text: NormalizedText): NormalizedText {
  let bare = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inner = withoutLayer(bare);
    if (inner === bare) return bare;
    bare = inner;
  }
  return bare;
}

/** Cuts at each place; the characters of the cut itself belong to no piece. */
function cut(text: NormalizedText, cuts: readonly (readonly [number, number])[]): NormalizedText[] {
  const starts = [0, ...cuts.map(([, to]) => to)];
  const ends = [...cuts.map(([from]) => from), text.chars.length];
  return starts.map((start, index) =>
    sliceText(text, start, Math.max(start, ends[index] ?? start)),
  );
}

/** 6月、12月各1次: when, each time the same. */
const EACH_TIME =
  /^(?:每年)?(?:(?:\d{1,2}月份?|[上下](?:半年)?|第?[一二三四1-4]季度|[春夏秋冬]季?)[、,和及]?){2,}各(?=[\d一二两三])/u;

/** The text without the times that its one target is for each of. */
export function withoutTimes(text: NormalizedText): NormalizedText {
  return sliceText(text, EACH_TIME.exec(text.chars)?.[0].length ?? 0);
}

const ITEM =
  /(?<![\d.年月])(\d{1,2})(?:、(?=[^\d、]|\d[^、])|\.(?=\d{1,2}月|20\d{2}年|(?<=^\d\.|[^\d.]\d\.)\d{2}))/gu;

/** 1.95% is a number, 1. 95% an item: its point is followed, not preceded, by a blank. */
function isItem({ gaps }: NormalizedText, { index, 0: item, input }: RegExpExecArray): boolean {
  const point = index + item.length - 1;
  const dated = /^(?:\d{1,2}月|20\d{2}年)/u.test(input.slice(point + 1));
  return item.endsWith('、') || dated || (gaps.has(point + 1) && !gaps.has(point));
}

/** 1、10月底前完成采购;2、12月底前投入使用: the numbers of a list that counts on from 1 become breaks of lines. */
export function withoutListNumbers(text: NormalizedText): NormalizedText {
  if (!text.chars.startsWith('1')) return text;
  const items = [...text.chars.matchAll(ITEM)].filter((item) => isItem(text, item));
  const [first, ...more] = items;
  const alone = more.length === 0 && first?.[0].endsWith('.') === true && text.gaps.has(2);
  const counts = items.every(([, number], index) => Number(number) === index + 1);
  if (!counts || !(alone || more.length > 0)) return text;
  const chars = text.chars.split('');
  for (const { index, 0: item } of items) chars.fill('\n', index, index + item.length);
  return { ...text, chars: chars.join('') };
}

/** Pieces between commas, semicolons, full stops and lines; not inside brackets nor in thousands groups. */
export function splitAtPunctuation(text: NormalizedText): NormalizedText[] {
  const { chars } = text;
  const cuts: (readonly [number, number])[] = [];
  let depth = 0;
  for (let at = 0; at < chars.length; at += 1) {
    const character = chars[at] ?? '';
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[,;。、!\n|]/u.test(character)) continue;
    const listNumber = character === '、' && /(?:^|[,;。\n])\d{1,2}$/u.test(chars.slice(0, at));
    const group =
      character === ',' &&
      /\d$/.test(chars.slice(0, at)) &&
      /^\d{3}(?!\d)/.test(chars.slice(at + 1));
    if (!group && !listNumber) cuts.push([at, at + 1]);
  }
  return cut(text, cuts);
}

const JOINT = /以及|并且|及|和|与|且|并|或|兼|其中:?/gu;
const FIGURES = /\d+(?:\.\d+)?/gu;

/** 2024年|13月, 2月|30日: a day that does not exist is no two targets. */
function isInsideDate(chars: string, from: number, to: number): boolean {
  return /[年月]$/u.test(chars.slice(0, from)) && /^\d/.test(chars.slice(to));
}

/** Both halves of a piece, for each place where it may fall apart: at a joining word, a gap, behind a unit, a day. */
export function splitAtJoints(text: NormalizedText): (readonly [NormalizedText, NormalizedText])[] {
  const { chars } = text;
  const cuts: (readonly [number, number])[] = [];
  for (const day of chars.matchAll(/(?:[\d底末日]之?前|[底末日]|半年(?=完成))(?=.)/gu)) {
    const end = day.index + day[0].length;
    cuts.push([end, end]);
  }
  for (const joint of chars.matchAll(JOINT))
    cuts.push([joint.index, joint.index + joint[0].length]);
  for (const gap of text.gaps) {
    const insideNumber = /\d/.test(chars[gap - 1] ?? '') && /[%‰]/u.test(chars[gap] ?? '');
    if (!insideNumber) cuts.push([gap, gap]);
  }
  for (const figures of chars.matchAll(FIGURES)) {
    const end = figures.index + figures[0].length;
    const unit = unitAtStart(chars.slice(end).replace(/^[十百千万亿]+(?!元)/u, ''));
    if (unit === null) continue;
    const unitEnd =
      chars.length - chars.slice(end).replace(/^[十百千万亿]+(?!元)/u, '').length + unit.length;
    const behind = /^(?:及?以[上下内]|左右)?[/]?/u.exec(chars.slice(unitEnd))?.[0] ?? '';
    const slash = behind.endsWith('/') ? 1 : 0;
    const goesOn = /^(?:[-~]|—+)\d/u.test(chars.slice(unitEnd + behind.length));
    const named = behind === '' && isPartOfName(chars.slice(unitEnd));
    if (!goesOn && !named) cuts.push([unitEnd + behind.length - slash, unitEnd + behind.length]);
  }
  return cuts
    .filter(([from, to]) => from > 0 && to < chars.length && !isInsideDate(chars, from, to))
    .filter(([from, to]) => {
      const right = chars.slice(to);
      // Figures alone directly behind a unit are what a lost column left (95%以上10), no target.
      const bare = from === to && !text.gaps.has(to) && /^[\d.]+$/u.test(right);
      return !bare && !/^[±×*÷]/u.test(right);
    })
    .map(([from, to]) => [sliceText(text, 0, from), sliceText(text, to)] as const);
}
