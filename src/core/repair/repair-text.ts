/** The words of a repair: its name, and what a cell says before and after. */
import { fixText } from '../rules/finding-text';
import type { Locale } from '../rules/field-words';
import { cellText } from '../values/cell-text';
import type { Repair, RepairedCell } from './repair';

/** What the button says: `加≥`, `改为25/50/75/100`. */
export function repairLabel({ ruleId, fix }: Repair, locale: Locale): string {
  return fixText(ruleId, fix, locale);
}

/** Before and after as a person reads them; `''` is blank, a formula shows its result. */
export function repairedTexts({ before, after }: RepairedCell): {
  readonly before: string;
  readonly after: string;
} {
  return { before: cellText(before), after: cellText(after) };
}
