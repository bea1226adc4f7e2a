import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../core/repair/repair';
import { rowsTakenIn } from '../core/repair/rows-taken-in';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  row: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  where: { display: 'block', textAlign: 'left' },
});

/** The rows that Excel tables of the ledger take in: no cell of them changes. */
export function RepairedTables(props: {
  readonly repairs: readonly Repair[];
  readonly snapshot: WorkbookSnapshot;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const tables = props.repairs.flatMap(({ tables: grown }) => grown);
  return tables.map((table) => {
    const rows = rowsTakenIn(table, props.snapshot);
    return (
      <section key={`${table.sheet}!${table.from}`} aria-label={words.repair.takenIn(table.sheet)}>
        <p className={layout.text}>{words.repair.takeIn(rows.length, table.from, table.to)}</p>
        <ul className={layout.list}>
          {rows.map((row) => (
            <li key={row.address} className={styles.row}>
              <Link
                as="button"
                className={styles.where}
                title={words.result.goTo(row.sheet, row.address)}
                onClick={() => actions.goTo(row)}
              >
                {row.sheet} {row.address}
              </Link>
              {row.texts.join(words.separator) || words.fill.preview.blank}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
