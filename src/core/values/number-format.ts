/** What an Excel number format makes of a number, as far as reading a form needs it. */
import { rememberedByText } from './remembered';

/** `percent`: shown × 100 with %, `date`: shown as a day, `plain`: anything else (times of day included). */
export type NumberFormatKind = 'percent' | 'date' | 'plain';

/** Quoted text, escaped characters, fill and padding characters, and [colour], [condition], [$-804]. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

/** [h], [mm]: hours and minutes that run on past a day. */
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/giu;

const kindOf = rememberedByText((format: string): NumberFormatKind => {
  if (/^(general|g\/通用格式)$/i.test(format)) return 'plain';
  const section = format.replace(ELAPSED_TIME, 'h').replace(LITERALS, '').split(';')[0] ?? '';
  if (section.includes('%')) return 'percent';
  const codes = section.replace(/am\/pm|a\/p/gi, '').toLowerCase();
  if (/[yd]|aaa/.test(codes)) return 'date';
  return codes.includes('m') && !/[hs0#]/.test(codes) ? 'date' : 'plain';
});

/** The kind of a number format, judged by its first section; no format is `General`. */
export function numberFormatKind(format: string | undefined): NumberFormatKind {
  return format === undefined || format === '@' ? 'plain' : kindOf(format);
}
