import { Button } from '@fluentui/react-components';
import type { AdjustRowsDone } from '../commands/adjust-rows';
import type { CheckDone } from '../commands/check';
import type { ClearMarksDone } from '../commands/clear-marks';
import type { MakeCopiesDone } from '../commands/make-copies';
import type { RepairDone } from '../commands/repair';
import type { SessionState } from '../commands/session';
import type { LeftBehind, LeftThing } from '../host/workbook-host';
import type { Words } from '../text/words';
import type { ActionState } from './actions';
import { doneOf } from './done-results';
import { FailureNotice } from './failure-notice';
import { useLayoutStyles } from './layout-styles';
import { FillDoneNotice, LedgerDoneNotice, ModeDoneNotice } from './ledger-notices';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { UndoButtons } from './undo-buttons';

function leftWords({ failure }: Words, left: LeftThing): string {
  switch (left.kind) {
    case 'sheet':
      return failure.leftSheet(left.sheet);
    case 'marks':
      return failure.leftMarks(left.sheet);
    case 'cells':
      return failure.leftCells(left.sheet);
    case 'rows':
      return failure.leftRows(left.sheet);
    case 'settings':
      return failure.leftSettings;
  }
}

function LeftBehindNotice(props: { readonly left: LeftBehind; readonly busy: boolean }) {
  const { words, actions } = usePane();
  return (
    <Notice
      tone="error"
      title={props.left.certain ? words.failure.left : words.failure.perhapsLeft}
      actions={
        <Button size="small" disabledFocusable={props.busy} onClick={actions.retryUndo}>
          {words.actions.retryUndo}
        </Button>
      }
    >
      <ul>
        {props.left.what.map((left) => (
          <li key={`${left.kind} ${left.sheet ?? ''}`}>{leftWords(words, left)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function checkNotes({ result, separator }: Words, done: CheckDone): readonly string[] {
  const { highlighted, protectedMarked, protectedSheets, unreadableSheets } = done;
  const named = (say: (names: string) => string, sheets: readonly string[]): readonly string[] =>
    sheets.length > 0 ? [say(sheets.join(separator))] : [];
  const closed = [
    ...named(
      result.protectedSheets,
      protectedSheets.filter((sheet) => !protectedMarked.includes(sheet)),
    ),
    ...named(result.protectedMarked, protectedMarked),
    ...named(result.unreadableMarks, unreadableSheets),
  ];
  if (done.readOnly) return [result.readOnly, ...closed];
  if (highlighted > 0) return [result.highlighted(highlighted), ...closed];
  return closed.length > 0 ? closed : [result.nothingHighlighted];
}

function clearNotes(words: Words, done: ClearMarksDone): readonly string[] {
  const names = (sheets: readonly string[]) => sheets.join(words.separator);
  return [
    words.done.cleared(done.cleared),
    ...(done.protectedSheets.length > 0
      ? [words.done.clearedNotProtected(names(done.protectedSheets))]
      : []),
    ...(done.unreadableSheets.length > 0
      ? [words.result.unreadableMarks(names(done.unreadableSheets))]
      : []),
  ];
}

function adjustNotes(words: Words, done: AdjustRowsDone): readonly string[] {
  const places = done.stillCut.map(({ sheet, address }) => `${sheet} ${address}`);
  return [
    words.done.raised(done.rows),
    ...(places.length > 0 ? [words.done.stillCut(places.join(words.separator))] : []),
    ...(done.protectedSheets.length > 0
      ? [words.done.notRaised(done.protectedSheets.join(words.separator))]
      : []),
    ...(done.unmeasuredSheets.length > 0
      ? [words.done.notMeasured(done.unmeasuredSheets.join(words.separator))]
      : []),
  ];
}

function repairNotes({ repair, separator }: Words, done: RepairDone): readonly string[] {
  const places = (wanted: RepairDone['refused'][number]['reason']): string =>
    done.refused
      .filter(({ reason }) => reason === wanted)
      .map((refused) => `${refused.repair.sheet} ${refused.repair.address}`)
      .join(separator);
  const [stale, overlapping] = [places('stale'), places('overlapping')];
  return [
    done.repaired === 0 ? repair.none : repair.done(done.repaired),
    ...(stale === '' ? [] : [repair.stale(stale)]),
    ...(overlapping === '' ? [] : [repair.overlapping(overlapping)]),
  ];
}

function copyNotes({ submission, separator }: Words, done: MakeCopiesDone): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of done.leftOut) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  }
  const leftOut = [...bySheet].map(([sheet, addresses]) => submission.leftOutOn(sheet, addresses));
  return [
    submission.done(done.sheets.length, done.sheets[0] ?? ''),
    ...(leftOut.length > 0 ? [submission.leftOut(leftOut.join(separator))] : []),
    ...(done.replaced > 0 ? [submission.replaced(done.replaced)] : []),
    ...(done.kept.length > 0 && done.replaceOld ? [submission.kept(done.kept.length)] : []),
  ];
}

/** What the last step did, the first sentence being the title; empty when there is nothing to say. */
export function doneNotes(words: Words, last: SessionState['lastOutcome']): readonly string[] {
  const checked = doneOf(last, 'check');
  if (checked !== null) return checked.report.tables.length === 0 ? [] : checkNotes(words, checked);
  const inserted = doneOf(last, 'insert-form');
  if (inserted !== null) return [words.done.inserted(inserted.sheet)];
  const cleared = doneOf(last, 'clear-marks');
  if (cleared !== null) return clearNotes(words, cleared);
  const adjusted = doneOf(last, 'adjust-rows');
  if (adjusted !== null) return adjustNotes(words, adjusted);
  const reported = doneOf(last, 'write-report');
  if (reported !== null) return [words.done.reported(reported.sheet)];
  const copies = doneOf(last, 'make-copies');
  if (copies !== null) return copyNotes(words, copies);
  const setAside = doneOf(last, 'ignore');
  if (setAside !== null) {
    return [setAside.shownAgain ? words.setAside.doneAgain : words.setAside.done];
  }
  const year = doneOf(last, 'set-year');
  if (year !== null) return [words.done.year(year.year)];
  const repaired = doneOf(last, 'repair');
  if (repaired !== null) return repairNotes(words, repaired);
  const undone = doneOf(last, 'undo');
  if (undone !== null) {
    const { act, command, marksLeftOut } = undone;
    return [
      words.done[act](command),
      ...(marksLeftOut > 0 ? [words.done.marksLeftOut(marksLeftOut)] : []),
    ];
  }
  return doneOf(last, 'retry-undo') === null ? [] : [words.done.takenBack];
}

/** True of steps that are taken from within the list of findings, one after the other. */
export function staysInView(last: SessionState['lastOutcome']): boolean {
  return doneOf(last, 'repair') !== null || doneOf(last, 'ignore') !== null;
}

/** What the last step did, with the button that takes it back. */
function DoneNotice(props: { readonly state: SessionState; readonly undoable: boolean }) {
  const { words, actions } = usePane();
  const layout = useLayoutStyles();
  const { lastOutcome: last, running, history } = props.state;
  const undo =
    props.undoable && history.length > 0 ? (
      <UndoButtons history={history} busy={running !== null} />
    ) : undefined;
  const prepared = doneOf(last, 'prepare-ledger');
  if (prepared !== null) return <LedgerDoneNotice done={prepared} undo={undo} />;
  const switched = doneOf(last, 'switch-ledger-mode');
  if (switched !== null) return <ModeDoneNotice done={switched} undo={undo} />;
  const filled = doneOf(last, 'fill');
  if (filled !== null) return <FillDoneNotice done={filled} undo={undo} />;
  // What a check did is told where its findings are.
  if (last?.command === 'check') return null;
  const [title, ...more] = doneNotes(words, last);
  if (title === undefined) return null;
  return (
    <Notice
      tone="done"
      title={title}
      actions={undo}
      onDismiss={staysInView(last) ? actions.dismiss : undefined}
    >
      {more.map((note) => (
        <p key={note} className={layout.text}>
          {note}
        </p>
      ))}
    </Notice>
  );
}

function LastStep({ state }: { readonly state: SessionState }) {
  const { words } = usePane();
  const { lastOutcome: last, leftBehind } = state;
  if (last === null) return null;
  const { outcome, command } = last;
  switch (outcome.kind) {
    case 'failed':
      return (
        <FailureNotice
          what={words.failure.of(command)}
          failure={outcome}
          restored={outcome.leftBehind === null && leftBehind === null}
        />
      );
    case 'nothing-to-do':
      return <Notice tone="info" title={words.nothing[command]} />;
    case 'ignored':
      return <Notice tone="info" title={words.ignored(outcome.running)} />;
    case 'confirm':
      return null;
    case 'done':
      return <DoneNotice state={state} undoable={outcome.undoable} />;
  }
}

/** Everything that the last click brought about and that needs saying. */
export function OutcomeNotices(props: {
  readonly state: SessionState;
  readonly pane: ActionState;
}) {
  const { words } = usePane();
  const { state, pane } = props;
  return (
    <>
      {pane.fault !== null && (
        <FailureNotice
          what={words.app.name}
          failure={{ code: 'unknown', sheet: null, detail: pane.fault }}
          restored={false}
        />
      )}
      {pane.jumpFailure !== null && (
        <FailureNotice what={words.failure.jump} failure={pane.jumpFailure} restored={false} />
      )}
      {state.leftBehind !== null && (
        <LeftBehindNotice left={state.leftBehind} busy={state.running !== null} />
      )}
      <LastStep state={state} />
    </>
  );
}
