import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookHoldings } from '../commands/overview';
import { useLayoutStyles } from './layout-styles';
import { LongName } from './long-name';
import { usePane } from './pane-context';

/** More names than this are folded away, so that what follows stays in sight. */
const NAMES_SHOWN = 5;

const useStyles = makeStyles({
  names: { display: 'flex', flexDirection: 'column' },
  name: { display: 'block', textAlign: 'left', padding: '2px 0', overflowWrap: 'anywhere' },
  toggle: { alignSelf: 'flex-start', padding: 0, minWidth: 0 },
});

/** The forms of the workbook by 项目名称; a click goes there. */
export function TableNames(props: {
  readonly id: string;
  readonly tables: WorkbookHoldings['tables'];
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  const { tables } = props;
  const shown = all ? tables : tables.slice(0, NAMES_SHOWN);
  return (
    <div id={props.id} className={layout.section}>
      <ul className={mergeClasses(layout.list, styles.names)}>
        {shown.map(({ sheet, range, name }) => (
          <li key={`${sheet}!${range}`}>
            <Link
              as="button"
              className={styles.name}
              title={words.home.goToTable(name === '' ? words.home.unnamed : name, sheet)}
              onClick={() => actions.goTo({ sheet, address: range.split(':')[0] ?? range })}
            >
              <LongName name={name === '' ? words.home.unnamedOn(sheet) : name} />
            </Link>
          </li>
        ))}
      </ul>
      {tables.length > NAMES_SHOWN && (
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.home.showFewer : words.home.showAll(tables.length)}
        </Button>
      )}
    </div>
  );
}
