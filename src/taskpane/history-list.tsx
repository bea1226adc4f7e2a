import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useId, useState } from 'react';
import type { CommandName, HistoryEntry } from '../commands/session';
import type { Words } from '../text/words';
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

function isCommand(name: string | undefined, words: Words): name is CommandName {
  return name !== undefined && Object.hasOwn(words.commands, name);
}

function entryText(entry: HistoryEntry, words: Words): string {
  const { of, sheet } = entry.args;
  return words.history.entry(entry.command, sheet ?? null, isCommand(of, words) ? of : null);
}

/** What was done in this session, newest first, each with its own undo. */
export function HistoryList(props: {
  readonly history: readonly HistoryEntry[];
  readonly busy: boolean;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
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
              <li key={entry.id} className={styles.entry}>
                <span>{entryText(entry, words)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUndo16Regular />}
                  disabledFocusable={props.busy}
                  aria-label={words.actions.undoEntry(entryText(entry, words))}
                  onClick={() => actions.undo(entry.id)}
                >
                  {words.commands.undo}
                </Button>
              </li>
            ))}
          </ul>
          <p className={layout.quiet}>{words.history.note}</p>
        </div>
      )}
    </section>
  );
}
