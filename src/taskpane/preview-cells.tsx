import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FillCell } from '../core/fill/plan-fill-types';
import type { CellSnapshot } from '../core/sheet/snapshot';
import { cellText } from '../core/values/cell-text';
import { useLayoutStyles } from './layout-styles';
import { LIST } from './list-keys';
import { usePane } from './pane-context';
import { PlaceButton } from './place-button';

/** So many cells are drawn at once; sixty tables have thousands. */
const CELLS_AT_ONCE = 60;

const useStyles = makeStyles({
  where: { display: 'block', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  contents: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
  },
  label: { color: tokens.colorNeutralForeground2 },
  content: { overflowWrap: 'anywhere' },
  formula: { color: tokens.colorNeutralForeground2 },
});

/** What a cell shows, and the formula behind it where there is one. */
function Content(props: { readonly cell: CellSnapshot | null; readonly mine: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const { cell, mine } = props;
  const text = cellText(cell) || words.fill.preview.blank;
  return (
    <span className={styles.content}>
      {text}
      {cell?.f !== undefined && (
        <span className={styles.formula} title={cell.f}>
          {' '}
          {mine ? cell.f : words.fill.preview.formula}
        </span>
      )}
    </span>
  );
}

/** Cells of a preview: what each is for, and its old and new content. A click goes there. */
export function PreviewCells(props: { readonly id?: string; readonly cells: readonly FillCell[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [limit, setLimit] = useState(CELLS_AT_ONCE);
  const rest = props.cells.length - limit;
  return (
    <div id={props.id} {...LIST}>
      <ul className={layout.list}>
        {props.cells.slice(0, limit).map(({ sheet, address, role, old, replacement }) => (
          <li key={`${sheet}!${address}`}>
            <PlaceButton ruled place={{ sheet, address }}>
              <span className={styles.where}>
                {sheet} {address} · {words.fill.role(role)}
              </span>
              <span className={styles.contents}>
                <span className={styles.label}>{words.fill.preview.old}</span>
                <Content cell={old} mine />
                <span className={styles.label}>{words.fill.preview.replacement}</span>
                <Content cell={replacement} mine={false} />
              </span>
            </PlaceButton>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + CELLS_AT_ONCE)}>
          {words.fill.preview.showMore(Math.min(rest, CELLS_AT_ONCE))}
        </Button>
      )}
    </div>
  );
}
