/** A 指标值 written as it should be: figures whole, no stray marks, half width. What it says stays the same. */
import type { IndicatorValue, Span } from './indicator-value';
import { normalizeText } from './normalized-text';
import { rememberedByText } from './remembered';

/** A sign, a number and what is counted, each as it should be: nothing to mend in most values. */
const CLEAN = /^[≥≤=<>]?\d+(?:\.\d+)?(?:%|\p{Script=Han}*)$/u;

/** `9 5 %` → `95 %`, `1OO%` → `100%`, `95。5%` → `95.5%`: the figures as they are read; otherwise the same text. */
export const withWholeFigures = rememberedByText((text: string): string => {
  if (CLEAN.test(text)) return text;
  const { chars, starts, ends } = normalizeText(text);
  let written = '';
  let done = 0;
  for (let at = 0; at < chars.length; at += 1) {
    const figure = chars[at] ?? '';
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const joined = /\d/.test(figure) && /\d/.test(chars[at - 1] ?? '') && start > done;
    if (!joined) written += text.slice(done, start);
    const typed = text.slice(start, end);
    written += /^[OolI。]$/.test(typed.normalize('NFKC')) && /[\d.]/.test(figure) ? figure : typed;
    done = end;
  }
  return written + text.slice(done);
});

const STRAY_START = /^[\s,，;；、。.．:：!！]+/u;
const STRAY_END = /[\s,，;；、。.．:：!！]+$/u;
const DOUBLED_UNIT = /([%％‰])\s*[%％‰]+/gu;

/** `320辆,。` → `320辆`, `95%%` → `95%`: marks around a value, and units typed twice. */
export const withoutStrayMarks = rememberedByText((text: string): string =>
  CLEAN.test(text)
    ? text
    : text.replace(STRAY_START, '').replace(STRAY_END, '').replace(DOUBLED_UNIT, '$1'),
);

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[＞>》]\s*[=＝]|≧|⩾/gu, '≥'],
  [/[＜<《]\s*[=＝]|≦|⩽/gu, '≤'],
  [/[﹦═＝]/gu, '='],
  [/[＞﹥]/gu, '>'],
  [/[＜﹤]/gu, '<'],
];

/** Figures, %, points, slashes and signs in half width, one glyph per sign: `＞＝９５％` → `≥95%`. */
export function inHalfWidth(text: string): string {
  if (CLEAN.test(text)) return text;
  const half = text.replace(/[０-９％．／～]/gu, (glyph) => glyph.normalize('NFKC'));
  return SIGNS.reduce((sofar, [pattern, sign]) => sofar.replace(pattern, sign), half);
}

/** True when a word of comparison stands between number and unit: `10以上%`. */
export function strayUnit(
  value: IndicatorValue,
): { readonly word: Span; readonly unit: Span } | null {
  if (value.kind !== 'quantity' || value.spans.unit === null) return null;
  const { amount, unit, relation } = value.spans;
  const word = relation.find(({ start, end }) => start >= amount.end && end <= unit.start);
  return word === undefined ? null : { word, unit };
}

/** Longer texts are prose; days in it are told of, not set. */
const LONGEST = 60;

const DAY =
  /(?<year>(?:19|20)\d{2})?年?\D{0,2}?(?<!\d)(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]|底|末|前|$)/u;

/** The day that a text names and no calendar has: `2024年13月底`, `2月30日`; otherwise `null`. */
export const missingDay = rememberedByText((text: string): string | null => {
  if (text.length > LONGEST || !/[月⽉]/u.test(text)) return null;
  const groups = DAY.exec(normalizeText(text).chars)?.groups;
  if (groups === undefined) return null;
  const month = Number(groups['month']);
  const day = Number(groups['day'] ?? '1');
  const year = Number(groups['year'] ?? '2024');
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= last;
  return exists
    ? null
    : `${groups['month'] ?? ''}月${groups['day'] === undefined ? '' : `${groups['day']}日`}`;
});

/** What begins with words is neither. */
const BEGINS_WITH_WORDS = /^\p{Script=Han}/u;
const ONLY_SIGNS = /^[≥≤<>=]+(?:[%‰]|\p{Script=Han}{0,4})$/u;
const ONLY_FIGURES = /^[\d≥≤<>=~—%‰.,-]*\d[\d≥≤<>=~—%‰.,-]*$/u;

function mayBeOnlySigns(text: string): boolean {
  return text.length <= LONGEST && !BEGINS_WITH_WORDS.test(text);
}

/** True for a sign without a number (`≥`, `≤万元`). */
export const lacksNumber = rememberedByText(
  (text: string): boolean => mayBeOnlySigns(text) && ONLY_SIGNS.test(normalizeText(text).chars),
);

/** True for figures and signs that give no number: `≥5%-3%`, `1-2-3`. */
export const isJumble = rememberedByText(
  (text: string): boolean => mayBeOnlySigns(text) && ONLY_FIGURES.test(normalizeText(text).chars),
);
