/** What all commands share while the workbook is open: the host, the edition, what was found, what can be undone. */
import type { Edition } from '../core/editions/edition';
import type { CutText } from '../core/forms/row-heights/fit-rows';
import type { Profile } from '../core/rules/finding';
import type { SetAside } from '../core/ignored/ignored';
import type { Repair } from '../core/repair/repair';
import type { TableReadiness } from '../core/rules/readiness';
import type { CheckReport } from '../core/rules/report';
import type { FormSizes } from '../core/sheet/sizes';
import type { AdjustRowsDone } from './adjust-rows';
import type { CheckDone } from './check';
import type { ClearMarksDone } from './clear-marks';
import type { FillDone } from './fill';
import type { FillPreview } from './fill-preview';
import type { IgnoreDone } from './ignore';
import type { Pause } from './in-slices';
import type { InsertFormDone } from './insert-form';
import type { CopiesWish, MakeCopiesDone } from './make-copies';
import type { WorkbookHoldings } from './overview';
import type { PrepareLedgerDone } from './prepare-ledger';
import type { RepairDone } from './repair';
import type { RetryUndoDone } from './retry-undo';
import type { SetYearDone } from './set-year';
import type { SwitchLedgerModeDone } from './switch-ledger-mode';
import type { UndoDone } from './undo';
import type { WriteReportDone } from './write-report';
import type {
  HostFailureCode,
  Inverse,
  LeftBehind,
  Place,
  SheetIds,
  WorkbookHost,
  WorkbookReading,
} from '../host/workbook-host';

/** What each command brings when it worked. */
export interface CommandResults {
  'insert-form': InsertFormDone;
  check: CheckDone;
  'clear-marks': ClearMarksDone;
  'adjust-rows': AdjustRowsDone;
  'prepare-ledger': PrepareLedgerDone;
  'switch-ledger-mode': SwitchLedgerModeDone;
  fill: FillDone;
  'set-year': SetYearDone;
  ignore: IgnoreDone;
  'write-report': WriteReportDone;
  'make-copies': MakeCopiesDone;
  repair: RepairDone;
  undo: UndoDone;
  'retry-undo': RetryUndoDone;
}

/** Names of the commands as they stand on buttons and in messages. */
export type CommandName = keyof CommandResults;

/** Commands that change the workbook of themselves: those that the history names. */
export type ChangingCommand = Exclude<CommandName, 'undo' | 'retry-undo'>;

/** How a command ended. `Done` is what it brings when it worked. */
export type CommandOutcome<Done> =
  | { readonly kind: 'done'; readonly result: Done; readonly undoable: boolean }
  | { readonly kind: 'nothing-to-do' }
  /** Another command was still running: this one did not start. */
  | { readonly kind: 'ignored'; readonly running: CommandName }
  /** Needs an answer first, e.g. the sheet to be removed has been changed; `proceed` does it all the same. */
  | { readonly kind: 'confirm'; readonly question: 'remove-changed-sheet'; readonly sheet: string }
  /** Filling would touch what she wrote: she sees every cell first; `answer` of the command says what she wants. */
  | {
      readonly kind: 'confirm';
      readonly question: 'fill-preview';
      readonly preview: FillPreview;
    }
  /** Writing these cells loses the formats of single characters; `losesFormats` does it all the same. */
  | {
      readonly kind: 'confirm';
      readonly question: 'rich-text';
      readonly cells: readonly Place[];
      readonly repairs: readonly Repair[];
    }
  /** These of the chosen forms are not ready to be sent; `evenNotReady` copies them all the same. */
  | {
      readonly kind: 'confirm';
      readonly question: 'not-ready';
      readonly notReady: readonly TableReadiness[];
      readonly wish: CopiesWish;
    }
  | {
      readonly kind: 'failed';
      readonly code: HostFailureCode;
      readonly sheet: string | null;
      readonly detail: string;
      /** What is still in the workbook; `null` when everything was taken back. */
      readonly leftBehind: LeftBehind | null;
    };

/** Options that every command takes. */
export interface CommandOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** Something that can be undone. */
export interface HistoryEntry {
  /** Counts from 1 in this session. */
  readonly id: number;
  /** The id that the command had when it was first done: an undo and what restores it are the same step. */
  readonly step: number;
  readonly command: ChangingCommand;
  /** `undone`: the command was taken back; taking that back in turn restores it. */
  readonly act: 'done' | 'undone' | 'restored';
  /** When it was done, milliseconds since 1970 as the session's clock gives them. */
  readonly at: number;
  /** For the words of the entry: `sheet`, `count`. */
  readonly args: Readonly<Record<string, string>>;
  readonly inverse: Inverse;
  /** The sheets when it was done: those that she renames since are found by their ids. */
  readonly sheetIds: SheetIds;
}

