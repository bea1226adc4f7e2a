/** Intervals as mathematics writes them, read as the range they are: [90%,100%], 90%≤满意度≤100%. */
import { withoutPlaces, type NormalizedText } from './normalized-text';

/** [90%,100%], (5,10]万元: with a closed end or two shares; (1,2) is a list. */
const BRACKETED =
  /^(?<open>[([])(?<low>\d+(?:\.\d+)?)(?<share>%?),(?<high>\d+(?:\.\d+)?)\k<share>(?<shut>[\])])(?=\p{Script=Han}{0,4}$)/u;

/** Both ends closed; 60%≤比例<80% stays what it says, two bounds. */
const CHAINED =
  /^(?<low>\d+(?:\.\d+)?(?:%|\p{Script=Han}{1,3})?)(?<name>(?:≤|<=)[^\d≤≥<>=,;。]{0,12}(?:≤|<=))(?=\d+(?:\.\d+)?(?:%|\p{Script=Han}{1,3})?$)/u;

/** The text with `~` at one place, and without some of its characters. */
function withMark(text: NormalizedText, mark: number, dropped: readonly number[]): NormalizedText {
  const chars = text.chars.slice(0, mark) + '~' + text.chars.slice(mark + 1);
  return withoutPlaces({ ...text, chars }, dropped);
}

/** An interval as the range 90%~100%; any other text as it is. */
export function asRange(text: NormalizedText): NormalizedText {
  const chained = CHAINED.exec(text.chars)?.groups;
  if (chained !== undefined) {
    const { low = '', name = '' } = chained;
    const dropped = Array.from({ length: name.length - 1 }, (_, at) => low.length + 1 + at);
    return withMark(text, low.length, dropped);
  }
  const groups = BRACKETED.exec(text.chars)?.groups;
  const { open = '', low = '', high = '', share = '', shut = '' } = groups ?? {};
  if (groups === undefined || (open === '(' && shut === ')' && share === '')) return text;
  const comma = 1 + low.length + share.length;
  return withMark(text, comma, [0, comma + 1 + high.length + share.length]);
}
