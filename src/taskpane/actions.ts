/** What a person can do in the pane, and what only the pane needs to remember about it. */
import { useMemo, useState } from 'react';
import { adjustRows } from '../commands/adjust-rows';
import { check } from '../commands/check';
import { clearMarks } from '../commands/clear-marks';
import { fill } from '../commands/fill';
import type { FillAnswer, FillPreview } from '../commands/fill-preview';
import { goTo } from '../commands/go-to';
import { ignore, type IgnoreWish } from '../commands/ignore';
import { insertForm } from '../commands/insert-form';
import { repair } from '../commands/repair';
import { makeCopies, type MakeCopiesOptions } from '../commands/make-copies';
import { prepareLedger } from '../commands/prepare-ledger';
import { retryUndo } from '../commands/retry-undo';
import type { CommandOutcome, Session } from '../commands/session';
import { setLive } from '../commands/set-live';
import { setProfile } from '../commands/set-profile';
import { switchLedgerMode } from '../commands/switch-ledger-mode';
import { undo } from '../commands/undo';
import { writeReport } from '../commands/write-report';
import type { LedgerMode } from '../core/model/ledger';
import type { Repair } from '../core/repair/repair';
import type { Locale } from '../core/rules/field-words';
import type { Finding, Profile } from '../core/rules/finding';
import type { Place } from '../host/workbook-host';

export type FailedOutcome = Extract<CommandOutcome<unknown>, { kind: 'failed' }>;

/** Undo would remove a sheet that was changed: she is asked first. */
export interface Question {
  readonly sheet: string;
  /** The history entry that would be taken back; the last one when absent. */
  readonly entry: number | undefined;
}

export type RichText = Extract<CommandOutcome<unknown>, { question: 'rich-text' }>;

export interface PaneActions {
  readonly insert: () => void;
  readonly check: () => void;
  /** 送审前检查. */
  readonly checkForSubmission: () => void;
  readonly makeCopies: (options: MakeCopiesOptions) => void;
  readonly clear: () => void;
  readonly adjustRows: () => void;
  readonly writeReport: (locale: Locale) => void;
  readonly prepareLedger: () => void;
  readonly switchLedgerMode: (to: LedgerMode) => void;
  readonly fill: () => void;
  /** Fills as she decided before the preview. */
  readonly answerFill: (choice: FillAnswer, preview: FillPreview) => void;
  /** Closes a preview; nothing is written. */
  readonly dismissFill: (preview: FillPreview) => void;
  /** Opens the preview of what can be repaired: of one finding, or all that is safe. */
  readonly offerRepairs: (finding: Finding | null) => void;
  /** Opens the question whether these are set aside. */
  readonly offerIgnore: (findings: readonly Finding[]) => void;
  readonly ignore: (wish: IgnoreWish) => void;
  readonly repair: (repairs: readonly Repair[], losesFormats?: boolean) => void;
  /** Takes back one entry of the history, the last one when not given. */
  readonly undo: (entry?: number) => void;
  /** Takes it back although the sheet was changed. */
  readonly proceed: (question: Question) => void;
  /** Answers the question with no. */
  readonly keep: () => void;
  readonly retryUndo: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: Place) => void;
  readonly setLive: (live: boolean) => void;
  readonly chooseProfile: (profile: Profile) => void;
}

export interface ActionState {
  readonly question: Question | null;
  /** The preview that she closed. */
  readonly dismissed: FillPreview | null;
  /** Whose repairs are previewed: `finding` is `null` for all that is safe. */
  readonly offered: { readonly finding: Finding | null } | null;
  /** Findings that she may set aside. */
  readonly ignoring: readonly Finding[] | null;
  /** Cells that would lose the formats of single characters, and the repairs that would do it. */
  readonly richText: RichText | null;
  /** Why the last jump did not work. */
  readonly jumpFailure: FailedOutcome | null;
  /** A fault of ours, in the words of whatever threw. */
  readonly fault: string | null;
}

const QUIET: ActionState = {
  question: null,
  dismissed: null,
  offered: null,
  ignoring: null,
  richText: null,
  jumpFailure: null,
  fault: null,
};

function inWords(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

export function usePaneActions(session: Session): {
  readonly actions: PaneActions;
  readonly state: ActionState;
} {
  const [state, setState] = useState(QUIET);
  const actions = useMemo((): PaneActions => {
    const perform = (action: () => Promise<Partial<ActionState>>): void => {
      setState(QUIET);
      action().then(
        (change) => setState({ ...QUIET, ...change }),
        (error: unknown) => setState({ ...QUIET, fault: inWords(error) }),
      );
    };
    const run = (command: (session: Session) => Promise<CommandOutcome<unknown>>): void =>
      perform(() => command(session).then(() => ({})));
    const takeBack = (entry: number | undefined, proceed: boolean): void =>
      perform(async () => {
        const which = entry === undefined ? {} : { entry };
        const outcome = await undo(session, { ...which, proceed });
        if (outcome.kind !== 'confirm' || outcome.question !== 'remove-changed-sheet') return {};
        return { question: { sheet: outcome.sheet, entry } };
      });
    return {
      insert: () => run((current) => insertForm(current)),
      checkForSubmission: () => run((current) => check(current, { stage: 'submission' })),
      makeCopies: (options) => run((current) => makeCopies(current, options)),
      check: () => run((current) => check(current)),
      writeReport: (locale) => run((current) => writeReport(current, { locale })),
      adjustRows: () => run((current) => adjustRows(current)),
      clear: () => run((current) => clearMarks(current)),
      prepareLedger: () => run((current) => prepareLedger(current)),
      switchLedgerMode: (to) => run((current) => switchLedgerMode(current, { to })),
      fill: () => run((current) => fill(current)),
      answerFill: (choice, preview) =>
        run((current) => fill(current, { answer: { choice, preview } })),
      dismissFill: (preview) => setState({ ...QUIET, dismissed: preview }),
      offerRepairs: (finding) => setState({ ...QUIET, offered: { finding } }),
      offerIgnore: (findings) => setState({ ...QUIET, ignoring: findings }),
      ignore: (wish) => run((current) => ignore(current, { wish })),
      repair: (repairs, losesFormats = false) =>
        perform(async () => {
          const outcome = await repair(session, { repairs, losesFormats });
          const asks = outcome.kind === 'confirm' && outcome.question === 'rich-text';
          return asks ? { richText: outcome } : {};
        }),
      undo: (entry) => takeBack(entry, false),
      proceed: (question) => takeBack(question.entry, true),
      keep: () => setState(QUIET),
      retryUndo: () => run((current) => retryUndo(current)),
      cancel: () => session.cancel(),
      goTo: (place) => {
        // A look at the sheet leaves what was asked open, and what was closed closed.
        const keepAnswers = (change: Partial<ActionState>): void =>
          setState((before) => ({ ...before, jumpFailure: null, fault: null, ...change }));
        goTo(session, place).then(
          (outcome) => keepAnswers(outcome.kind === 'failed' ? { jumpFailure: outcome } : {}),
          (error: unknown) => keepAnswers({ fault: inWords(error) }),
        );
      },
      setLive: (live) => perform(() => setLive(session, live).then(() => ({}))),
      chooseProfile: (profile) => {
        setProfile(session, profile);
        const { report } = session.getState();
        if (report !== null) run((current) => check(current, { stage: report.stage }));
      },
    };
  }, [session]);
  return { actions, state };
}
