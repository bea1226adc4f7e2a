import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import type { NextStep } from './next-step';
import { usePane } from './pane-context';
import { TableNames } from './table-names';
import type { Overview } from './use-overview';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  // Three buttons beside each other at 320 px, in English too.
  main: { minWidth: 'auto', paddingLeft: '11px', paddingRight: '11px' },
  short: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '6px' },
});

/** What there is to read beside the heading while no forms can be named. */
function statusText(overview: Overview, words: ReturnType<typeof usePane>['words']): string | null {
  switch (overview.kind) {
    case 'loading':
      return words.home.loading;
    case 'unreadable':
      return words.home.unreadable;
    case 'ready':
      return overview.tables.length === 0 ? words.home.empty : null;
  }
}

/** Home: what this workbook holds, and the next sensible step as the one primary button. */
export function WorkbookSummary(props: {
  readonly overview: Overview;
  readonly onRefresh: () => void;
  readonly busy: boolean;
  readonly checked: boolean;
  /** True while the result below offers to check again itself. */
  readonly stale: boolean;
  /** The step to be offered as primary; `null` while the card of the first run above offers it. */
  readonly next: NextStep | null;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const namesId = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { overview, busy, next } = props;
  const tables = overview.kind === 'ready' ? overview.tables : [];
  const hasProgress = overview.kind === 'ready' && overview.ledger?.hasFigures === true;
  // Once findings or the progress of the projects name the forms, the list of names makes room.
  const namesOpen = chosen ?? !(props.checked || hasProgress);
  const empty = overview.kind === 'ready' && tables.length === 0;
  const status = statusText(overview, words);
  const rank = (step: NextStep) => (step === next ? 'primary' : 'secondary');
  const insert = (
    <Button
      key="insert"
      className={styles.main}
      appearance={rank('insert-form')}
      disabledFocusable={busy}
      onClick={actions.insert}
    >
      {words.commands['insert-form']}
    </Button>
  );
  const check = (
    <Button
      key="check"
      className={styles.main}
      appearance={rank('check')}
      disabledFocusable={busy}
      onClick={actions.check}
    >
      {props.checked && !props.stale ? words.actions.checkAgain : words.commands.check}
    </Button>
  );
  return (
    <section className={layout.section} aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 id={heading} className={layout.heading}>
          {words.home.heading}
        </h2>
        {status === null ? (
          <DisclosureButton
            open={namesOpen}
            controls={namesId}
            label={words.home.tables(tables.length)}
            onToggle={() => setChosen(!namesOpen)}
          />
        ) : (
          <p className={layout.text}>{status}</p>
        )}
      </div>
      {empty && next !== null && <p className={layout.quiet}>{words.home.emptyHint}</p>}
      {overview.kind === 'ready' && overview.readOnly && (
        <p className={layout.quiet}>{words.home.readOnly}</p>
      )}
      <div className={layout.actions}>
        {next === null ? check : empty ? [insert, check] : [check, insert]}
        <Button
          className={styles.short}
          appearance="subtle"
          disabledFocusable={busy}
          onClick={actions.clear}
        >
          {words.commands['clear-marks']}
        </Button>
        {tables.length > 0 && !props.checked && (
          <Button
            className={styles.short}
            appearance="subtle"
            disabledFocusable={busy}
            onClick={actions.checkForSubmission}
          >
            {words.submission.button}
          </Button>
        )}
        {overview.kind === 'unreadable' && (
          <Button appearance="subtle" onClick={props.onRefresh}>
            {words.home.refresh}
          </Button>
        )}
      </div>
      {tables.length > 0 && namesOpen && <TableNames id={namesId} tables={tables} />}
    </section>
  );
}
