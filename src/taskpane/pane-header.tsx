import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    // The host draws the personality menu (34 × 32) over the top right corner.
    padding: '8px 44px 8px 20px',
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function PaneHeader() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img src="assets/icon-32.png" width={20} height={20} alt="" />
      <h1 className={styles.name}>{words.app.name}</h1>
    </header>
  );
}
