/** Which texts can begin or end with some words at all, told by one Chinese character: most cells cannot. */

/** What may stand before a word and is not compared: white space, colons, stars. */
const NOT_COMPARED: ReadonlySet<string> = new Set(' \t\n\r\u00a0\u3000:：*＊★※');

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Makes the test of a word list: false only for a text whose first Chinese character begins none of the words; whatever
 * begins otherwise (a figure, a bracket, an odd glyph) may be one.
 *
 * @param words as they are compared, or their first characters
 */
export function beginsAsOneOf(words: Iterable<string>): (text: string) => boolean {
  const first = new Set<number>();
  for (const word of words) first.add(word.charCodeAt(0));
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isHan(code)) return first.has(code);
      if (!NOT_COMPARED.has(text.charAt(at))) return true;
    }
    return true;
  };
}

/**
 * As {@link beginsAsOneOf}, by the last character: false only for a text that ends in a Chinese character which ends none
 * of the words.
 */
export function endsAsOneOf(words: Iterable<string>): (text: string) => boolean {
  const last = new Set<number>();
  for (const word of words) last.add(word.charCodeAt(word.length - 1));
  return (text) => {
    const code = text.charCodeAt(text.length - 1);
    return !isHan(code) || last.has(code);
  };
}
