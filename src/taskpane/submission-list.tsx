import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CopyState } from '../core/forms/submission/copy-states';
import type { TableReadiness } from '../core/rules/readiness';
import { useLayoutStyles } from './layout-styles';
import { LongName } from './long-name';
import { CheckField } from './native-fields';
import { usePane } from './pane-context';
import { SubmissionPlaces } from './submission-places';

/** More forms than this are folded away, so that the names to sign and the button below stay in sight. */
const FORMS_SHOWN = 5;

const useStyles = makeStyles({
  form: {
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  // Under the name, past the box to tick.
  missing: { paddingLeft: '24px' },
  toggle: { alignSelf: 'flex-start', padding: 0, minWidth: 0 },
  choose: { minWidth: 'auto' },
});

/** What of a form was copied before, and whether the copy still says the same. */
function CopyNote({ state }: { readonly state: CopyState | undefined }) {
  const { submission } = usePane().words;
  const layout = useLayoutStyles();
  const said = state?.isCurrent === true ? state.current : state?.sheets;
  const sheet = said?.at(-1);
  if (state === undefined || sheet === undefined) return null;
  return (
    <p className={layout.quiet}>
      {state.isCurrent ? submission.copied(sheet) : submission.outdated(sheet)}
    </p>
  );
}

/** What she has to look at first: what is not ready, then what has an older copy only. */
function rank({ ready }: TableReadiness, copy: CopyState | undefined): number {
  if (!ready) return 0;
  return copy?.isCurrent === false ? 1 : 2;
}

/** Every form, ready or not and what is missing, with a box to choose it for 生成送审版. */
export function SubmissionList(props: {
  readonly forms: readonly TableReadiness[];
  /** By index of the form's table. */
  readonly copies: ReadonlyMap<number, CopyState>;
  readonly isChosen: (form: TableReadiness) => boolean;
  readonly onChoose: (forms: readonly TableReadiness[], chosen: boolean) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  const { forms, copies, isChosen, onChoose } = props;
  const ready = forms.filter((form) => form.ready);
  const rankOf = (form: TableReadiness) => rank(form, copies.get(form.table));
  const inOrder = [...forms].sort((one, other) => rankOf(one) - rankOf(other));
  return (
    <>
      {forms.length > FORMS_SHOWN && (
        <div className={layout.actions}>
          <Button
            className={styles.choose}
            size="small"
            disabledFocusable={ready.every(isChosen)}
            onClick={() => onChoose(ready, true)}
          >
            {words.submission.chooseReady(ready.length)}
          </Button>
          <Button
            className={styles.choose}
            size="small"
            disabledFocusable={!forms.some(isChosen)}
            onClick={() => onChoose(forms, false)}
          >
            {words.submission.chooseNone}
          </Button>
        </div>
      )}
      <ul id={id} className={layout.list}>
        {(all ? inOrder : inOrder.slice(0, FORMS_SHOWN)).map((form) => (
          <li key={form.table} className={styles.form}>
            <CheckField
              checked={isChosen(form)}
              label={<LongName name={form.name || words.home.unnamedOn(form.sheet)} />}
              onChange={(checked) => onChoose([form], checked)}
            />
            <div className={styles.missing}>
              <SubmissionPlaces form={form} />
              <CopyNote state={copies.get(form.table)} />
            </div>
          </li>
        ))}
      </ul>
      {forms.length > FORMS_SHOWN && (
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? words.home.showFewer : words.home.showAll(forms.length)}
        </Button>
      )}
    </>
  );
}
