import { Button } from '@fluentui/react-components';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { HistoryEntry } from '../commands/session';
import { usePane } from './pane-context';

/** Takes back the last step, which the words beside it tell of; an undo is taken back under the name of what it restores. */
export function UndoButton(props: {
  readonly history: readonly HistoryEntry[];
  readonly busy: boolean;
}) {
  const { words, actions } = usePane();
  const last = props.history.at(-1);
  const restores = last?.act === 'undone';
  return (
    <Button
      size="small"
      icon={restores ? <ArrowRedo16Regular /> : <ArrowUndo16Regular />}
      disabledFocusable={props.busy}
      onClick={() => actions.undo()}
    >
      {restores ? words.actions.restore(last.command) : words.actions.undoLast}
    </Button>
  );
}
