/** What a check gives: findings, and the lines a person reads. */
import type { FieldName, TargetTable } from '../model/target-table';
import type { Edition } from '../editions/edition';
import type { Finding, Profile, RuleId, Severity, Stage } from './finding';

/** Options of a check; all have defaults (Hebei, 填报中, 单位版). */
export interface CheckOptions {
  readonly edition?: Edition;
  readonly stage?: Stage;
  readonly profile?: Profile;
  /** The day of the check, `YYYY-MM-DD`. Without it no figure of the ledger is in the future. */
  readonly today?: string;
  /** 预算年度, four digits; proposed from the forms and `today` when left out. */
  readonly budgetYear?: string;
}

/** A blank that is counted while filling. */
export interface UnfilledPlace {
  readonly sheet: string;
  readonly address: string;
  readonly field: FieldName;
}

/**
 * One line of the list. 错误 stand alone under their table; 警告 and 提示 fold to one line per rule and workbook;
 * blanks fold to one line `未填 n 处`.
 */
export type ReportLine =
  | {
      readonly kind: 'findings';
      readonly ruleId: RuleId;
      readonly severity: Severity;
      /** Never empty; more than one only when folded. */
      readonly findings: readonly Finding[];
      /** Index into `tables` when all places are in one table, `ledger` = 季度台账, `null` = 多张表. */
      readonly table: number | 'ledger' | null;
    }
  | {
      readonly kind: 'unfilled';
      readonly severity: 'hint';
      readonly places: readonly UnfilledPlace[];
      readonly table: number | null;
    };

export interface CheckReport {
  readonly edition: Edition['id'];
  readonly stage: Stage;
  readonly profile: Profile;
  /** The forms found, by sheet order and place. */
  readonly tables: readonly TargetTable[];
  /** All findings, by table (those of the ledger last), then place, then rule. */
  readonly findings: readonly Finding[];
  /** Lines in the order in which they are shown: by table, then 多张表, 季度台账 last; 错误 before 警告 before 提示. */
  readonly lines: readonly ReportLine[];
  /** Lines by severity (a folded line counts once). What a person is told is `tallyOf`. */
  readonly counts: Readonly<Record<Severity, number>>;
}
