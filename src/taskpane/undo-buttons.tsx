import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import type { HistoryEntry } from '../commands/session';
import { nextSteps } from '../commands/undo-order';
import { usePane } from './pane-context';

const useStyles = makeStyles({ buttons: { display: 'contents' } });

/**
 * 撤销 and 恢复, as far as there is something to take back or to restore. For the step that the words beside them tell of
 * it is 撤销本次操作; any other step is named.
 */
export function UndoButtons(props: {
  readonly history: readonly HistoryEntry[];
  readonly busy: boolean;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const { undo, redo } = nextSteps(props.history);
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  const press = ({ id }: HistoryEntry) => {
    pressed.current = true;
    actions.undo(id);
  };
  useEffect(() => {
    // With the last step the button that she pressed is gone: the keyboard goes on from the other one.
    if (pressed.current && document.activeElement === document.body) {
      buttons.current?.querySelector('button')?.focus();
    }
    pressed.current = false;
  }, [props.history]);
  return (
    <span ref={buttons} className={styles.buttons}>
      {undo !== null && (
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={props.busy}
          onClick={() => press(undo)}
        >
          {undo === props.history.at(-1)
            ? words.actions.undoLast
            : words.actions.undoStep(undo.command)}
        </Button>
      )}
      {redo !== null && (
        <Button
          size="small"
          icon={<ArrowRedo16Regular />}
          disabledFocusable={props.busy}
          onClick={() => press(redo)}
        >
          {words.actions.restore(redo.command)}
        </Button>
      )}
    </span>
  );
}
