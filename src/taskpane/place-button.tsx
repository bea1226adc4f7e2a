import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../host/workbook-host';
import { focusOutline } from './layout-styles';
import { LIST_STOP } from './list-keys';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // Not the hover colour: in high contrast that is cyan, and the texts inside keep their own colours.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': focusOutline,
  },
  ruled: {
    padding: '6px 8px',
    borderRadius: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Something that is said about a place; a click goes there, arrow keys move to the next. */
export function PlaceButton(props: {
  readonly place: Place;
  /** Several lines each: a rule keeps them apart. */
  readonly ruled?: boolean;
  readonly children: ReactNode;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const { place } = props;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, props.ruled === true && styles.ruled)}
      title={words.result.goTo(place.sheet, place.address)}
      onClick={() => actions.goTo(place)}
      {...LIST_STOP}
    >
      {props.children}
    </button>
  );
}
