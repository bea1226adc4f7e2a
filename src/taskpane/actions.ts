/** What a person can do in the pane, and what only the pane needs to remember about it. */
import { useMemo, useState } from 'react';
import type { FillAnswer, FillPreview } from '../commands/fill-preview';
import type { IgnoreWish } from '../commands/ignore';
import type { MakeCopiesOptions } from '../commands/make-copies';
import { dismissOutcome, forgetRefusal, isPassing } from '../commands/forget-outcome';
import { loadCommands, type Commands } from '../commands/load';
import type { CommandOutcome, Session } from '../commands/session';
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
  /** Opens the page of their rule. */
  readonly openRule: (findings: readonly Finding[]) => void;
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
  /** Takes away what went wrong last, once she has read it. */
  readonly dismiss: () => void;
  /** The selection has moved: a jump that Excel refused for a moment only is no longer refused. */
  readonly moved: () => void;
  readonly goTo: (place: Place) => void;
  readonly setLive: (live: boolean) => void;
  readonly chooseProfile: (profile: Profile) => void;
  /** `null`: as the forms say. Resolves when it is done. */
  readonly chooseYear: (year: string | null) => Promise<void>;
}

export interface ActionState {
  readonly question: Question | null;
  /** The preview that she closed. */
  readonly dismissed: FillPreview | null;
  /** Whose repairs are previewed: `finding` is `null` for all that is safe. */
  readonly offered: { readonly finding: Finding | null } | null;
  /** Findings whose rule's page is open. */
  readonly explained: readonly Finding[] | null;
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
  explained: null,
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
    const settle = (action: () => Promise<Partial<ActionState>>): Promise<void> => {
      setState(QUIET);
      return action().then(
        (change) => setState({ ...QUIET, ...change }),
        (error: unknown) => setState({ ...QUIET, fault: inWords(error) }),
      );
    };
    const perform = (action: () => Promise<Partial<ActionState>>): void => void settle(action);
    const run = (command: (commands: Commands) => Promise<CommandOutcome<unknown>>): void =>
      perform(async () => {
        await command(await loadCommands());
        return {};
      });
    const takeBack = (entry: number | undefined, proceed: boolean): void =>
      perform(async () => {
        const which = entry === undefined ? {} : { entry };
        const { undo } = await loadCommands();
        const outcome = await undo(session, { ...which, proceed });
        if (outcome.kind !== 'confirm' || outcome.question !== 'remove-changed-sheet') return {};
        return { question: { sheet: outcome.sheet, entry } };
      });
    return {
      insert: () => run(({ insertForm }) => insertForm(session)),
      checkForSubmission: () => run(({ check }) => check(session, { stage: 'submission' })),
      makeCopies: (options) => run(({ makeCopies }) => makeCopies(session, options)),
      check: () => run(({ check }) => check(session)),
      writeReport: (locale) => run(({ writeReport }) => writeReport(session, { locale })),
      adjustRows: () => run(({ adjustRows }) => adjustRows(session)),
      clear: () => run(({ clearMarks }) => clearMarks(session)),
      prepareLedger: () => run(({ prepareLedger }) => prepareLedger(session)),
      switchLedgerMode: (to) => run(({ switchLedgerMode }) => switchLedgerMode(session, { to })),
      fill: () => run(({ fill }) => fill(session)),
      answerFill: (choice, preview) =>
        run(({ fill }) => fill(session, { answer: { choice, preview } })),
      dismissFill: (preview) => setState({ ...QUIET, dismissed: preview }),
      offerRepairs: (finding) => setState({ ...QUIET, offered: { finding } }),
      openRule: (findings) => setState({ ...QUIET, explained: findings }),
      offerIgnore: (findings) => setState({ ...QUIET, ignoring: findings }),
      ignore: (wish) => run(({ ignore }) => ignore(session, { wish })),
      repair: (repairs, losesFormats = false) =>
        perform(async () => {
          const commands = await loadCommands();
          const outcome = await commands.repair(session, { repairs, losesFormats });
          const asks = outcome.kind === 'confirm' && outcome.question === 'rich-text';
          return asks ? { richText: outcome } : {};
        }),
      undo: (entry) => takeBack(entry, false),
      proceed: (question) => takeBack(question.entry, true),
      keep: () => setState(QUIET),
      retryUndo: () => run(({ retryUndo }) => retryUndo(session)),
      cancel: () => session.cancel(),
      dismiss: () => {
        setState(QUIET);
        dismissOutcome(session);
      },
      moved: () => {
        setState((before) =>
          before.jumpFailure !== null && isPassing(before.jumpFailure.code)
            ? { ...before, jumpFailure: null }
            : before,
        );
        forgetRefusal(session);
      },
      goTo: (place) => {
        // A look at the sheet leaves what was asked open, and what was closed closed.
        const keepAnswers = (change: Partial<ActionState>): void =>
          setState((before) => ({ ...before, jumpFailure: null, fault: null, ...change }));
        const jump = loadCommands().then(({ goTo }) => goTo(session, place));
        jump.then(
          (outcome) => keepAnswers(outcome.kind === 'failed' ? { jumpFailure: outcome } : {}),
          (error: unknown) => keepAnswers({ fault: inWords(error) }),
        );
      },
      setLive: (live) =>
        perform(async () => {
          const commands = await loadCommands();
          await commands.setLive(session, live);
          return {};
        }),
      chooseYear: (year) =>
        settle(async () => {
          const { setYear } = await loadCommands();
          await setYear(session, { year });
          return {};
        }),
      chooseProfile: (profile) =>
        perform(async () => {
          const { check, setProfile } = await loadCommands();
          setProfile(session, profile);
          const { report } = session.getState();
          if (report !== null) await check(session, { stage: report.stage });
          return {};
        }),
    };
  }, [session]);
  return { actions, state };
}
