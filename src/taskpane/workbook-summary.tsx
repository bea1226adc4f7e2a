import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { WorkbookOverview } from '../commands/overview';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import type { Overview } from './use-overview';

/** More names than this are folded away, so that the next step stays in sight. */
const NAMES_SHOWN = 4;

const useStyles = makeStyles({
  names: { display: 'flex', flexDirection: 'column' },
  name: { display: 'block', textAlign: 'left', padding: '2px 0', overflowWrap: 'anywhere' },
  toggle: { alignSelf: 'flex-start' },
  count: { fontWeight: tokens.fontWeightSemibold },
});

function TableNames({ tables }: { readonly tables: WorkbookOverview['tables'] }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  const shown = all ? tables : tables.slice(0, NAMES_SHOWN);
  const goTo = (sheet: string, range: string) =>
    actions.goTo({ sheet, address: range.split(':')[0] ?? range });
  return (
    <>
      <ul className={mergeClasses(layout.list, styles.names)}>
        {shown.map(({ sheet, range, name }) => (
          <li key={`${sheet}!${range}`}>
            <Link
              as="button"
              className={styles.name}
              title={words.home.goToTable(name === '' ? words.home.unnamed : name, sheet)}
              onClick={() => goTo(sheet, range)}
            >
              {name === '' ? `${sheet} ${words.home.unnamed}` : name}
            </Link>
          </li>
        ))}
      </ul>
      {tables.length > NAMES_SHOWN && (
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.home.showFewer : words.home.showAll(tables.length)}
        </Button>
      )}
    </>
  );
}

function Holding({ overview }: { readonly overview: Overview }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  if (overview.kind === 'loading') return <p className={layout.text}>{words.home.loading}</p>;
  if (overview.kind === 'unreadable') return <p className={layout.text}>{words.home.unreadable}</p>;
  return (
    <>
      {overview.tables.length === 0 ? (
        <>
          <p className={mergeClasses(layout.text, styles.count)}>{words.home.empty}</p>
          <p className={layout.quiet}>{words.home.emptyHint}</p>
        </>
      ) : (
        <>
          <p className={mergeClasses(layout.text, styles.count)}>
            {words.home.tables(overview.tables.length)}
          </p>
          <TableNames tables={overview.tables} />
        </>
      )}
      {overview.readOnly && <p className={layout.quiet}>{words.home.readOnly}</p>}
    </>
  );
}

/** Home: what this workbook holds, and the next sensible step as the one primary button. */
export function WorkbookSummary(props: {
  readonly overview: Overview;
  readonly onRefresh: () => void;
  readonly busy: boolean;
  readonly checked: boolean;
  /** False while another part of the pane offers the primary button. */
  readonly leads: boolean;
}) {
  const { words, actions } = usePane();
  const layout = useLayoutStyles();
  const heading = useId();
  const { overview, busy } = props;
  const empty = overview.kind === 'ready' && overview.tables.length === 0;
  const rank = (primary: boolean) => (primary && props.leads ? 'primary' : 'secondary');
  const insert = (
    <Button key="insert" appearance={rank(empty)} disabledFocusable={busy} onClick={actions.insert}>
      {words.commands['insert-form']}
    </Button>
  );
  const check = (
    <Button key="check" appearance={rank(!empty)} disabledFocusable={busy} onClick={actions.check}>
      {props.checked ? words.actions.checkAgain : words.commands.check}
    </Button>
  );
  return (
    <section className={layout.section} aria-labelledby={heading}>
      <h2 id={heading} className={layout.heading}>
        {words.home.heading}
      </h2>
      <Holding overview={overview} />
      <div className={layout.actions}>
        {empty ? [insert, check] : [check, insert]}
        <Button appearance="subtle" disabledFocusable={busy} onClick={actions.clear}>
          {words.commands['clear-marks']}
        </Button>
        {overview.kind === 'unreadable' && (
          <Button appearance="subtle" onClick={props.onRefresh}>
            {words.home.refresh}
          </Button>
        )}
      </div>
    </section>
  );
}
