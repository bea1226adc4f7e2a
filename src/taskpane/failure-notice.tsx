import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FailedOutcome } from './actions';
import { focusOutline, useLayoutStyles } from './layout-styles';
import { Notice } from './notice';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', ':focus-visible': focusOutline },
});

/** A failure in words: what did not work, why, what to do; the host's own words fold out. */
export function FailureNotice(props: {
  /** What did not work, e.g. 没能插入模板. */
  readonly what: string;
  readonly failure: Pick<FailedOutcome, 'code' | 'sheet' | 'detail'>;
  /** True when the workbook is known to be as it was before. */
  readonly restored: boolean;
  readonly actions?: ReactNode;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { code, sheet, detail } = props.failure;
  const { title, advice } = words.failure.byCode[code](sheet);
  const calm = code === 'cancelled';
  return (
    <Notice
      tone={calm ? 'info' : 'error'}
      title={calm ? title : `${props.what}${words.colon}${title}`}
      actions={props.actions}
      onDismiss={actions.dismiss}
    >
      <p className={layout.text}>{advice}</p>
      {props.restored && !calm && <p className={layout.quiet}>{words.failure.restored}</p>}
      {!calm && detail !== '' && (
        <details className={styles.details}>
          <summary className={styles.summary}>{words.failure.details}</summary>
          {code} · {detail}
        </details>
      )}
    </Notice>
  );
}
