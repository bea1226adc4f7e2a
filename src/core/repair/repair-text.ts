/** The words of a repair: its name, and what a cell says before and after. */
import { fixText } from '../rules/finding-text';
import { ruleById } from '../rules/rule-list';
import type { Locale } from '../rules/field-words';
import { cellText } from '../values/cell-text';
import type { Repair, RepairedCell } from './repair';

/** What the button says: `加≥`, `改为25/50/75/100`. */
export function repairLabel({ ruleId, fix }: Repair, locale: Locale): string {
  return fixText(ruleId, fix, locale);
}

/** One name that is true of several repairs of one kind; `null` when each does something else and nothing names them all. */
export function togetherLabel(repairs: readonly Repair[], locale: Locale): string | null {
  const [label = null, ...others] = new Set(repairs.map((each) => repairLabel(each, locale)));
  if (others.length === 0) return label;
  const [first] = repairs;
  if (first === undefined) return null;
  return ruleById(first.ruleId).words[locale].together?.[first.fix.labelId] ?? null;
}

/** Before and after as a person reads them; `''` is blank, a formula shows its result. */
export function repairedTexts({ before, after }: RepairedCell): {
  readonly before: string;
  readonly after: string;
} {
  return { before: cellText(before), after: cellText(after) };
}
