/** 规则: the shape that every rule folder exports. */
import type { Edition } from '../editions/edition';
import type { Ledger } from '../model/ledger';
import type { TargetTable } from '../model/target-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Certainty, Finding, Profile, RuleId, Severity, Stage } from './finding';

/** What every rule may look at. Rules are pure: the same context gives the same findings. */
export interface RuleContext {
  /** `YYYY-MM-DD`; `null` when unknown. */
  readonly today: string | null;
  /** 预算年度, four digits; `null` when unknown. */
  readonly budgetYear: string | null;
  readonly edition: Edition;
  readonly stage: Stage;
  readonly profile: Profile;
}

/** What a rule on one table may look at: nothing else of the workbook, so that its findings last as the table does. */
export interface TableContext extends RuleContext {
  /** The cells of the sheet that the table was read from; `null` when only the table was given. */
  readonly cells: SheetSnapshot['cells'] | null;
}

/** What a rule on the whole workbook may look at. */
export interface WorkbookContext extends RuleContext {
  readonly tables: readonly TargetTable[];
  /** 季度台账; `null` when the workbook has none. */
  readonly ledger: Ledger | null;
  /** The workbook that tables and ledger were read from; no sheets when only tables were given. */
  readonly snapshot: WorkbookSnapshot;
}

/** A finding as a rule makes it: the runner adds the rule's id and, unless given, its severity. */
export type RuleFinding = Omit<Finding, 'ruleId' | 'severity'> & { readonly severity?: Severity };

/**
 * Words of a rule in one language, same keys in both. `{name}` stands for an argument; `{name:amount}` shows it as an
 * amount with 2 decimals, `{name:exact}` as an unrounded amount, `{name:field}` as the name of a field, `{name:list}`
 * uncut, `{name:fault}` as what an error value means, `{name:shown}` as what a rounding number format shows (left out without the argument) (other arguments are quotations and cut when long). The argument `text` is what the flagged cell says, or
 * the name of its row; folded lines quote it.
 */
export interface RuleWords {
  /** The rule's name, e.g. `资金支出计划应逐期不减`. */
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly fixes: Readonly<Record<string, string>>;
  /** What a fix is called when it is done at several places and each says something else: `加比较符号`. */
  readonly together?: Readonly<Record<string, string>>;
  /** The legal or practical basis. */
  readonly basis: string;
  /** How sure the basis is. */
  readonly certainty: Certainty;
}

interface RuleBase {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly words: { readonly 'zh-CN': RuleWords; readonly 'en-US': RuleWords };
}

export type Rule =
  | (RuleBase & {
      /** Looks at one table at a time. */
      readonly scope: 'table';
      readonly check: (table: TargetTable, context: TableContext) => Iterable<RuleFinding>;
    })
  | (RuleBase & {
      /** Looks at all tables of the workbook at once. */
      readonly scope: 'workbook';
      readonly check: (context: WorkbookContext) => Iterable<RuleFinding>;
    });
