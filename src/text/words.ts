/** Every word a person reads outside the rules and the form. Both languages give the same keys; functions place numbers and names. */
import type { ChangingCommand, CommandName, HistoryEntry } from '../commands/session';
import type { CutCause } from '../core/forms/row-heights/fit-rows';
import type { Locale } from '../core/rules/field-words';
import type { Profile } from '../core/rules/finding';
import type { HostFailureCode } from '../host/workbook-host';
import type { FillWords } from './fill/words';
import type { IgnoredWords } from './ignored/words';
import type { RepairWords } from './repair/words';
import type { LedgerWords } from './ledger/words';
import type { SubmissionWords } from './submission/words';

/** What happened, and what she can do about it. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

export interface Words {
  readonly language: Locale;
  readonly app: { readonly name: string; readonly opening: string };

  /** Shown instead of the pane when it cannot work here. */
  readonly unsupported: {
    readonly noOffice: FailureWords;
    readonly notInExcel: FailureWords;
    readonly tooOld: (needed: string) => FailureWords;
  };

  readonly welcome: {
    readonly title: string;
    readonly steps: readonly [string, string, string];
    readonly privacy: string;
    readonly skip: string;
  };

  readonly home: {
    readonly heading: string;
    readonly loading: string;
    readonly unreadable: string;
    readonly refresh: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly readOnly: string;
    readonly tables: (count: number) => string;
    /** A form without a 项目名称. */
    readonly unnamed: string;
    /** The same by the sheet on which it stands. */
    readonly unnamedOn: (sheet: string) => string;
    readonly goToTable: (name: string, sheet: string) => string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
  };

  readonly commands: Readonly<Record<CommandName, string>>;
  readonly actions: {
    readonly checkAgain: string;
    readonly undoLast: string;
    /** Takes back the step before those that are undone. */
    readonly undoStep: (command: ChangingCommand) => string;
    /** Takes back an undo: named for what it does again. */
    readonly restore: (command: ChangingCommand) => string;
    readonly cancel: string;
    readonly close: string;
    readonly retryUndo: string;
  };

  readonly running: (command: CommandName) => string;
  readonly progress: string;
  readonly cancelling: string;
  /** Between what did not work and why. */
  readonly colon: string;
  /** Behind a sentence, before the next one. */
  readonly fullStop: string;
  /** Between names in a list. */
  readonly separator: string;

  readonly result: {
    readonly heading: string;
    readonly clean: string;
    readonly cleanHint: (tables: number) => string;
    readonly onlyHints: string;
    readonly noTables: string;
    readonly noTablesHint: string;
    readonly highlighted: (cells: number) => string;
    readonly nothingHighlighted: string;
    readonly unreadableMarks: (sheets: string) => string;
    readonly protectedSheets: (sheets: string) => string;
    /** Protected sheets that wear the highlights of an earlier check. */
    readonly protectedMarked: (sheets: string) => string;
    readonly readOnly: string;
    /** Cells that do not show all that they hold. */
    readonly cut: (cells: number) => string;
    /** Why, and what she can do about it; `row` has a button. */
    readonly cutBy: Readonly<Record<CutCause, (cells: number) => string>>;
    readonly stale: string;
    readonly severalTables: string;
    readonly unfilled: (places: number) => string;
    readonly goTo: (sheet: string, address: string) => string;
    readonly places: (count: number) => string;
    readonly rule: (id: string) => string;
    readonly listHint: string;
    readonly showMore: (lines: number) => string;
    readonly showEarlier: (lines: number) => string;
  };

  readonly filter: {
    readonly severity: string;
    readonly allSeverities: string;
    readonly table: string;
    readonly allTables: string;
    readonly text: string;
    /** Places, not lines. */
    readonly shown: (places: number, all: number) => string;
    /** Nothing passes the filter. */
    readonly none: string;
    readonly showAll: string;
  };
  readonly repair: RepairWords;
  readonly submission: SubmissionWords;
  readonly setAside: IgnoredWords;
  readonly ledger: LedgerWords;
  readonly fill: FillWords;

  readonly selection: {
    readonly heading: (sheet: string, address: string) => string;
    readonly region: string;
    /** Follows the heading when cells changed since the check. */
    readonly stale: string;
    readonly unfilled: (field: string) => string;
  };

  readonly profile: {
    readonly label: string;
    readonly names: Readonly<Record<Profile, string>>;
    readonly hints: Readonly<Record<Profile, string>>;
    /** The switch of live checking. */
    readonly live: string;
    /** 预算年度 */
    readonly year: string;
    readonly yearProposed: (year: string) => string;
    readonly yearKept: (year: string) => string;
  };

  readonly history: {
    readonly heading: (count: number) => string;
    readonly entry: (
      command: ChangingCommand,
      act: HistoryEntry['act'],
      sheet: string | null,
    ) => string;
    /** What the button of an entry does, for those who cannot see the entry beside it. */
    readonly takeBack: (
      command: ChangingCommand,
      act: HistoryEntry['act'],
      sheet: string | null,
    ) => string;
    readonly restore: string;
    readonly note: string;
  };

  readonly done: {
    readonly inserted: (sheet: string) => string;
    readonly reported: (sheet: string) => string;
    readonly raised: (rows: number) => string;
    readonly stillCut: (places: string) => string;
    readonly notRaised: (sheets: string) => string;
    readonly notMeasured: (sheets: string) => string;
    readonly cleared: (marks: number) => string;
    readonly clearedNotProtected: (sheets: string) => string;
    readonly undone: (command: ChangingCommand) => string;
    readonly restored: (command: ChangingCommand) => string;
    readonly marksLeftOut: (marks: number) => string;
    /** `null`: as the forms say. */
    readonly year: (year: string | null) => string;
    /** 重试撤销 worked. */
    readonly takenBack: string;
  };
  readonly nothing: Readonly<Record<CommandName, string>>;

  readonly confirm: {
    readonly title: string;
    readonly question: (sheet: string) => string;
    readonly proceed: string;
    readonly keep: string;
  };

  /** A click while another command runs. */
  readonly ignored: (running: CommandName) => string;

  readonly failure: {
    readonly of: (command: CommandName) => string;
    readonly byCode: Readonly<Record<HostFailureCode, (sheet: string | null) => FailureWords>>;
    readonly restored: string;
    readonly left: string;
    /** As `left`, when the workbook could not be read again. */
    readonly perhapsLeft: string;
    readonly leftSheet: (sheet: string) => string;
    readonly leftMarks: (sheet: string) => string;
    readonly leftCells: (sheet: string) => string;
    readonly leftRows: (sheet: string) => string;
    readonly leftSettings: string;
    readonly details: string;
    readonly jump: string;
  };
}
