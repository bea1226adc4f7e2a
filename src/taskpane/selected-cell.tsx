import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import type { SelectedCell as Selected } from './selected-findings';
import { SeverityIcon } from './severity-icon';
import { ruleText } from '../text/rule-text';

const useStyles = makeStyles({
  card: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 20px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  message: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    paddingTop: '4px',
  },
  icon: { paddingTop: '2px', display: 'flex' },
});

/** Follows the selection: what is wrong with the cell she stands on. Speaks politely and never takes the focus. */
export function SelectedCell(props: {
  readonly selected: Selected | null;
  readonly stale: boolean;
}) {
  const { selected } = props;
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <aside
      className={selected === null ? layout.hidden : styles.card}
      aria-label={words.selection.region}
      aria-live="polite"
    >
      {selected !== null && (
        <>
          <p className={mergeClasses(layout.quiet, styles.where)}>
            {words.selection.heading(selected.cell.sheet, selected.cell.address)}
            {props.stale && words.selection.stale}
          </p>
          <ul className={layout.list}>
            {selected.findings.map((finding, index) => (
              <li key={`${index} ${finding.ruleId}`} className={styles.message}>
                <span className={styles.icon}>
                  <SeverityIcon severity={finding.severity} />
                </span>
                <span>
                  {ruleText(words.language).severity(finding.severity)} ·{' '}
                  {ruleText(words.language).finding(finding).message}
                </span>
              </li>
            ))}
            {selected.unfilled !== null && (
              <li className={styles.message}>
                <span className={styles.icon}>
                  <SeverityIcon severity="hint" />
                </span>
                <span>
                  {words.selection.unfilled(
                    ruleText(words.language).field(selected.unfilled.field),
                  )}
                </span>
              </li>
            )}
          </ul>
        </>
      )}
    </aside>
  );
}
