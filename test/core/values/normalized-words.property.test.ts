/** Texts of words alone take a short way; it must lead where the long one does. */
import fc from 'fast-check';
import { normalizeText } from '../../../src/core/values/normalized-text';

/** Characters that the short way takes, among them numerals, cheque numerals and figures of other readings. */
const WORDS = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('一二十百千万零壹叁拾仟年月底前率、。以上不少于')),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((letters) => letters.join(''));

test('words read alone are read as they are before a mark that is read by itself', () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      // A bracket behind them takes the long way and changes nothing before itself.
      const long = normalizeText(`${words}）`);
      const short = normalizeText(words);
      expect(short.chars).toBe(long.chars.slice(0, -1));
      expect(short.starts).toEqual(long.starts.slice(0, -1));
      expect(short.ends).toEqual(long.ends.slice(0, -1));
      expect([...short.gaps]).toEqual([]);
      expect([...long.gaps]).toEqual([]);
      expect(short.raw).toBe(words);
    }),
  );
});
