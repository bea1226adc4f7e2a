import { makeStyles } from '@fluentui/react-components';

/** Called deprecated, and still the only way to an ellipsis behind the second line. */
const TWO_LINES = {
  display: '-webkit-box',
  WebkitLineClamp: '2',
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;

const useStyles = makeStyles({
  name: {
    ...TWO_LINES,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    // With the keyboard there is nothing to hover over: what has the focus is shown whole.
    ':is(:focus-visible *, :focus-visible + *)': { display: 'block' },
  },
});

/** A name that she made as long as she liked: two lines at most, the whole of it on hover and focus. */
export function LongName({ name }: { readonly name: string }) {
  return (
    <span className={useStyles().name} title={name}>
      {name}
    </span>
  );
}
