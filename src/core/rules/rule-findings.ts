/** What the rules find, rule by rule: of one table, and of the whole workbook. */
import type { TargetTable } from '../model/target-table';
import type { Finding } from './finding';
import type { Rule, RuleContext, RuleFinding, TableContext, WorkbookContext } from './rule';
import { rules } from './rule-list';
import { isSilent, severityOf } from './severity';

type TableRule = Extract<Rule, { readonly scope: 'table' }>;
type WorkbookRule = Extract<Rule, { readonly scope: 'workbook' }>;

/** The rules that speak, by what they look at. */
export interface SpeakingRules {
  readonly ofTable: readonly TableRule[];
  readonly ofWorkbook: readonly WorkbookRule[];
}

export function speakingRules({ edition, profile }: RuleContext): SpeakingRules {
  const speaking = rules.filter((rule) => !isSilent(rule, edition, profile));
  return {
    ofTable: speaking.filter((rule) => rule.scope === 'table'),
    ofWorkbook: speaking.filter((rule) => rule.scope === 'workbook'),
  };
}

/** Adds what a rule found to the findings, with the rule's id and its severity. */
function keep(
  findings: Finding[],
  rule: Rule,
  found: Iterable<RuleFinding>,
  { edition }: RuleContext,
): void {
  for (const finding of found) {
    findings.push({ ...finding, ruleId: rule.id, severity: severityOf(rule, finding, edition) });
  }
}

interface KnownFindings {
  readonly context: TableContext;
  readonly findings: readonly Finding[];
}

/** Tables of sheets that did not change come back as the same objects (`readTargetTables`). */
const known = new WeakMap<TargetTable, KnownFindings>();

function isSame(one: TableContext, other: TableContext): boolean {
  return (
    one.edition === other.edition &&
    one.stage === other.stage &&
    one.profile === other.profile &&
    one.today === other.today &&
    one.budgetYear === other.budgetYear &&
    one.cells === other.cells
  );
}

/** What the rules on one table find; remembered, so that live checking looks only at the table that she changes. */
export function findOnTable(
  table: TargetTable,
  { ofTable }: SpeakingRules,
  context: TableContext,
): readonly Finding[] {
  const before = known.get(table);
  if (before && isSame(before.context, context)) return before.findings;
  const findings: Finding[] = [];
  for (const rule of ofTable) keep(findings, rule, rule.check(table, context), context);
  known.set(table, { context, findings });
  return findings;
}

/** What one rule on the whole workbook finds. */
export function findOnWorkbook(rule: WorkbookRule, context: WorkbookContext): readonly Finding[] {
  const findings: Finding[] = [];
  keep(findings, rule, rule.check(context), context);
  return findings;
}
