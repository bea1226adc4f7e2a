/** Arguments as they come over the wire. */

/** The text of a text, number or logical value; anything else gives `''`, which every caller refuses or ignores. */
export function textArgument(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
