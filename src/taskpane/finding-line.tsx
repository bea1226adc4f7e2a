import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useId, useState } from 'react';
import type { ReportLine } from '../core/rules/report';
import type { Place } from '../host/workbook-host';
import { focusOutline } from './layout-styles';
import { LineActions } from './line-actions';
import { LinePlaces } from './line-places';
import { LIST_STOP } from './list-keys';
import { usePane } from './pane-context';
import { SeverityIcon } from './severity-icon';
import { ruleText } from '../text/rule-text';

const useStyles = makeStyles({
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Lines out of sight are neither laid out nor painted; a line is mostly three rows of text and one of buttons.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 92px',
  },
  current: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  main: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    width: '100%',
    padding: '8px 8px 4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    // Not the hover colour: in high contrast that is cyan, and the texts inside keep their own colours.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': focusOutline,
    // The card of the selected cell lies over the foot of the pane, what was done about a finding over its head.
    scrollMarginBottom: '112px',
    scrollMarginTop: '112px',
  },
  icon: { paddingTop: '2px', display: 'flex' },
  message: { overflowWrap: 'anywhere' },
  meta: {
    display: 'flex',
    // Words for the buttons are longer in English: they take a second row before anything is squeezed.
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: '2px',
    padding: '0 8px 6px 32px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: { flexGrow: 1, overflowWrap: 'anywhere' },
});

/** The one place of a line, or `null` when it opens to several. */
function onlyPlace(line: ReportLine): Place | null {
  const places = line.kind === 'unfilled' ? line.places : line.findings.map(({ place }) => place);
  const [first = null] = places;
  return places.length === 1 ? first : null;
}

/** The address alone under its table; for blanks of one table the message has said how many already. */
function placeText(
  line: ReportLine,
  target: Place | null,
  underTable: boolean,
  place: string,
): string | null {
  if (!underTable) return place;
  return target?.address ?? (line.kind === 'unfilled' ? null : place);
}

/** One line of the list: goes to its cell, or opens to its places. */
export const FindingLine = memo(function FindingLine(props: {
  readonly line: ReportLine;
  /** Its place in its list, counted from 1, and how many lines there are, the ones not drawn included. */
  readonly position: number;
  readonly size: number;
  /** True when the line stands under its table, so that the sheet need not be named. */
  readonly underTable: boolean;
  readonly current: boolean;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const placesId = useId();
  const { line } = props;
  const text = ruleText(words.language).line(line);
  const target = onlyPlace(line);
  const rule = line.kind === 'findings' ? words.result.rule(line.ruleId) : null;
  const where = placeText(line, target, props.underTable, text.place);
  // 未填 n 处 says what it is.
  const severity =
    line.kind === 'findings' ? ruleText(words.language).severity(line.severity) : null;
  const [first, ...others] = line.kind === 'findings' ? line.findings : [];
  return (
    <li
      className={mergeClasses(styles.line, props.current && styles.current)}
      aria-posinset={props.position}
      aria-setsize={props.size}
    >
      <button
        type="button"
        className={styles.main}
        title={target === null ? undefined : words.result.goTo(target.sheet, target.address)}
        aria-current={props.current ? 'true' : undefined}
        aria-expanded={target === null ? open : undefined}
        aria-controls={target === null && open ? placesId : undefined}
        onClick={() => (target === null ? setOpen(!open) : actions.goTo(target))}
        {...LIST_STOP}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={line.severity} />
        </span>
        <span className={styles.message}>{text.message}</span>
        {target === null &&
          (open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />)}
      </button>
      <div className={styles.meta}>
        <span className={styles.place}>
          {[severity, where, rule].filter((part) => part !== null).join(' · ')}
        </span>
        {first !== undefined && (
          <LineActions findings={[first, ...others]} message={text.message} />
        )}
      </div>
      {target === null && open && <LinePlaces id={placesId} line={line} />}
    </li>
  );
});
