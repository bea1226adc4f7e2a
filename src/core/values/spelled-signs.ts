/** Signs that took several characters on their way here: `&ge;` of a web page, `\geq` of a formula, `0/0` of a scan. */

const NAMES: ReadonlyMap<string, string> = new Map([
  ...['&ge', '&#8805', '\\geqslant', '\\geqq', '\\geq', '\\ge'].map((name) => [name, '≥'] as const),
  ...['&le', '&#8804', '\\leqslant', '\\leqq', '\\leq', '\\le'].map((name) => [name, '≤'] as const),
  ...['&gt', '&#62', '\\gt'].map((name) => [name, '>'] as const),
  ...['&lt', '&#60', '\\lt'].map((name) => [name, '<'] as const),
  ...['\\sim', '\\approx'].map((name) => [name, '~'] as const),
  ...['&nbsp', '&#160', '\\quad', '\\,', '$'].map((name) => [name, ' '] as const),
  ['\\%', '%'],
  ['&amp', '&'],
]);

const NAMED = /&(?:ge|le|gt|lt|nbsp|amp|#\d+);?|\\(?:[a-z]+|[%,])|\$/gu;
const PERCENT = /(?<=\d)(?:\s+0\/0|\s*[oO°º]\/[oO0]|\s*0\/[oO])(?![\d/A-Za-z])/gu;

/** A sign and how many UTF-16 units of the raw text spell it. */
export interface SpelledSign {
  readonly sign: string;
  readonly length: number;
}

/** The spelled signs of a raw text by the place they begin at; `null` for the many texts without any. */
export function spelledSigns(raw: string): ReadonlyMap<number, SpelledSign> | null {
  const named = /[&\\]/u.test(raw);
  if (!named && !/[oO0°º]\/[oO0]/u.test(raw)) return null;
  const signs = new Map<number, SpelledSign>();
  for (const { index, 0: word } of named ? raw.matchAll(NAMED) : []) {
    const sign = NAMES.get(word.replace(/;$/u, ''));
    if (sign !== undefined) signs.set(index, { sign, length: word.length });
  }
  for (const { index, 0: word } of raw.matchAll(PERCENT)) {
    signs.set(index, { sign: '%', length: word.length });
  }
  return signs;
}
