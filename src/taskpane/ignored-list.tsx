import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SetAside } from '../core/ignored/ignored';
import type { Words } from '../text/words';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { ruleText } from '../text/rule-text';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

function entryText({ entry, findings }: SetAside, words: Words): string {
  if (entry.kind === 'rule')
    return words.setAside.ofRule(ruleText(words.language).title(entry.ruleId), findings.length);
  const [finding] = findings;
  return finding === undefined
    ? words.setAside.gone(entry.message)
    : ruleText(words.language).finding(finding).message;
}

/** What is set aside in this workbook and why; what occurs no more is said so. */
export function IgnoredList(props: {
  readonly ignored: readonly SetAside[];
  readonly busy: boolean;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { ignored } = props;
  if (ignored.length === 0) return null;
  return (
    <div>
      <DisclosureButton
        open={open}
        controls={id}
        label={words.setAside.heading(ignored.length)}
        onToggle={() => setOpen(!open)}
      />
      {open && (
        <ul id={id} className={layout.list}>
          {ignored.map((each, index) => {
            const { entry } = each;
            const text = entryText(each, words);
            return (
              <li key={`${index} ${entry.ruleId}`} className={styles.entry}>
                <div>{text}</div>
                <p className={layout.quiet}>
                  {entry.reason === ''
                    ? words.setAside.noReason(entry.day)
                    : words.setAside.because(entry.reason, entry.day)}
                </p>
                <Button
                  size="small"
                  disabledFocusable={props.busy}
                  aria-label={words.setAside.showAgainOf(text)}
                  onClick={() => actions.ignore({ kind: 'show-again', entry })}
                >
                  {words.setAside.showAgain}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
