import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { SeverityIcon } from './severity-icon';

export type NoticeTone = 'done' | 'info' | 'warning' | 'error';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  done: { color: tokens.colorStatusSuccessForeground3 },
  icon: { paddingTop: '2px', display: 'flex' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  top: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  dismiss: { flexShrink: 0, marginLeft: 'auto', marginRight: '-6px', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { paddingTop: '4px' },
});

/** A message in the flow of the pane: what happened, what to do, and the buttons for it. */
export function Notice(props: {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** With it the notice can be taken away. */
  readonly onDismiss?: (() => void) | undefined;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { tone } = props;
  const title = <p className={mergeClasses(layout.text, styles.title)}>{props.title}</p>;
  return (
    <div
      className={mergeClasses(
        styles.notice,
        tone === 'error' && styles.error,
        tone === 'warning' && styles.warning,
      )}
      role={tone === 'error' ? 'alert' : undefined}
    >
      <span className={styles.icon}>
        {tone === 'done' ? (
          <CheckmarkCircle16Filled className={styles.done} aria-hidden />
        ) : (
          <SeverityIcon severity={tone === 'info' ? 'hint' : tone} />
        )}
      </span>
      <div className={styles.body}>
        {props.onDismiss === undefined ? (
          title
        ) : (
          <div className={styles.top}>
            {title}
            <Button
              className={styles.dismiss}
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={words.actions.close}
              title={words.actions.close}
              onClick={({ currentTarget }) => {
                // The button goes with the notice; the next Tab goes on from here all the same.
                currentTarget.closest<HTMLElement>('main')?.focus();
                props.onDismiss?.();
              }}
            />
          </div>
        )}
        {props.children}
        {props.actions !== undefined && (
          <div className={mergeClasses(layout.actions, styles.actions)}>{props.actions}</div>
        )}
      </div>
    </div>
  );
}
