import { Button } from '@fluentui/react-components';
import type { Question } from './actions';
import { useLayoutStyles } from './layout-styles';
import { ModalDialog } from './modal-dialog';
import { usePane } from './pane-context';

/** Asked before undo removes a sheet that was filled in. Keeping it is the safe answer, has the focus, and is what Esc means. */
export function RemoveSheetDialog({ question }: { readonly question: Question | null }) {
  const { words, actions } = usePane();
  const layout = useLayoutStyles();
  if (question === null) return null;
  return (
    <ModalDialog
      title={words.confirm.title}
      question={words.confirm.question(question.sheet)}
      onClose={actions.keep}
    >
      <div className={layout.actions}>
        <Button appearance="primary" onClick={actions.keep}>
          {words.confirm.keep}
        </Button>
        <Button onClick={() => actions.proceed(question)}>{words.confirm.proceed}</Button>
      </div>
    </ModalDialog>
  );
}
