import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CommandName } from '../commands/session';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

/** Milliseconds after which a running command is worth a bar; most are done before. */
const PATIENCE = 600;

const useStyles = makeStyles({
  card: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

/** Progress and 取消 of a command that takes longer than a moment. Mount it anew for every command. */
export function RunningCommand(props: {
  readonly command: CommandName;
  /** From 0 to 1; `null` when unknown. */
  readonly progress: number | null;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const { progress } = props;
  return (
    <section className={styles.card} aria-label={words.progress}>
      <div className={styles.row}>
        <p className={layout.text} role="status">
          {cancelling ? words.cancelling : words.running(props.command)}
        </p>
        <Button
          size="small"
          disabledFocusable={cancelling}
          onClick={() => {
            setCancelling(true);
            actions.cancel();
          }}
        >
          {words.actions.cancel}
        </Button>
      </div>
      {progress === null || progress === 0 ? (
        <ProgressBar aria-label={words.progress} />
      ) : (
        <ProgressBar aria-label={words.progress} value={progress} max={1} />
      )}
    </section>
  );
}
