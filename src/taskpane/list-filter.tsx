import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import type { Ref } from 'react';
import type { CheckReport } from '../core/rules/report';
import { tallyName, tallyOf } from '../core/rules/tally';
import { tableKey, type Filter } from './filtered-lines';
import { focusOutline } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  control: {
    flex: '1 1 96px',
    minWidth: 0,
    boxSizing: 'border-box',
    height: '28px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground2 },
    ':focus-visible': focusOutline,
  },
  search: { position: 'relative', flex: '1 1 100%', display: 'flex' },
  glass: {
    position: 'absolute',
    top: '6px',
    left: '8px',
    color: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
  },
  searched: { paddingLeft: '30px' },
});

/** Words to look for, severity and form; the browser's own controls, which every keyboard knows. */
export function ListFilter({
  report,
  filter,
  onChange,
  ref,
}: {
  readonly report: CheckReport;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  /** The field of the words. */
  readonly ref: Ref<HTMLInputElement>;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const forms = new Map(report.tables.map((table) => [tableKey(table), table]));
  const found = tallyOf(report).map(({ what }) => what);
  const hasLedger = report.lines.some(({ table }) => table === 'ledger');
  return (
    <div className={styles.filter} role="search">
      <div className={styles.search}>
        <Search16Regular className={styles.glass} aria-hidden />
        <input
          ref={ref}
          className={mergeClasses(styles.control, styles.searched)}
          type="search"
          aria-label={words.filter.text}
          placeholder={words.filter.text}
          value={filter.text}
          onChange={({ target: { value } }) => onChange({ ...filter, text: value })}
        />
      </div>
      <select
        className={styles.control}
        aria-label={words.filter.severity}
        value={filter.severity ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ ...filter, severity: found.find((each) => each === value) ?? null })
        }
      >
        <option value="">{words.filter.allSeverities}</option>
        {found.map((what) => (
          <option key={what} value={what}>
            {tallyName(what, words.language)}
          </option>
        ))}
      </select>
      {forms.size + Number(hasLedger) > 1 && (
        <select
          className={styles.control}
          aria-label={words.filter.table}
          value={filter.table ?? ''}
          onChange={({ target: { value } }) => onChange({ ...filter, table: value || null })}
        >
          <option value="">{words.filter.allTables}</option>
          {[...forms].map(([key, { sheet, name }]) => (
            <option key={key} value={key}>
              {name?.text ? `${name.text} · ${sheet}` : words.home.unnamedOn(sheet)}
            </option>
          ))}
          {hasLedger && <option value="ledger">{words.ledger.heading}</option>}
        </select>
      )}
    </div>
  );
}
