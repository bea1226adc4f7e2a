import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane } from './pane-context';

/** 撤销本次操作: takes back the step that the words beside it tell of. */
export function UndoButton({ busy }: { readonly busy: boolean }) {
  const { words, actions } = usePane();
  return (
    <Button
      size="small"
      icon={<ArrowUndo16Regular />}
      disabledFocusable={busy}
      onClick={() => actions.undo()}
    >
      {words.actions.undoLast}
    </Button>
  );
}
