import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Place } from '../host/workbook-host';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  link: { overflowWrap: 'anywhere', textAlign: 'left' },
});

/** Sheets by name; a click goes there. */
export function SheetLinks({ places }: { readonly places: readonly Place[] }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <ul className={mergeClasses(layout.list, styles.links)}>
      {places.map((place) => (
        <li key={place.sheet}>
          <Link
            as="button"
            className={styles.link}
            title={words.ledger.goToSheet(place.sheet)}
            onClick={() => actions.goTo(place)}
          >
            {place.sheet}
          </Link>
        </li>
      ))}
    </ul>
  );
}
