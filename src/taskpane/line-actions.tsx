import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../core/rules/finding';
import { PAGE_WORDS } from '../text/rule-pages/page-words';
import { focusOutline } from './layout-styles';
import { usePane } from './pane-context';
import { isRepairable } from './repair-choices';

const useStyles = makeStyles({
  actions: { display: 'flex', flexShrink: 0, marginLeft: 'auto' },
  action: {
    flexShrink: 0,
    padding: '2px 5px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationStyle: 'solid' },
    ':focus-visible': focusOutline,
  },
});

/** What can be done about the findings of a line: repaired, set aside, explained. */
export function LineActions(props: {
  readonly findings: readonly [Finding, ...Finding[]];
  /** What the line says: it tells the buttons of one line from those of the next. */
  readonly message: string;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const { findings, message } = props;
  const repairable = findings.find(isRepairable);
  const own = PAGE_WORDS[words.language];
  const choices = [
    ...(repairable === undefined
      ? []
      : [
          {
            text: words.repair.button,
            label: words.repair.buttonOf(message),
            act: () => actions.offerRepairs(repairable),
          },
        ]),
    {
      text: words.setAside.button,
      label: words.setAside.buttonOf(message),
      act: () => actions.offerIgnore(findings),
    },
    {
      text: own.open,
      label: own.openOf(findings[0].ruleId),
      act: () => actions.openRule(findings),
    },
  ];
  return (
    <span className={styles.actions}>
      {choices.map(({ text, label, act }) => (
        <button
          key={text}
          type="button"
          className={styles.action}
          aria-label={label}
          aria-haspopup="dialog"
          onClick={act}
        >
          {text}
        </button>
      ))}
    </span>
  );
}
