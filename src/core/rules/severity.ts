/** Which rules speak, and how loudly: the edition, the stage and the profile decide, not the rule alone. */
import type { Edition } from '../editions/edition';
import type { Profile, Severity } from './finding';
import type { Rule, RuleFinding } from './rule';

/** 错误 before 警告 before 提示. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** 0 for 错误, 1 for 警告, 2 for 提示. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The finding's own severity, else the edition's for its rule, else the rule's. */
export function severityOf(rule: Rule, finding: RuleFinding, edition: Edition): Severity {
  return finding.severity ?? edition.severities[rule.id] ?? rule.severity;
}

/** True when a rule is silent: 单位版 leaves out what the edition keeps for reviewers. */
export function isSilent(rule: Rule, edition: Edition, profile: Profile): boolean {
  return profile === 'unit' && edition.reviewerOnly.includes(rule.id);
}
