import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { IgnoredEntry, SetAside } from '../core/ignored/ignored';
import type { Place } from '../host/workbook-host';
import { ruleText } from '../text/rule-text';
import type { Words } from '../text/words';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { LIST, LIST_STOP } from './list-keys';
import { usePane } from './pane-context';
import { PlaceButton } from './place-button';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  together: { borderTop: 'none', paddingTop: 0 },
  // Its text stands in line with the rest of the entry.
  place: { alignSelf: 'stretch', margin: '0 -8px' },
  where: { color: tokens.colorNeutralForeground2 },
});

function entryText({ entry, findings }: SetAside, words: Words): string {
  if (entry.kind === 'rule')
    return words.setAside.ofRule(ruleText(words.language).title(entry.ruleId), findings.length);
  const [finding] = findings;
  return finding === undefined
    ? words.setAside.gone(entry.message)
    : ruleText(words.language).finding(finding).message;
}

/** Where it stands now, or stood when it was set aside; `null` for a whole rule. */
function placeOf({ entry, findings }: SetAside): Place | null {
  if (entry.kind === 'rule') return null;
  return findings[0]?.place ?? { sheet: entry.sheet, address: entry.address };
}

/** Entries of one rule and one reason stand together, in the order of their first. */
function together(ignored: readonly SetAside[]): readonly (readonly SetAside[])[] {
  const groups = new Map<string, SetAside[]>();
  for (const each of ignored) {
    const { kind, ruleId, reason } = each.entry;
    const key = JSON.stringify([kind, ruleId, reason]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function ShowAgain(props: {
  readonly entries: readonly IgnoredEntry[];
  readonly busy: boolean;
  readonly text: string;
  readonly label: string;
}) {
  const { actions } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={props.busy}
      aria-label={props.label}
      onClick={() => actions.ignore({ kind: 'show-again', entries: props.entries })}
      {...LIST_STOP}
    >
      {props.text}
    </Button>
  );
}

function Entry({ setAside, busy }: { readonly setAside: SetAside; readonly busy: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { entry, findings } = setAside;
  const text = entryText(setAside, words);
  const place = placeOf(setAside);
  const where = place === null ? '' : `${place.sheet} ${place.address}`;
  const said = (
    <>
      {place !== null && (
        <span className={styles.where}>
          {where}
          {words.colon}
        </span>
      )}
      {text}
    </>
  );
  return (
    <li className={styles.entry}>
      {place !== null && findings.length > 0 ? (
        <div className={styles.place}>
          <PlaceButton place={place}>{said}</PlaceButton>
        </div>
      ) : (
        <div>{said}</div>
      )}
      <p className={layout.quiet}>
        {entry.reason === ''
          ? words.setAside.noReason(entry.day)
          : words.setAside.because(entry.reason, entry.day)}
      </p>
      <ShowAgain
        entries={[entry]}
        busy={busy}
        text={words.setAside.showAgain}
        label={
          place === null
            ? words.setAside.showAgainOf(text)
            : words.setAside.showAgainAt(text, where)
        }
      />
    </li>
  );
}

/** What is set aside in this workbook, where and why; what occurs no more is said so. */
export function IgnoredList(props: {
  readonly ignored: readonly SetAside[];
  readonly busy: boolean;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { ignored, busy } = props;
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
        <ul id={id} className={layout.list} {...LIST}>
          {together(ignored).flatMap((group) => {
            const entries = group.map(({ entry }) => entry);
            const [first] = entries;
            const shown = group.map((each) => {
              const { entry } = each;
              const key = JSON.stringify(entry);
              return <Entry key={key} setAside={each} busy={busy} />;
            });
            if (first === undefined || entries.length === 1) return shown;
            const { ruleId, reason } = first;
            return [
              ...shown,
              <li
                key={`${ruleId} ${reason}`}
                className={mergeClasses(styles.entry, styles.together)}
              >
                <ShowAgain
                  entries={entries}
                  busy={busy}
                  text={words.setAside.showTogether(entries.length)}
                  label={words.setAside.showTogetherOf(
                    ruleText(words.language).title(ruleId),
                    entries.length,
                    reason,
                  )}
                />
              </li>,
            ];
          })}
        </ul>
      )}
    </div>
  );
}
