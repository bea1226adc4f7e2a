/** The checker's runner: a workbook in, a report out. Pure: the same workbook gives the same report. */
import { defaultEdition } from '../editions';
import { proposeBudgetYear } from '../fill/budget-year';
import { readLedger } from '../forms/ledger/read';
import { readForms } from '../forms/read-forms';
import { unfilledFields } from '../forms/target-table/unfilled';
import type { Ledger } from '../model/ledger';
import type { TargetTable } from '../model/target-table';
import { parseSnapshot } from '../sheet/parse-snapshot';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Finding } from './finding';
import { countLines, foldLines, sortFindings } from './fold';
import type { CheckOptions, CheckReport, UnfilledPlace } from './report';
import type { Rule, RuleContext, RuleFinding } from './rule';
import { rules } from './rule-list';
import { isSilent, severityOf } from './severity';

/** Table by table, so that what one rule looked at is still at hand for the next. */
function findAll(context: RuleContext): readonly Finding[] {
  const { edition, profile, tables } = context;
  const findings: Finding[] = [];
  const keep = (rule: Rule, found: Iterable<RuleFinding>): void => {
    for (const finding of found) {
      const severity = severityOf(rule, finding, edition);
      findings.push({ ...finding, ruleId: rule.id, severity });
    }
  };
  const speaking = rules.filter((rule) => !isSilent(rule, edition, profile));
  for (const table of tables) {
    for (const rule of speaking) {
      if (rule.scope === 'table') keep(rule, rule.check(table, context));
    }
  }
  for (const rule of speaking) {
    if (rule.scope === 'workbook') keep(rule, rule.check(context));
  }
  return sortFindings(findings, tables);
}

/** Before submission every blank is a finding of the rule of its field; until then they are only counted. */
function unfilledPlaces({ tables, stage }: RuleContext): readonly UnfilledPlace[] {
  if (stage === 'submission') return [];
  return tables.flatMap((table) =>
    unfilledFields(table).map((field) => ({ sheet: table.sheet, ...field })),
  );
}

/** What was read from a workbook. */
interface Reading {
  readonly tables: readonly TargetTable[];
  readonly ledger: Ledger | null;
  readonly snapshot: WorkbookSnapshot;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function contextOf(reading: Reading, options: CheckOptions): RuleContext {
  const { edition = defaultEdition, stage = 'filling', profile = 'unit' } = options;
  const { today = null } = options;
  if (today !== null && !ISO_DAY.test(today)) {
    throw new TypeError(`today is no day YYYY-MM-DD: ${today}`);
  }
  const budgetYear =
    options.budgetYear ?? (today === null ? null : proposeBudgetYear(reading.tables, today));
  return { ...reading, edition, stage, profile, today, budgetYear };
}

function check(context: RuleContext): CheckReport {
  const { edition, stage, profile, tables } = context;
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

/** Checks forms that were read already ({@link checkWorkbook} reads them itself, and the 季度台账). */
export function checkTables(
  tables: readonly TargetTable[],
  options: CheckOptions = {},
): CheckReport {
  return check(contextOf({ tables, ledger: null, snapshot: { sheets: [] } }, options));
}

/**
 * Finds every 项目绩效目标表 and the 季度台账 of a workbook by their labels and checks them.
 *
 * @throws TypeError when `workbook` is no {@link WorkbookSnapshot} or `today` no ISO day; whatever its cells hold never
 * throws.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckReport {
  const { edition = defaultEdition } = options;
  const snapshot = parseSnapshot(workbook);
  const read = readLedger(snapshot);
  const ledger = read.spending || read.achievements ? read : null;
  return check(contextOf({ tables: readForms(snapshot, edition), ledger, snapshot }, options));
}
