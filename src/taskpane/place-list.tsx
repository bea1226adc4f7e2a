import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Place } from '../host/workbook-host';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { LIST } from './list-keys';
import { usePane } from './pane-context';
import { PlaceButton } from './place-button';

/** So many places are drawn at once; the pane stays quick with thousands. */
const PLACES_AT_ONCE = 50;

const useStyles = makeStyles({
  places: { display: 'flex', flexDirection: 'column' },
  where: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});

/** Something to be said about a place. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** Texts each of which goes to its place. Arrow keys move from one to the next. */
export function PlaceList(props: { readonly id?: string; readonly items: readonly PlacedText[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [limit, setLimit] = useState(PLACES_AT_ONCE);
  const rest = props.items.length - limit;
  return (
    <div id={props.id} className={styles.places} {...LIST}>
      <ul className={mergeClasses(layout.list, styles.places)}>
        {props.items.slice(0, limit).map(({ place, text }, index) => (
          <li key={`${index} ${place.sheet}!${place.address}`}>
            <PlaceButton place={place}>
              <span className={styles.where}>
                {place.sheet} {place.address}
                {words.colon}
              </span>
              {text}
            </PlaceButton>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => setLimit(limit + PLACES_AT_ONCE)}
        >
          {words.ledger.showMore(Math.min(rest, PLACES_AT_ONCE))}
        </Button>
      )}
    </div>
  );
}

/** A list that folds open under its heading; nothing when it is empty. */
export function FoldedPlaces(props: {
  readonly label: string;
  readonly items: readonly PlacedText[];
  readonly openAtFirst?: boolean;
}) {
  const id = useId();
  const [open, setOpen] = useState(props.openAtFirst === true);
  if (props.items.length === 0) return null;
  return (
    <div>
      <DisclosureButton
        open={open}
        controls={id}
        label={props.label}
        onToggle={() => setOpen(!open)}
      />
      {open && <PlaceList id={id} items={props.items} />}
    </div>
  );
}
