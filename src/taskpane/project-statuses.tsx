import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ProjectStatus } from '../commands/ledger-overview';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { LIST } from './list-keys';
import { LongName } from './long-name';
import { usePane } from './pane-context';
import { PlaceButton } from './place-button';

/** More projects than this are folded away. */
const PROJECTS_SHOWN = 5;

const useStyles = makeStyles({
  projects: { display: 'flex', flexDirection: 'column' },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  sentence: { color: tokens.colorNeutralForeground2 },
  toggle: { alignSelf: 'flex-start', padding: 0, minWidth: 0 },
});

/** How every project stands, in the sentence of its block; a click goes there. */
export function ProjectStatuses(props: {
  readonly projects: readonly ProjectStatus[];
  /** False while something else below needs to be in sight. */
  readonly openAtFirst: boolean;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [all, setAll] = useState(false);
  const open = chosen ?? props.openAtFirst;
  const said = props.projects.filter(({ sentence }) => sentence !== null);
  if (said.length === 0) return null;
  return (
    <div>
      <DisclosureButton
        open={open}
        controls={id}
        label={words.fill.projects(said.length)}
        onToggle={() => setChosen(!open)}
      />
      {open && (
        <div id={id} className={styles.projects} {...LIST}>
          <ul className={mergeClasses(layout.list, styles.projects)}>
            {(all ? said : said.slice(0, PROJECTS_SHOWN)).map(
              ({ sheet, address, name, sentence }) => (
                <li key={`${sheet}!${address}`}>
                  <PlaceButton ruled place={{ sheet, address }}>
                    <span className={styles.name}>
                      <LongName name={name || words.home.unnamed} />
                    </span>
                    <span className={styles.sentence}>{sentence?.[words.language]}</span>
                  </PlaceButton>
                </li>
              ),
            )}
          </ul>
          {said.length > PROJECTS_SHOWN && (
            <Button
              className={styles.toggle}
              appearance="transparent"
              size="small"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? words.fill.showFewer : words.fill.showAll(said.length)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
