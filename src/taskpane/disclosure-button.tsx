import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', padding: 0, minWidth: 0, textAlign: 'left' },
});

/** Folds a part of the pane open and shut. */
export function DisclosureButton(props: {
  readonly open: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  readonly label: string;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      aria-expanded={props.open}
      aria-controls={props.open ? props.controls : undefined}
      icon={props.open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      onClick={props.onToggle}
    >
      {props.label}
    </Button>
  );
}
