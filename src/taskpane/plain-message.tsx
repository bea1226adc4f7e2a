import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FailureWords } from '../text/words';
import { useLayoutStyles } from './layout-styles';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '20px 44px 20px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The whole pane when it cannot work: why, and what to do. */
export function PlainMessage(props: { readonly message: FailureWords; readonly detail?: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <main className={styles.page}>
      <h1 className={mergeClasses(layout.heading, styles.title)}>{props.message.title}</h1>
      <p className={layout.text}>{props.message.advice}</p>
      {props.detail !== undefined && <p className={layout.quiet}>{props.detail}</p>}
    </main>
  );
}
