/** Sizes of messages: Excel on the web refuses requests and answers over 5 MB; ours stay under 4. */

/** What one message of ours may hold, in bytes; leaves room for the frame around the cells. */
export const MESSAGE_BYTES = 3.9 * 1024 * 1024;

/** Bytes that a value takes as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // A surrogate pair takes 4 bytes: 2 for each half.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
