import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLayoutStyles } from './layout-styles';
import { useModal } from './use-modal';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 40px)',
    maxWidth: '400px',
    maxHeight: 'calc(100vh - 40px)',
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    boxSizing: 'border-box',
    maxHeight: 'calc(100vh - 42px)',
    padding: '20px',
  },
});

/**
 * A question over the pane. The browser's own modal dialog holds the focus, gives it back, and closes with Esc; mount it
 * to open it.
 */
export function ModalDialog(props: {
  readonly title: string;
  /** What the dialog asks, in one sentence. */
  readonly question: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const dialog = useModal();
  const title = useId();
  const question = useId();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      aria-describedby={question}
      onClose={props.onClose}
    >
      <div className={styles.content}>
        <h2 id={title} className={layout.heading}>
          {props.title}
        </h2>
        <p id={question} className={layout.text}>
          {props.question}
        </p>
        {props.children}
      </div>
    </dialog>
  );
}
