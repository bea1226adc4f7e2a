import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Question } from './actions';
import { usePane } from './pane-context';

/** Asked before undo removes a sheet that was filled in. Keeping it is the safe answer and comes first. */
export function RemoveSheetDialog({ question }: { readonly question: Question | null }) {
  const { words, actions } = usePane();
  return (
    <Dialog
      open={question !== null}
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) actions.keep();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.confirm.title}</DialogTitle>
          <DialogContent>{question && words.confirm.question(question.sheet)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={actions.keep}>
              {words.confirm.keep}
            </Button>
            <Button
              onClick={() => {
                if (question) actions.proceed(question);
              }}
            >
              {words.confirm.proceed}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
