import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../core/rules/finding';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  none: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Differs by shape as well as by colour; the word stands beside it. Grey when it only counts to zero. */
export function SeverityIcon(props: { readonly severity: Severity; readonly none?: boolean }) {
  const styles = useStyles();
  const { severity } = props;
  const className = styles[props.none === true ? 'none' : severity];
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled className={className} aria-hidden />;
    case 'warning':
      return <Warning16Filled className={className} aria-hidden />;
    case 'hint':
      return <Info16Regular className={className} aria-hidden />;
  }
}
