import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Question } from './actions';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 40px)',
    maxWidth: '400px',
    padding: '20px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

function AskedDialog({ question }: { readonly question: Question }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const content = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      aria-describedby={content}
      onClose={actions.keep}
    >
      <div className={styles.content}>
        <h2 id={title} className={layout.heading}>
          {words.confirm.title}
        </h2>
        <p id={content} className={layout.text}>
          {words.confirm.question(question.sheet)}
        </p>
        <div className={layout.actions}>
          <Button appearance="primary" onClick={actions.keep}>
            {words.confirm.keep}
          </Button>
          <Button onClick={() => actions.proceed(question)}>{words.confirm.proceed}</Button>
        </div>
      </div>
    </dialog>
  );
}

/**
 * Asked before undo removes a sheet that was filled in. Keeping it is the safe answer, has the focus, and is what Esc
 * means. The browser's own modal dialog holds the focus and gives it back.
 */
export function RemoveSheetDialog({ question }: { readonly question: Question | null }) {
  return question && <AskedDialog question={question} />;
}
