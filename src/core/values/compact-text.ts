/** Text as it is compared: half width (NFKC), without any white space. */

const WHITE_SPACE = /[\s\u00ad\u200b-\u200f\u2060\ufeff\u3164]/gu;

/** `'２０ .００'` is `'20.00'`; white space inside a number or a label never means anything in these forms. */
export function compactText(text: string): string {
  return text.normalize('NFKC').replace(WHITE_SPACE, '');
}

const OUTER_WHITE_SPACE = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/gu;

/** True when no white space that {@link trimText} takes away can stand there: figures, letters, Chinese characters. */
function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x80) || (code > 0x3000 && code < 0xfe00);
}

/** The text without white space (full width and zero width too) at both ends. */
export function trimText(text: string): string {
  if (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))) return text;
  return text.replace(OUTER_WHITE_SPACE, '');
}
