/** How a text must be written so that Excel keeps it as it is. */

/** Signs, digits, units of dates and money: what Excel may take for a number, a date, a time or a truth value. */
const READS_AS_NUMBER = /^[\d\s.,:/+\-%()¥$€£年月日时分秒eE]+$/;
const ENGLISH_DATE = /^[a-z]{3,9}[\s.-]*\d{1,4}$/i;
const TRUTH = /^(true|false)$/i;
const STARTS_A_FORMULA = /^[=+\-@']/;

/** True when Excel would read a text written into a cell as something else, unless the cell is a text cell (`@`). */
export function needsApostrophe(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return false;
  return (
    STARTS_A_FORMULA.test(plain) ||
    (READS_AS_NUMBER.test(plain) && /\d/.test(plain)) ||
    ENGLISH_DATE.test(plain) ||
    TRUTH.test(plain)
  );
}
