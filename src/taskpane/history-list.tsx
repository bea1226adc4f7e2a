import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useId, useState } from 'react';
import type { HistoryEntry } from '../commands/session';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** One step, with the button that takes it back: 撤销, or 恢复 when the step was an undo. */
function HistoryLine({ entry, busy }: { readonly entry: HistoryEntry; readonly busy: boolean }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const { id, command, act, args } = entry;
  const sheet = args['sheet'] ?? null;
  const restores = act === 'undone';
  return (
    <li className={styles.entry}>
      <span>{words.history.entry(command, act, sheet)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={restores ? <ArrowRedo16Regular /> : <ArrowUndo16Regular />}
        disabledFocusable={busy}
        aria-label={words.history.takeBack(command, act, sheet)}
        onClick={() => actions.undo(id)}
      >
        {restores ? words.history.restore : words.commands.undo}
      </Button>
    </li>
  );
}

/** What was done in this session, newest first, each with its own undo. */
export function HistoryList(props: {
  readonly history: readonly HistoryEntry[];
  readonly busy: boolean;
}) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (props.history.length === 0) return null;
  return (
    <section className={layout.section} aria-label={words.history.heading(props.history.length)}>
      <DisclosureButton
        open={open}
        controls={listId}
        label={words.history.heading(props.history.length)}
        onToggle={() => setOpen(!open)}
      />
      {open && (
        <div id={listId}>
          <ul className={layout.list}>
            {[...props.history].reverse().map((entry) => (
              <HistoryLine key={entry.id} entry={entry} busy={props.busy} />
            ))}
          </ul>
          <p className={layout.quiet}>{words.history.note}</p>
        </div>
      )}
    </section>
  );
}
