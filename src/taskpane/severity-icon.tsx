import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../core/rules/finding';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Differs by shape as well as by colour; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled className={styles.error} aria-hidden />;
    case 'warning':
      return <Warning16Filled className={styles.warning} aria-hidden />;
    case 'hint':
      return <Info16Regular className={styles.hint} aria-hidden />;
  }
}
