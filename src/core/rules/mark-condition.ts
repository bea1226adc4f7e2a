/** Formula conditions that say “this cell still holds what was flagged”, from exact to loose. */
import { absoluteCell } from '../sheet/address';
import { isErrorValue, type CellSnapshot } from '../sheet/snapshot';

/** Longer texts are compared by length, beginning and end: a string literal holds 255 characters at most. */
const LONGEST_WHOLE_TEXT = 60;
const ENDS = [30, 8] as const;

/** Characters that a formula cannot carry: control characters except line feed, and halves of a surrogate pair. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/** Not every program keeps a line feed inside a literal, so it stands between two: `"甲"&CHAR(10)&"乙"`. */
function literal(text: string): string {
  return text
    .split('\n')
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join('&CHAR(10)&');
}

function startOf(text: string, length: number): string {
  const start = text.slice(0, length);
  return UNWRITABLE.test(start) ? text.slice(0, length - 1) : start;
}

function endOf(text: string, length: number): string {
  const end = text.slice(-length);
  return UNWRITABLE.test(end) ? text.slice(1 - length) : end;
}

function textConditions(cell: string, text: string): readonly string[] {
  const length = `ISTEXT(${cell}),LEN(${cell})=${text.length}`;
  if (UNWRITABLE.test(text)) return [length];
  const ends = ENDS.filter((size) => text.length > size * 2).map((size) => {
    const start = startOf(text, size);
    const end = endOf(text, size);
    return [
      length,
      `EXACT(LEFT(${cell},${start.length}),${literal(start)})`,
      `EXACT(RIGHT(${cell},${end.length}),${literal(end)})`,
    ].join(',');
  });
  const whole = `ISTEXT(${cell}),EXACT(${cell},${literal(text)})`;
  return text.length <= LONGEST_WHOLE_TEXT ? [whole, ...ends, length] : [...ends, length];
}

/**
 * Conditions for the arguments of an `AND`, the most exact first; the later ones are shorter, for when a formula
 * grows too long. An error is compared as such: another error in its place is still wrong.
 */
export function unchangedConditions(
  address: string,
  content: CellSnapshot | null,
): readonly string[] {
  const cell = absoluteCell(address);
  if (content === null) return [`ISBLANK(${cell})`];
  const { v: value } = content;
  if (typeof value === 'number')
    return [`ISNUMBER(${cell}),${cell}=${String(value).toUpperCase()}`];
  if (typeof value === 'boolean') {
    return [`ISLOGICAL(${cell}),${cell}=${value ? 'TRUE' : 'FALSE'}`];
  }
  // The same letters may stand there as text; comparing an error gives an error, which is as true.
  return isErrorValue(value)
    ? [`IFERROR(EXACT(${cell},${literal(value)}),TRUE)`, `ISERROR(${cell})`]
    : textConditions(cell, value);
}
