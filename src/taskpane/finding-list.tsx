import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckReport } from '../core/rules/report';
import type { Place } from '../host/workbook-host';
import { FindingLine } from './finding-line';
import { useLayoutStyles } from './layout-styles';
import { EVERYTHING_SHOWN, filteredLines, ListFilter } from './list-filter';
import { LIST } from './list-keys';
import { usePane } from './pane-context';
import { isForm, reportGroups, type ReportGroup } from './report-groups';
import { lineTouches } from './selected-findings';

/** So many lines are drawn at once; a thousand bad tables must not make the pane hang. */
const LINES_AT_ONCE = 200;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: {
    margin: '8px 0 0',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sheet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  more: { alignSelf: 'flex-start' },
});

function Group({
  group,
  selected,
}: {
  readonly group: ReportGroup;
  readonly selected: Place | null;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const { table, lines } = group;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {table === null && words.result.severalTables}
        {table === 'ledger' && words.ledger.heading}
        {isForm(table) && (
          <>
            <span>{table.name?.text || words.home.unnamed}</span>
            <span className={styles.sheet}>{table.sheet}</span>
          </>
        )}
      </h3>
      <ul className={`${layout.list} ${styles.lines}`}>
        {lines.map((line, index) => (
          <FindingLine
            key={`${index} ${line.kind === 'findings' ? line.ruleId : ''}`}
            line={line}
            underTable={isForm(table)}
            current={selected !== null && lineTouches(line, selected)}
          />
        ))}
      </ul>
    </section>
  );
}

/** All lines of a check, by table. Arrow keys move from line to line. */
export function FindingList(props: {
  readonly report: CheckReport;
  readonly selected: Place | null;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [limit, setLimit] = useState(LINES_AT_ONCE);
  const [filter, setFilter] = useState(EVERYTHING_SHOWN);
  const lines = filteredLines(props.report.lines, filter, words);
  const isFiltered = lines.length < props.report.lines.length;
  const rest = lines.length - limit;
  return (
    <div className={styles.group} {...LIST}>
      <ListFilter report={props.report} filter={filter} onChange={setFilter} />
      <p className={isFiltered ? layout.quiet : layout.hidden} role="status">
        {isFiltered && words.filter.shown(lines.length, props.report.lines.length)}
      </p>
      {reportGroups({ ...props.report, lines }, limit).map((group) => (
        <Group
          key={isForm(group.table) ? `${group.table.sheet}!${group.table.range}` : group.table}
          group={group}
          selected={props.selected}
        />
      ))}
      {rest > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => setLimit(limit + LINES_AT_ONCE)}
        >
          {words.result.showMore(Math.min(rest, LINES_AT_ONCE))}
        </Button>
      )}
    </div>
  );
}
