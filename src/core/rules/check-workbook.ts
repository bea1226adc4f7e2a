/** The checker's runner: a workbook in, a report out. Pure: the same workbook gives the same report. */
import { defaultEdition } from '../editions';
import { readForms } from '../forms/read-forms';
import { unfilledFields } from '../forms/target-table/unfilled';
import type { TargetTable } from '../model/target-table';
import { parseSnapshot } from '../sheet/parse-snapshot';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Finding } from './finding';
import { countLines, foldLines, sortFindings } from './fold';
import type { CheckOptions, CheckReport, UnfilledPlace } from './report';
import type { Rule, RuleContext, RuleFinding } from './rule';
import { rules } from './rule-list';
import { isSilent, severityOf } from './severity';

function run(rule: Rule, context: RuleContext): readonly RuleFinding[] {
  return rule.scope === 'workbook'
    ? [...rule.check(context)]
    : context.tables.flatMap((table) => [...rule.check(table, context)]);
}

function findAll(context: RuleContext): readonly Finding[] {
  const { edition, profile, tables } = context;
  const findings = rules
    .filter((rule) => !isSilent(rule, edition, profile))
    .flatMap((rule) =>
      run(rule, context).map((finding): Finding => ({
        ...finding,
        ruleId: rule.id,
        severity: severityOf(rule, finding, edition),
      })),
    );
  return sortFindings(findings, tables);
}

/** Before submission every blank is a finding of the rule of its field; until then they are only counted. */
function unfilledPlaces({ tables, stage }: RuleContext): readonly UnfilledPlace[] {
  if (stage === 'submission') return [];
  return tables.flatMap((table) =>
    unfilledFields(table).map((field) => ({ sheet: table.sheet, ...field })),
  );
}

/** Checks forms that were read already ({@link checkWorkbook} reads them itself). */
export function checkTables(
  tables: readonly TargetTable[],
  options: CheckOptions = {},
): CheckReport {
  const { edition = defaultEdition, stage = 'filling', profile = 'unit' } = options;
  const context: RuleContext = { tables, edition, stage, profile };
  const findings = findAll(context);
  const lines = foldLines(findings, unfilledPlaces(context), tables);
  return {
    edition: edition.id,
    stage,
    profile,
    tables,
    findings,
    lines,
    counts: countLines(lines),
  };
}

/**
 * Finds every 项目绩效目标表 of a workbook by its labels and checks it.
 *
 * @throws TypeError when `snapshot` is no {@link WorkbookSnapshot}; whatever its cells hold never throws.
 */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckReport {
  const { edition = defaultEdition } = options;
  return checkTables(readForms(parseSnapshot(snapshot), edition), options);
}
