import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { CheckReport } from '../core/rules/report';
import { placesIn } from '../core/rules/tally';
import type { Place } from '../host/workbook-host';
import { EVERYTHING_SHOWN, isFiltering, lineFilter, tableKey } from './filtered-lines';
import { FindingLine } from './finding-line';
import { useLayoutStyles } from './layout-styles';
import { PORTION, useLineWindow } from './line-window';
import { ListFilter } from './list-filter';
import { LIST } from './list-keys';
import { LongName } from './long-name';
import { usePane } from './pane-context';
import { isForm, reportGroups, type ReportGroup } from './report-groups';
import { lineTouches } from './selected-findings';

/** So many lines, or so many findings in them, can be looked over without a filter. */
const FEW_LINES = 8;
const FEW_FINDINGS = 20;

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
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 12px',
    textAlign: 'center',
  },
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
  const { table, lines, size } = group;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {table === null && words.result.severalTables}
        {table === 'ledger' && words.ledger.findings}
        {isForm(table) && (
          <>
            <LongName name={table.name?.text || words.home.unnamed} />
            <span className={styles.sheet}>{table.sheet}</span>
          </>
        )}
      </h3>
      <ul className={mergeClasses(layout.list, styles.lines)}>
        {lines.map(({ key, line, position }) => (
          <FindingLine
            key={key}
            line={line}
            position={position}
            size={size}
            underTable={isForm(table)}
            current={selected !== null && lineTouches(line, selected)}
          />
        ))}
      </ul>
    </section>
  );
}

/** All lines of a check, by table, filtered and searched. Arrow keys move from line to line, drawn yet or not. */
export function FindingList(props: {
  readonly report: CheckReport;
  readonly selected: Place | null;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [wanted, setFilter] = useState(EVERYTHING_SHOWN);
  const { report } = props;
  const linesFor = useMemo(() => lineFilter(report, words.language), [report, words.language]);
  // A form that is gone, or renamed since it was chosen, hides nothing.
  const known =
    wanted.table === null ||
    wanted.table === 'ledger' ||
    report.tables.some((table) => tableKey(table) === wanted.table);
  const chosen = known ? wanted : { ...wanted, table: null };
  // What she types shows at once, the list right behind it.
  const filter = useDeferredValue(chosen);
  const lines = useMemo(() => linesFor(filter), [linesFor, filter]);
  const shown = useLineWindow(lines.length, filter, list);
  const filtering = isFiltering(chosen);
  const long = report.lines.length > FEW_LINES || report.findings.length > FEW_FINDINGS;
  const rest = lines.length - shown.to;
  const showAll = () => {
    setFilter(EVERYTHING_SHOWN);
    search.current?.focus();
  };
  return (
    <div className={styles.group} ref={list} {...LIST}>
      {(long || filtering) && (
        <ListFilter report={report} filter={chosen} onChange={setFilter} ref={search} />
      )}
      <p className={filtering ? layout.quiet : layout.hidden} role="status">
        {filtering && words.filter.shown(placesIn(lines), placesIn(report.lines))}
      </p>
      {lines.length > 1 && <p className={layout.hidden}>{words.result.listHint}</p>}
      {filtering && lines.length === 0 && (
        <div className={styles.none}>
          <p className={layout.text}>{words.filter.none}</p>
          <Button size="small" onClick={showAll}>
            {words.filter.showAll}
          </Button>
        </div>
      )}
      {shown.from > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={shown.showEarlier}>
          {words.result.showEarlier(Math.min(shown.from, PORTION))}
        </Button>
      )}
      {reportGroups(report.tables, lines, shown).map((group) => (
        <Group
          key={isForm(group.table) ? `${group.table.sheet}!${group.table.range}` : group.table}
          group={group}
          selected={props.selected}
        />
      ))}
      {rest > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={shown.showLater}>
          {words.result.showMore(Math.min(rest, PORTION))}
        </Button>
      )}
    </div>
  );
}
