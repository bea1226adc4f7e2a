/**
 * How high a row must be so that nothing of a text is cut in print.
 *
 * 宋体: a Chinese character is 1 em wide, a Latin letter or digit half of one. Sizes in points.
 */

/** Excel's own margin inside a cell, both sides together, with some air for printers that set wider. */
const SIDE_PADDING = 7;
/** Line height in em; substitutes of 宋体 are higher than its own 1.3. */
const LINE_HEIGHT = 1.45;
const TOP_AND_BOTTOM = 6;

/** The highest row Excel allows. */
export const HIGHEST_ROW = 409;

const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u2150-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** May not begin a line; stays with the character before. */
const CLOSING = /[、。，．：；？！）〕】》」』”’%％,.:;?!)\]}]/u;
/** May not end a line; stays with the character behind. */
const OPENING = /[（〔【《「『“‘([{]/u;
const WORD = /[0-9A-Za-z]/;

/** Width of a text on one line, in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5;
  return width;
}

/** Pieces between which a line may break. */
function pieces(line: string): string[] {
  const result: string[] = [];
  let last = '';
  for (const character of line) {
    const sticks =
      last !== '' &&
      (CLOSING.test(character) || OPENING.test(last) || (WORD.test(last) && WORD.test(character)));
    if (sticks) result.push((result.pop() ?? '') + character);
    else result.push(character);
    last = character;
  }
  return result;
}

/** Lines a text takes in a cell `width` points wide at a font size. */
export function lineCount(text: string, width: number, size: number): number {
  const room = Math.max(1, (width - SIDE_PADDING) / size);
  let lines = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let used = 0;
    for (const piece of pieces(line)) {
      const wide = textWidth(piece);
      if (used + wide <= room) {
        used += wide;
      } else if (wide <= room) {
        lines += 1;
        used = wide;
      } else {
        // A word longer than a line is broken anywhere.
        const overflow = used + wide;
        const more = Math.ceil(overflow / room) - 1;
        lines += more;
        used = overflow - more * room;
      }
    }
  }
  return lines;
}

/** Height of a row that shows the whole text. */
export function textHeight(text: string, width: number, size: number): number {
  return Math.ceil(lineCount(text, width, size) * size * LINE_HEIGHT + TOP_AND_BOTTOM);
}

/** The largest of some font sizes, falling, at which the text fits the highest row; the last when none does. */
export function fittingSize(text: string, width: number, sizes: readonly number[]): number {
  const fits = sizes.find((size) => textHeight(text, width, size) <= HIGHEST_ROW);
  return fits ?? sizes.at(-1) ?? 0;
}
