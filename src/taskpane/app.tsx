import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Session, SessionState } from '../commands/session';
import { tallySentence } from '../core/rules/tally';
import type { Words } from '../text/words';
import { usePaneActions, type ActionState } from './actions';
import { askedPreview, doneOf } from './done-results';
import { HistoryList } from './history-list';
import { useLayoutStyles } from './layout-styles';
import {
  CheckResult,
  FillPreviewDialog,
  IgnoreDialog,
  RepairDialog,
  RichTextDialog,
  RulePage,
  SelectedCell,
  SubmissionCard,
} from './later-parts';
import { LedgerCard } from './ledger-card';
import { nextStep } from './next-step';
import { doneNotes, OutcomeNotices, staysInView } from './outcome-notices';
import { PaneContext, usePane, useSessionState } from './pane-context';
import { PaneHeader } from './pane-header';
import type { Preferences } from './preferences';
import { ProfileChoice } from './profile-choice';
import { RemoveSheetDialog } from './remove-sheet-dialog';
import { RunningCommand } from './running-command';
import { selectedCell, selectedFindings } from './selected-findings';
import { useOverview } from './use-overview';
import { WelcomeCard } from './welcome-card';
import { WorkbookSummary } from './workbook-summary';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    minWidth: '280px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Scrolled into view, a notice and a heading keep their distance from the edge.
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    scrollMarginTop: '12px',
    ':empty': { display: 'none' },
  },
  // What was done about one finding is told where she is: the next one is not to be looked for again.
  staying: { position: 'sticky', top: '8px', zIndex: 1 },
  told: { scrollMarginTop: '12px' },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    padding: '16px 20px 24px',
    outlineStyle: 'none',
  },
});

/**
 * What a screen reader hears: the counts when a check has ended, and again whenever 边填边校验 changes them. Other steps
 * are told by their notices.
 */
function checkAnnouncement(words: Words, { report, lastOutcome }: SessionState): string {
  if (report === null) return '';
  const { lines, tables } = report;
  if (tables.length === 0) return words.result.noTables;
  const verdict = lines.length === 0 ? words.result.clean : tallySentence(report, words.language);
  const isOfCheck = doneOf(lastOutcome, 'check')?.report === report;
  const notes = isOfCheck ? doneNotes(words, lastOutcome) : [];
  return `${verdict}${words.fullStop}${notes.join(' ')}`;
}

function PaneBody({ pane }: { readonly pane: ActionState }) {
  const { words, preferences, actions } = usePane();
  const state = useSessionState();
  const { overview, refresh } = useOverview();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [welcome, setWelcome] = useState(() => !preferences.isSet('welcome-seen'));
  const { report, running, lastOutcome } = state;
  const justChecked = doneOf(lastOutcome, 'check') !== null;
  const busy = running !== null;
  const notices = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const submission = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button may stand far below what it brought about.
    if (lastOutcome === null || staysInView(lastOutcome)) return;
    const checked = doneOf(lastOutcome, 'check');
    const told = checked === null ? notices.current : (submission.current ?? result.current);
    told?.scrollIntoView({ block: 'nearest' });
  }, [lastOutcome]);
  const { selection } = state;
  useEffect(() => actions.moved(), [actions, selection]);
  const empty = overview.kind === 'ready' && overview.tables.length === 0;
  const next = nextStep(overview, state);
  const preview = askedPreview(lastOutcome);
  const welcoming = welcome && empty && report === null;
  const dismiss = () => {
    preferences.set('welcome-seen', true);
    setWelcome(false);
  };
  return (
    <div className={styles.pane}>
      <PaneHeader />
      <main className={styles.main} aria-busy={busy} tabIndex={-1}>
        <div className={layout.hidden} role="status">
          {checkAnnouncement(words, state)}
        </div>
        {welcoming && <WelcomeCard busy={busy} onDismiss={dismiss} />}
        <WorkbookSummary
          overview={overview}
          onRefresh={refresh}
          busy={busy}
          checked={report !== null}
          stale={state.stale}
          next={welcoming ? null : next}
        />
        <div
          className={mergeClasses(styles.notices, staysInView(lastOutcome) && styles.staying)}
          role="status"
          ref={notices}
        >
          <OutcomeNotices state={state} pane={pane} />
        </div>
        {overview.kind === 'ready' && (!empty || overview.ledger !== null) && (
          <LedgerCard ledger={overview.ledger} next={next} busy={busy} compact={justChecked} />
        )}
        {report !== null && report.stage === 'submission' && report.tables.length > 0 && (
          <div ref={submission} className={styles.told}>
            <Suspense>
              <SubmissionCard report={report} busy={busy} />
            </Suspense>
          </div>
        )}
        {report !== null && (
          <div ref={result} className={styles.told}>
            <Suspense>
              <CheckResult
                report={report}
                ignored={state.ignored}
                stale={state.stale}
                cutTexts={state.cutTexts}
                busy={busy}
                selected={selectedCell(state.selection)}
                notes={justChecked ? doneNotes(words, lastOutcome) : []}
                undoable={
                  justChecked &&
                  lastOutcome?.outcome.kind === 'done' &&
                  lastOutcome.outcome.undoable
                }
                history={state.history}
              />
            </Suspense>
          </div>
        )}
        <HistoryList history={state.history} busy={busy} />
        <ProfileChoice
          profile={state.profile}
          live={state.live}
          year={overview.kind === 'ready' && !empty ? overview.budgetYear : null}
          busy={busy}
        />
      </main>
      <Suspense>
        <SelectedCell
          selected={selectedFindings(report, state.selection, state.stale)}
          stale={state.stale}
        />
      </Suspense>
      {running !== null && (
        <RunningCommand key={running} command={running} progress={state.progress} />
      )}
      <RemoveSheetDialog question={pane.question} />
      <Suspense>
        {pane.explained !== null && <RulePage findings={pane.explained} />}
        {pane.offered !== null && <RepairDialog finding={pane.offered.finding} />}
        {pane.ignoring !== null && <IgnoreDialog findings={pane.ignoring} />}
        {pane.richText !== null && <RichTextDialog asked={pane.richText} />}
        <FillPreviewDialog preview={busy || preview === pane.dismissed ? null : preview} />
      </Suspense>
    </div>
  );
}

/** The whole pane on one session. */
export function App(props: {
  readonly session: Session;
  readonly words: Words;
  readonly preferences: Preferences;
}) {
  const { session, words, preferences } = props;
  const { actions, state } = usePaneActions(session);
  const pane = useMemo(
    () => ({ session, words, preferences, actions }),
    [session, words, preferences, actions],
  );
  return (
    <PaneContext value={pane}>
      <PaneBody pane={state} />
    </PaneContext>
  );
}
