/**
 * The face of the core for scripts. Pure TypeScript: runs in plain Node, in a browser, anywhere.
 *
 * ```js
 * const snapshot = { sheets: [{ name: '表1', cells: { A1: { v: '项目编码' }, D7: { v: 0.5, nf: '0%' } } }] };
 * const report = checkWorkbook(snapshot, { edition: EDITIONS.hebei, stage: 'submission', profile: 'reviewer' });
 * for (const line of report.lines) console.log(line.severity, lineText(line, 'zh-CN').message);
 * ```
 *
 * Shapes and units:
 * - A snapshot is plain JSON, only cells that hold something; addresses are A1 without `$`; `v` is the value (of a
 *   formula its result, an error its text `#REF!`), `f` the formula, `nf` the number format unless `General`. Give
 *   changed cells in a new object: what was read of a sheet is remembered with its `cells`.
 * - Amounts are plain decimal strings in the form's money unit (万元 unless it says 元); percentages are plain decimal
 *   strings in per cent (`'25'` is 25 %); dates are `YYYY-MM-DD`.
 * - {@link executionRate} gives `'97.00'` (per cent, half up) or `null`; {@link completionOf} gives 完成率 the same way, with
 *   完成情况 in words and, where it cannot be judged, the reason.
 * - {@link readForms} gives every field with its address; {@link checkWorkbook} gives findings, and the lines a person
 *   reads. It throws a `TypeError` when the snapshot's shape is wrong, and never because of what a cell says.
 */
export { defaultEdition, EDITIONS } from './editions';
export type {
  Edition,
  Level1Definition,
  Level2Definition,
  PlanNodeDefinition,
} from './editions/edition';
export { completionOf } from './fill/completion';
export type { Completion, CompletionReason, IndicatorCompletion } from './fill/completion-result';
export { executionRate } from './fill/execution-rate';
export { readForms } from './forms/read-forms';
export type {
  AmountField,
  FieldCell,
  FieldName,
  Indicator,
  Level1,
  PlanNodeField,
  TargetTable,
} from './model/target-table';
export { proposeRepairs, repairsOfKind, safeRepairs } from './repair/propose-repairs';
export type { Repair, RepairedCell, RepairKind } from './repair/repair';
export {
  repairEdits,
  type RefusalReason,
  type RefusedRepair,
  type RepairEdits,
} from './repair/repair-edits';
export { repairedTexts, repairLabel } from './repair/repair-text';
export { checkTables, checkWorkbook } from './rules/check-workbook';
export type { Locale } from './rules/field-words';
export type {
  Finding,
  FindingCell,
  Fix,
  MessageArgs,
  Profile,
  RuleId,
  Severity,
  Stage,
} from './rules/finding';
export { findingText, lineText, severityText, type FindingText } from './rules/finding-text';
export { highlightMarks } from './rules/highlight-marks';
export type { CheckOptions, CheckReport, ReportLine, UnfilledPlace } from './rules/report';
export { readiness, type TableReadiness } from './rules/readiness';
export { rules } from './rules/rule-list';
export type { Rule, RuleWords } from './rules/rule';
export type { Mark, MarkLevel } from './sheet/mark';
export { parseSnapshot } from './sheet/parse-snapshot';
export type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from './sheet/snapshot';
export type { AmountReading } from './values/amount';
export type {
  Deadline,
  IndicatorValue,
  Multiple,
  Qualitative,
  Quantity,
  Relation,
  Scale,
  Span,
} from './values/indicator-value';
export { parseIndicatorValue } from './values/parse-indicator-value';
export type { PercentReading } from './values/percent';
