/** The rules of the registry as a list and by id. */
import type { RuleId } from './finding';
import * as registry from './registry';
import type { Rule } from './rule';

const BY_ID: Readonly<Record<RuleId, Rule>> = { ...registry };

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = Object.values(BY_ID).sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** The rule with that id. */
export function ruleById(id: RuleId): Rule {
  return BY_ID[id];
}
