/**
 * 修改建议: a repair that a finding offers, as data: before and after of every cell that it writes.
 *
 * Made by {@link proposeRepairs}, turned into edits by `repairEdits`. Nothing here changes a workbook.
 */
import type { Finding, Fix, RuleId } from '../rules/finding';
import type { ResizeTableEdit } from '../sheet/ledger-edit';
import type { CellSnapshot } from '../sheet/snapshot';

/** One cell that a repair writes. */
export interface RepairedCell {
  readonly sheet: string;
  readonly address: string;
  /** The cell as it was when it was checked; `null` = blank. The repair is refused when it holds something else now. */
  readonly before: CellSnapshot | null;
  /** The cell as it will be; `null` = cleared, its number format stays. */
  readonly after: CellSnapshot | null;
}

/** Repairs of the same kind say the same and can be done together: the rule and the name of its fix, `G3.addSign`. */
export type RepairKind = `${RuleId}.${string}`;

export interface Repair {
  /** Unique among the repairs of one report, the same for the same finding in a later report. */
  readonly id: string;
  readonly kind: RepairKind;
  readonly ruleId: RuleId;
  /** Where the finding stands; a click goes there. The cells written may be others. */
  readonly sheet: string;
  readonly address: string;
  /** At least one, unless only a table grows; in the order in which they should be shown. */
  readonly cells: readonly RepairedCell[];
  /** Excel tables that grow with it (季度台账 only). */
  readonly tables: readonly ResizeTableEdit[];
  /** True when only the way of writing changes, never what is said: these may all be done at one click. */
  readonly safe: boolean;
  /**
   * True when this is one of several answers to a question (`question` names it): exactly one may be chosen, and
   * 全部修改 leaves it out. A repair that is neither safe nor an answer changes what the form says: it is shown before and
   * after and agreed to, alone or all of its kind.
   */
  readonly needsAnswer: boolean;
  /** Repairs with the same question exclude each other; `null` when the finding offers one only. */
  readonly question: string | null;
  /** Its words: `findingText(finding)` gives the message, `repairLabel(repair, locale)` the name of the repair. */
  readonly finding: Finding;
  readonly fix: Fix;
}
