/** Text as it is compared: half width (NFKC), without any white space. */

const WHITE_SPACE = /[\s\u00ad\u200b-\u200f\u2060\ufeff\u3164]/gu;

/** `'２０ .００'` is `'20.00'`; white space inside a number or a label never means anything in these forms. */
export function compactText(text: string): string {
  return text.normalize('NFKC').replace(WHITE_SPACE, '');
}

const OUTER_WHITE_SPACE = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/gu;

/** The text without white space (full width and zero width too) at both ends. */
export function trimText(text: string): string {
  return text.replace(OUTER_WHITE_SPACE, '');
}
