/**
 * Figures as they were before scanning and pasting broke them: `9 5 %`, `1OO%`, `l2月`, `95。5%`, `12 000元`.
 *
 * Source: domain rule G10 (damage by recognition and typing). Only what can be nothing but a number is mended.
 */
import { unitAtStart } from './units';

/** One UTF-16 unit of a normalised text with its place in the original. */
export interface TextUnit {
  unit: string;
  readonly start: number;
  readonly end: number;
}

/** A normalised text still in pieces; `gaps` are places before which white space was dropped. */
export interface TextUnits {
  readonly units: TextUnit[];
  readonly gaps: ReadonlySet<number>;
}

/** Figures with O for 0 and l or I for 1 among them, not inside a word. */
const FIGURES_OR_LETTERS = /(?<![A-Za-z\d_])[\dlI][\dOolI]*(?![A-Za-z\d_])/gu;
const LETTER = /[OolI]/;
/** What follows a number; at the end of a text a letter may be a unit (5l). */
const GOES_ON = /^(?:[%‰./~-]|\p{Script=Han})/u;
const SIGN_AT_END = /[≥≤<>=]$/u;

function isDamagedNumber(chars: string, from: number, to: number): boolean {
  const word = chars.slice(from, to);
  const tail = chars.slice(to);
  if (!LETTER.test(word) || (/\d[lI]+$/.test(word) && !/^[年月日号%]/u.test(tail))) return false;
  if (/\d/.test(word)) return GOES_ON.test(tail) || (tail === '' && /[Oo]/.test(word));
  return SIGN_AT_END.test(chars.slice(0, from)) && unitAtStart(tail) !== null;
}

function mendLetters({ units }: TextUnits, chars: string): void {
  for (const match of chars.matchAll(FIGURES_OR_LETTERS)) {
    const { index, 0: word } = match;
    if (!isDamagedNumber(chars, index, index + word.length)) continue;
    for (const unit of units.slice(index, index + word.length)) {
      unit.unit = unit.unit.replace(/[Oo]/, '0').replace(/[lI]/, '1');
    }
  }
  for (const { index } of chars.matchAll(
    /(?<![A-Za-z\d_])[Oo](?=\.\d)|(?<=\d\.\d?)[Oo](?=[%‰])/gu,
  )) {
    const unit = units[index];
    if (unit) unit.unit = '0';
  }
  const first = units[0];
  if (first && /^l\p{Script=Han}/u.test(chars) && isUnit(chars.slice(1))) first.unit = '1';
}

/** True when the text is one unit from end to end. */
function isUnit(chars: string): boolean {
  return unitAtStart(chars)?.length === chars.length;
}

/** 95。5%: a full stop of Chinese writing between figures, where a unit ends the number; 95,5% when nothing else stands there. */
function mendPoints({ units }: TextUnits, chars: string): void {
  for (const { index, 0: whole } of chars.matchAll(
    /(?<=\d)[。·]\d{1,2}(?!\d)|(?<=^[≥≤<>=]*\d{1,3}),\d{1,2}(?=%$)/gu,
  )) {
    const unit = units[index];
    if (unit && unitAtStart(chars.slice(index + whole.length)) !== null) unit.unit = '.';
  }
}

const PARTED = /(?<![\d.,])\d+(?:\n\d+)+(?:\.\d+)?(?=[%‰]|\p{Script=Han}|[A-Za-z])/gu;

/** Single figures, a year, noughts after a figure, or groups of three: one number, however it is parted. */
function isOneNumber(groups: readonly string[], follows: string): boolean {
  const [first = '', ...rest] = groups;
  if (follows === '年' && /^20\d{2}$/.test(groups.join(''))) return true;
  if (groups.every((group) => group.length === 1)) return true;
  if (rest.every((group) => /^0+$/.test(group)) && first.length === 1) return true;
  return first.length <= 3 && rest.every((group) => group.length === 3);
}

/** Takes out the blanks inside numbers; line breaks and list numbers part for good. */
function joinFigures(text: TextUnits, raw: string, chars: string): TextUnits {
  const dropped = new Set<number>();
  for (const { index, 0: whole } of chars.matchAll(PARTED)) {
    const breaks = [...whole.matchAll(/\n/g)].map((match) => index + match.index);
    const blank = breaks.every((at) => {
      const unit = text.units[at];
      return (
        unit !== undefined && /^[^\S\r\n\u2028\u2029]+$/u.test(raw.slice(unit.start, unit.end))
      );
    });
    const groups = whole.replace(/\.\d+$/, '').split('\n');
    if (blank && isOneNumber(groups, chars[index + whole.length] ?? ''))
      breaks.forEach((at) => dropped.add(at));
  }
  if (dropped.size === 0) return text;
  const droppedBefore = (place: number): number => [...dropped].filter((at) => at < place).length;
  return {
    units: text.units.filter((_, index) => !dropped.has(index)),
    gaps: new Set([...text.gaps].map((gap) => gap - droppedBefore(gap))),
  };
}

/** What recognition made of a sign at the start of a text: 二100%, N95%, W3%. */
const MISREAD_SIGNS = /^(?<sign>[二NW])\d+(?:\.\d+)?/u;
const SIGN_MEANT: Readonly<Record<string, string>> = { 二: '=', N: '≥', W: '≤' };

/** A letter is a sign only where nothing but a number and its unit follow; N95 is the name of a mask. */
function mendSign({ units }: TextUnits, chars: string): void {
  const match = MISREAD_SIGNS.exec(chars);
  const sign = match?.groups?.['sign'] ?? '';
  const first = units[0];
  if (match === null || first === undefined) return;
  if (sign === '二' || isUnit(chars.slice(match[0].length))) first.unit = SIGN_MEANT[sign] ?? sign;
}

/** 12月31曰, 12月31目: what recognition made of 日. */
function mendDay({ units }: TextUnits, chars: string): void {
  for (const { index, 0: whole } of chars.matchAll(/月\d{1,2}[曰目](?!标)/gu)) {
    const last = units[index + whole.length - 1];
    if (last) last.unit = '日';
  }
}

/** The text with broken figures made whole; the units given are changed. */
export function mendFigures(text: TextUnits, raw: string): TextUnits {
  const chars = text.units.map(({ unit }) => unit).join('');
  if (!/\d|(?:^|[≥≤<>=])[lI]/u.test(chars)) return text;
  mendSign(text, chars);
  if (/[曰目]/u.test(chars)) mendDay(text, chars);
  if (LETTER.test(chars)) mendLetters(text, chars);
  if (/[。·,]/u.test(chars)) mendPoints(text, chars);
  return chars.includes('\n')
    ? joinFigures(text, raw, text.units.map(({ unit }) => unit).join(''))
    : text;
}
