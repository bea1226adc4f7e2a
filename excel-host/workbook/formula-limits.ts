/**
 * Lengths that Excel refuses to exceed.
 *
 * "Text values in formulas are limited to 255 characters" is Excel's own message.
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
