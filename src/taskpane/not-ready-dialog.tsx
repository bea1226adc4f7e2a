import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayoutStyles } from './layout-styles';
import { ModalDialog } from './modal-dialog';
import { usePane, useSessionState } from './pane-context';

/** Asked before a form that is not ready is copied. Going back is the safe answer, has the focus, and is what Esc means. */
export function NotReadyDialog() {
  const { words, actions } = usePane();
  const { lastOutcome, running } = useSessionState();
  const layout = useLayoutStyles();
  const [answered, setAnswered] = useState<unknown>(null);
  const outcome = lastOutcome?.outcome;
  if (outcome?.kind !== 'confirm' || outcome.question !== 'not-ready') return null;
  if (running !== null || outcome === answered) return null;
  const names = outcome.notReady.map(({ name, sheet }) => name || sheet).join(words.separator);
  const back = () => setAnswered(outcome);
  const proceed = () => {
    setAnswered(outcome);
    actions.makeCopies({ ...outcome.wish, evenNotReady: true });
  };
  return (
    <ModalDialog
      title={words.submission.notReadyTitle(outcome.notReady.length)}
      question={words.submission.notReadyQuestion(names)}
      onClose={back}
    >
      <div className={layout.actions}>
        <Button appearance="primary" onClick={back}>
          {words.submission.back}
        </Button>
        <Button onClick={proceed}>{words.submission.evenNotReady}</Button>
      </div>
    </ModalDialog>
  );
}
