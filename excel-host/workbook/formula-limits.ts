/**
 * Lengths that Excel refuses to exceed.
 *
 * Text values in formulas are limited to 255 characters:
 * https://support.microsoft.com/office/5f6a0d49 (Error: text values in formulas are limited to 255 characters).
 */
import { invalidArgument } from './errors';

/** @param whole the longest the whole formula may be, `=` included. */
export function requireFormulaLimits(formula: string, whole: number, location: string): void {
  if (formula.length > whole) throw invalidArgument(location);
  for (const literal of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    const text = (literal[1] ?? '').replaceAll('""', '"');
    if (text.length > 255) throw invalidArgument(location);
  }
}
