import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { PAGE_WORDS } from '../text/rule-pages/page-words';
import type { PageBlock, PageExample } from '../text/rule-pages/parse-page';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  items: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  label: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  example: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  icon: { paddingTop: '2px', display: 'flex' },
  good: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
});

/** Paragraphs and lists of a page. */
export function PageBlocks({ blocks }: { readonly blocks: readonly PageBlock[] }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return blocks.map((block, index) =>
    block.kind === 'text' ? (
      <p key={index} className={layout.text}>
        {block.text}
      </p>
    ) : (
      <ul key={index} className={styles.items}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
  );
}

function Example({ written, result, verdict }: PageExample) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <li className={styles.example}>
      <span className={styles.icon}>
        {verdict === 'accepted' || verdict === null ? (
          <CheckmarkCircle16Filled className={styles.good} aria-hidden />
        ) : (
          <SeverityIcon severity={verdict} />
        )}
      </span>
      <div>
        <p className={layout.text}>{written}</p>
        <p className={layout.quiet}>{result}</p>
      </div>
    </li>
  );
}

/** What may be written so, and what is reported; each says by word and by shape which it is. */
export function PageExamples({ examples }: { readonly examples: readonly PageExample[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const own = PAGE_WORDS[words.language];
  const good = examples.filter(({ verdict }) => verdict === 'accepted');
  const bad = examples.filter(({ verdict }) => verdict !== 'accepted');
  const groups = [
    { label: own.accepted, rows: good },
    { label: own.rejected, rows: bad },
  ];
  return groups.map(({ label, rows }) => (
    <div key={label}>
      <p className={styles.label}>{label}</p>
      <ul className={layout.list} aria-label={label}>
        {rows.map((row) => (
          <Example key={row.written} {...row} />
        ))}
      </ul>
    </div>
  ));
}
