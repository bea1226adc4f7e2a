/**
 * Readings of texts, remembered: forms repeat the same words, and live checking reads the same cells again and again.
 */

/** So many texts are kept; then all are forgotten at once, which costs less than choosing. */
const MOST = 2_000;
/** A longer text is prose: it hardly comes again, and is not worth the room. */
const LONGEST = 120;

/** Nobody may change what the next reader of the same text is given. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** The same function of a text, its results remembered and frozen. It must be pure, its results plain data. */
export function rememberedByText<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = read(text);
    freeze(result);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(text, { result });
    }
    return result;
  };
}
