/** Places left to be filled in: `≥**批`, `XX%`, `/`, `____`. Source: domain rule G9. */
import type { Span } from './indicator-value';
import { normalizeText, originalSpan } from './normalized-text';
import { withoutWrapping } from './pieces';
import { rememberedByText } from './remembered';
import { unitAtStart } from './units';

/** Stars and underscores in a row, anywhere; 3*4 and 元/人*天 are products, ★ a mark. */
const STARS = /\*{2,}|(?<![\d)a-zA-Z]|\/\p{Script=Han}{1,3})\*(?![\d(])|(?<=[\d)])\*(?=[^\d(]|$)/u;
const UNDERSCORES = /[_﹍﹎]{2,}/u;

/** XX, ×× and their like, not inside a word (XXL) nor between factors (3××4 does not occur, 3×4 does). */
const CROSSES = /(?<![A-Za-wyzA-WYZ])[Xx×✕✖╳]{2,}(?![A-Za-z])/u;

/** A cell that is nothing but a place left open is short, its list number, quotation marks and unit counted in. */
const LONGEST_WHOLE = 60;

/** What the whole cell may be instead of a value, behind a sign and before a unit. */
const WHOLE =
  /^(?<sign>[≥≤<>=~约]*)(?<place>空|待定|待填|待补充|未定|[/\\]+|[-—]+|…+|\.{3,}|[Xx×]|\?+|□+)(?<unit>.*)$/u;

/** Most values: a sign, a number and what is counted, or words and marks that no placeholder is made of. */
const NONE = /^(?:[≥≤=<>]?\d+(?:\.\d+)?%?|(?!约?[空待未])[\p{Script=Han}，、；。]{2,})$/u;

/**
 * The first placeholder of a text, or `null`. Found are `*`, `**`, `XX`, `××`, `____` anywhere and 空, 待定, `/`, `—`, `……`,
 * `X` in the place of the number; never the slash of a unit (元/人), 《…》 or the sign of a product (3×4).
 */
export const findPlaceholder = rememberedByText((text: string): Span | null => {
  if (NONE.test(text)) return null;
  const normalized = normalizeText(text);
  const { chars } = normalized;
  const places = [STARS, UNDERSCORES, CROSSES]
    .map((pattern) => pattern.exec(chars))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  const [first] = places;
  if (first !== undefined) {
    return originalSpan(normalized, first.index, first.index + first[0].length);
  }
  if (chars.length > LONGEST_WHOLE) return null;
  const bare = withoutWrapping(normalized);
  const groups = WHOLE.exec(bare.chars)?.groups;
  const place = groups?.['place'];
  if (groups === undefined || place === undefined) return null;
  const unit = groups['unit'] ?? '';
  if (unit !== '' && unitAtStart(unit)?.length !== unit.length) return null;
  if (unit !== '' && /^\p{Script=Han}/u.test(place)) return null;
  const from = groups['sign']?.length ?? 0;
  return originalSpan(bare, from, from + place.length);
});
