/** The checker's runner: a workbook in, a report out. Pure: the same workbook gives the same report. */
import { defaultEdition } from '../editions';
import { proposeBudgetYear } from '../fill/budget-year';
import { readLedger } from '../forms/ledger/read';
import { readFormsInSteps } from '../forms/read-forms';
import { unfilledFields } from '../forms/target-table/unfilled';
import type { Ledger } from '../model/ledger';
import type { TargetTable } from '../model/target-table';
import { parseSnapshot } from '../sheet/parse-snapshot';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { runToEnd, type Steps } from '../steps';
import type { Finding } from './finding';
import { countLines, foldLines, sortFindings } from './fold';
import type { CheckOptions, CheckReport, UnfilledPlace } from './report';
import type { RuleContext, WorkbookContext } from './rule';
import { findOnTable, findOnWorkbook, speakingRules } from './rule-findings';

/** Table by table, so that what one rule looked at is still at hand for the next. */
function* findAll(context: WorkbookContext): Steps<readonly Finding[]> {
  const { tables, snapshot } = context;
  const rules = speakingRules(context);
  const common = ruleContext(context);
  const cellsOf = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
  const findings: Finding[] = [];
  for (const table of tables) {
    const cells = cellsOf.get(table.sheet) ?? null;
    findings.push(...findOnTable(table, rules, { ...common, cells }));
    yield;
  }
  for (const rule of rules.ofWorkbook) {
    findings.push(...findOnWorkbook(rule, context));
    yield;
  }
  return sortFindings(findings, tables);
}

/** Before submission every blank is a finding of the rule of its field; until then they are only counted. */
function unfilledPlaces({ tables, stage }: WorkbookContext): readonly UnfilledPlace[] {
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

function contextOf(reading: Reading, options: CheckOptions): WorkbookContext {
  const { edition = defaultEdition, stage = 'filling', profile = 'unit' } = options;
  const { today = null } = options;
  if (today !== null && !ISO_DAY.test(today)) {
    throw new TypeError(`today is no day YYYY-MM-DD: ${today}`);
  }
  const budgetYear =
    options.budgetYear ?? (today === null ? null : proposeBudgetYear(reading.tables, today));
  return { ...reading, edition, stage, profile, today, budgetYear };
}

/** The part of the context that rules on one table may look at as well. */
function ruleContext({ edition, stage, profile, today, budgetYear }: RuleContext): RuleContext {
  return { edition, stage, profile, today, budgetYear };
}

function* check(context: WorkbookContext): Steps<CheckReport> {
  const { edition, stage, profile, tables } = context;
  const findings = yield* findAll(context);
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
  return runToEnd(check(contextOf({ tables, ledger: null, snapshot: { sheets: [] } }, options)));
}

/**
 * As {@link checkWorkbook}, in steps of a sheet, a table or a rule, and of a snapshot that the product itself read.
 *
 * Sheets whose `cells` are the same object as in an earlier check are neither read nor checked again; the rules on the
 * whole workbook always run anew.
 */
export function* checkInSteps(
  snapshot: WorkbookSnapshot,
  options: CheckOptions = {},
): Steps<CheckReport> {
  const { edition = defaultEdition } = options;
  const tables = yield* readFormsInSteps(snapshot, edition);
  const read = readLedger(snapshot);
  const ledger = read.spending || read.achievements ? read : null;
  yield;
  return yield* check(contextOf({ tables, ledger, snapshot }, options));
}

/**
 * Finds every 项目绩效目标表 and the 季度台账 of a workbook by their labels and checks them.
 *
 * @throws TypeError when `workbook` is no {@link WorkbookSnapshot} or `today` no ISO day; whatever its cells hold never
 * throws.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckReport {
  return runToEnd(checkInSteps(parseSnapshot(workbook), options));
}
