import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, useRef } from 'react';
import type { HistoryEntry } from '../commands/session';
import type { CutText } from '../core/forms/row-heights/fit-rows';
import type { SetAside } from '../core/ignored/ignored';
import type { CheckReport } from '../core/rules/report';
import { tallyOf, tallySentence, tallyText } from '../core/rules/tally';
import type { Place } from '../host/workbook-host';
import { CutNotice } from './cut-notice';
import { FindingList } from './finding-list';
import { useLayoutStyles } from './layout-styles';
import { IgnoredList } from './ignored-list';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { SeverityIcon } from './severity-icon';
import { UndoButtons } from './undo-buttons';
import { useKeptPlace } from './use-kept-place';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px 2px 6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
  },
  safe: { alignSelf: 'flex-start' },
  good: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
});

function Verdict({ report }: { readonly report: CheckReport }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { counts, lines, tables } = report;
  if (tables.length === 0)
    return (
      <Notice tone="info" title={words.result.noTables}>
        <p className={layout.quiet}>{words.result.noTablesHint}</p>
      </Notice>
    );
  const good = counts.error + counts.warning === 0;
  return (
    <>
      {good && (
        <p className={mergeClasses(layout.text, styles.verdict)}>
          <CheckmarkCircle20Filled className={styles.good} aria-hidden />
          {lines.length === 0 ? words.result.clean : words.result.onlyHints}
        </p>
      )}
      {lines.length === 0 ? (
        <p className={layout.quiet}>{words.result.cleanHint(tables.length)}</p>
      ) : (
        <ul
          className={mergeClasses(layout.list, styles.counts)}
          aria-label={tallySentence(report, words.language)}
        >
          {tallyOf(report).map((tally) => (
            <li key={tally.what} className={styles.count}>
              {tally.what !== 'unfilled' && (
                <SeverityIcon severity={tally.what} none={tally.places === 0} />
              )}
              {tallyText(tally, words.language)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the last check found. */
export function CheckResult(props: {
  readonly report: CheckReport;
  readonly ignored: readonly SetAside[];
  readonly stale: boolean;
  readonly cutTexts: readonly CutText[];
  readonly busy: boolean;
  readonly selected: Place | null;
  /** What the check did to the workbook, while it is the last step. */
  readonly notes: readonly string[];
  readonly undoable: boolean;
  readonly history: readonly HistoryEntry[];
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const part = useRef<HTMLElement>(null);
  const headingLine = useRef<HTMLHeadingElement>(null);
  useKeptPlace(part, headingLine);
  const { report } = props;
  const safe = report.findings.filter(({ fix }) => fix?.safe === true).length;
  return (
    <section ref={part} className={layout.section} aria-labelledby={heading}>
      <h2 id={heading} ref={headingLine} className={layout.heading} tabIndex={-1}>
        {words.result.heading}
      </h2>
      {props.stale && (
        <Notice
          tone="warning"
          title={words.result.stale}
          actions={
            <Button
              size="small"
              disabledFocusable={props.busy}
              onClick={report.stage === 'submission' ? actions.checkForSubmission : actions.check}
            >
              {words.actions.checkAgain}
            </Button>
          }
        />
      )}
      <Verdict report={report} />
      <CutNotice cut={props.cutTexts} busy={props.busy} />
      {props.notes.length > 0 && (
        <div className={styles.step}>
          <div>
            {props.notes.map((note) => (
              <p key={note} className={layout.quiet}>
                {note}
              </p>
            ))}
          </div>
          {props.undoable && <UndoButtons history={props.history} busy={props.busy} />}
        </div>
      )}
      {!props.stale && safe > 1 && (
        <Button
          className={styles.safe}
          disabledFocusable={props.busy}
          onClick={() => actions.offerRepairs(null)}
        >
          {words.repair.allSafe(safe)}
        </Button>
      )}
      {report.lines.length > 0 && <FindingList report={report} selected={props.selected} />}
      {report.tables.length > 0 && (
        <div className={layout.actions}>
          <Button size="small" disabledFocusable={props.busy} onClick={actions.checkForSubmission}>
            {words.submission.button}
          </Button>
          <Button
            size="small"
            disabledFocusable={props.busy}
            onClick={() => actions.writeReport(words.language)}
          >
            {words.commands['write-report']}
          </Button>
        </div>
      )}
      <IgnoredList ignored={props.ignored} busy={props.busy} />
    </section>
  );
}
