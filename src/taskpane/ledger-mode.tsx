import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LedgerMode as Mode } from '../core/model/ledger';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '4px 0 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** 累计 or 当季: says what it means and what a switch does before it offers the switch. */
export function LedgerMode(props: { readonly mode: Mode; readonly busy: boolean }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { mode } = props;
  const other: Mode = mode === 'cumulative' ? 'quarterly' : 'cumulative';
  return (
    <div>
      <DisclosureButton
        open={open}
        controls={id}
        label={words.ledger.mode.current(mode)}
        onToggle={() => setOpen(!open)}
      />
      {open && (
        <div id={id} className={styles.content}>
          <p className={layout.quiet}>{words.ledger.mode.meaning[mode]}</p>
          <p className={layout.quiet}>{words.ledger.mode.consequences[other]}</p>
          <Button
            size="small"
            disabledFocusable={props.busy}
            onClick={() => actions.switchLedgerMode(other)}
          >
            {words.ledger.mode.switchTo[other]}
          </Button>
        </div>
      )}
    </div>
  );
}
