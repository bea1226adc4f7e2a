import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReportLine } from '../core/rules/report';
import type { Place } from '../host/workbook-host';
import { useLayoutStyles } from './layout-styles';
import { LIST_STOP } from './list-keys';
import { usePane } from './pane-context';
import { PlaceButton } from './place-button';
import { ruleText } from '../text/rule-text';

/** So many places are drawn at once; a folded line may have a thousand. */
const PLACES_AT_ONCE = 60;

const useStyles = makeStyles({
  folded: { padding: '0 0 8px 24px' },
  blanks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' },
  where: { color: tokens.colorNeutralForeground2 },
});

/** The places of a folded line, each of which goes to its cell. */
export function LinePlaces({ id, line }: { readonly id: string; readonly line: ReportLine }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const places: readonly { readonly place: Place; readonly text: string }[] =
    line.kind === 'unfilled'
      ? line.places.map((place) => ({ place, text: ruleText(words.language).field(place.field) }))
      : line.findings.map((finding) => ({
          place: finding.place,
          text: ruleText(words.language).finding(finding).message,
        }));
  const [limit, setLimit] = useState(PLACES_AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const rest = places.length - limit;
  const showMore = () => {
    flushSync(() => setLimit(limit + PLACES_AT_ONCE));
    // On from where the button stood.
    list.current?.children[limit]?.querySelector('button')?.focus();
  };
  return (
    <div id={id} className={styles.folded}>
      <ul
        ref={list}
        className={mergeClasses(layout.list, line.kind === 'unfilled' && styles.blanks)}
      >
        {places.slice(0, limit).map(({ place, text }, index) => (
          <li key={`${index} ${place.sheet}!${place.address}`}>
            <PlaceButton place={place}>
              <span className={styles.where}>
                {typeof line.table === 'number' ? place.address : `${place.sheet} ${place.address}`}
                {words.colon}
              </span>
              {text}
            </PlaceButton>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore} {...LIST_STOP}>
          {words.result.showMore(Math.min(rest, PLACES_AT_ONCE))}
        </Button>
      )}
    </div>
  );
}
