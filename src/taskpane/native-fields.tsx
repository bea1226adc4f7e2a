import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusOutline } from './layout-styles';

const useStyles = makeStyles({
  check: { display: 'flex', alignItems: 'flex-start', gap: '8px', cursor: 'pointer' },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
});

/** How the browser's own text fields look here. */
export const useFieldStyle = makeStyles({
  field: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': focusOutline,
  },
});

/** The browser's own box: what Fluent's would add to the pane's weight buys nothing. */
export function CheckField(props: {
  readonly checked: boolean;
  readonly label: ReactNode;
  readonly onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <label className={styles.check}>
      <input
        className={styles.box}
        type="checkbox"
        checked={props.checked}
        onChange={({ target: { checked } }) => props.onChange(checked)}
      />
      {typeof props.label === 'string' ? <span>{props.label}</span> : props.label}
    </label>
  );
}

/** A field under its label. */
export function LabelledField(props: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <label className={styles.field}>
      <span>{props.label}</span>
      {props.children}
    </label>
  );
}