/** The last command that ended, for the message bar. */
export interface LastOutcome {
  readonly command: CommandName;
  readonly outcome: CommandOutcome<CommandResults[CommandName]>;
  /** The result under the command's name when it worked; otherwise empty. */
  readonly done: Readonly<Partial<CommandResults>>;
}

/** A picture of the session; a new object whenever anything in it changes. */
export interface SessionState {
  readonly profile: Profile;
  /** 边填边校验: findings follow what she types, once there are any. */
  readonly live: boolean;
  /** What the workbook holds, as it was seen last; `null` before that. */
  readonly holdings: WorkbookHoldings | null;
  /** The last reading of all cells. */
  readonly reading: WorkbookReading | null;
  readonly running: CommandName | null;
  /** From 0 to 1 while a command reads; `null` when nothing runs. */
  readonly progress: number | null;
  readonly report: CheckReport | null;
  /** What she has set aside in this workbook, as of `report`. */
  readonly ignored: readonly SetAside[];
  /** What is not shown whole, by `sizes`. */
  readonly cutTexts: readonly CutText[];
  /** Of the forms as they were measured last; raised rows as they were raised. */
  readonly sizes: readonly FormSizes[];
  /** The sheets when `report` was made. */
  readonly reportSheets: SheetIds;
  /** True when the workbook was changed after `report` was made. */
  readonly stale: boolean;
  readonly lastOutcome: LastOutcome | null;
  /** Oldest first, at most {@link HISTORY_LENGTH}. */
  readonly history: readonly HistoryEntry[];
  /** What is left of a command that failed and could not be taken back; for 重试撤销. */
  readonly leftBehind: LeftBehind | null;
  /** Where the selection is, once it has moved; for the message of the selected cell. */
  readonly selection: Place | null;
}

export const HISTORY_LENGTH = 20;

/** The parts from which a session is made. */
export interface SessionParts {
  readonly host: WorkbookHost;
  readonly edition: Edition;
  readonly profile: Profile;
  /** False unless told. */
  readonly live?: boolean;
  /** Milliseconds since 1970; `Date.now` outside tests. */
  readonly now: () => number;
  /** Lets Excel and the pane have their turn during long work; without it such work is done at once. */
  readonly pause?: Pause;
}

export interface Session {
  readonly host: WorkbookHost;
  readonly edition: Edition;
  readonly now: () => number;
  readonly pause: Pause | null;
  /** The day by the session's clock where she is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The current state; the same object until something changes, as `useSyncExternalStore` needs it. */
  readonly getState: () => SessionState;
  /** Calls the listener after each change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the state; only commands call this. */
  readonly update: (change: Partial<SessionState>) => void;
  /** The next id of a history entry. */
  readonly takeEntryId: () => number;
  /** Asks the running command to stop before its next step; a write that has begun is finished. */
  readonly cancel: () => void;
  /** The cancel signal of the running command; only `run-command.ts` sets it. */
  readonly setCancel: (cancel: (() => void) | null) => void;
  /** Calls the listener with the sheet after each change of hers; returns the function that ends it. */
  readonly onChanged: (listener: (sheet: string) => void) => () => void;
  /** Follows selection and changes of the workbook; resolves to the function that ends it. */
  readonly follow: () => Promise<() => Promise<void>>;
}

function localDay(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Starts a session: nothing found, nothing to undo, nothing running. */
export function createSession(parts: SessionParts): Session {
  const listeners = new Set<() => void>();
  const changeListeners = new Set<(sheet: string) => void>();
  let cancelRunning: (() => void) | null = null;
  let lastEntryId = 0;
  let state: SessionState = {
    profile: parts.profile,
    live: parts.live ?? false,
    holdings: null,
    reading: null,
    running: null,
    progress: null,
    report: null,
    ignored: [],
    cutTexts: [],
    sizes: [],
    reportSheets: {},
    stale: false,
    lastOutcome: null,
    history: [],
    leftBehind: null,
    selection: null,
  };
  const update = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  return {
    host: parts.host,
    edition: parts.edition,
    now: parts.now,
    pause: parts.pause ?? null,
    today: () => localDay(parts.now()),
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    takeEntryId: () => (lastEntryId += 1),
    cancel: () => cancelRunning?.(),
    setCancel: (cancel) => {
      cancelRunning = cancel;
    },
    onChanged: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    follow: () =>
      parts.host.watch((event) => {
        if (event.kind === 'selected') {
          update({ selection: { sheet: event.sheet, address: event.address } });
          return;
        }
        // What is brought up to date in a moment is not called out of date before.
        const follows = state.live && changeListeners.size > 0;
        if (state.report !== null && !state.stale && !follows) update({ stale: true });
        for (const listener of [...changeListeners]) listener(event.sheet);
      }),
  };
}
