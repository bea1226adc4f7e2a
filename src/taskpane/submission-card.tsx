import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { copyStates, type CopyState } from '../core/forms/submission/copy-states';
import { parseSigners, SIGNER_ROLES, SIGNERS_SETTING } from '../core/forms/submission/signers';
import { isSubmissionSheet } from '../core/forms/submission/submission-sheet';
import { readiness, type TableReadiness } from '../core/rules/readiness';
import type { CheckReport } from '../core/rules/report';
import { useLayoutStyles } from './layout-styles';
import { LabelledField, useFieldStyle } from './native-fields';
import { Notice } from './notice';
import { NotReadyDialog } from './not-ready-dialog';
import { usePane, useSessionState } from './pane-context';
import { OldCopiesNotice } from './old-copies-notice';
import { SubmissionList } from './submission-list';

const useStyles = makeStyles({
  names: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: '8px',
  },
});

/** 送审前检查: every form, ready or not and what is missing; then the clean copies. */
export function SubmissionCard(props: { readonly report: CheckReport; readonly busy: boolean }) {
  const { words, actions, session } = usePane();
  const { reading } = useSessionState();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { field } = useFieldStyle();
  const heading = useId();
  const { report, busy } = props;
  const forms = useMemo(() => readiness(report), [report]);
  const [choice, setChoice] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [signers, setSigners] = useState(() =>
    parseSigners(reading?.settings[SIGNERS_SETTING] ?? null),
  );
  // A later check may find more forms: what she chose stays with its form.
  const keyOf = ({ table, sheet }: TableReadiness) => `${sheet}!${report.tables[table]?.range}`;
  const isChosen = (form: TableReadiness) => choice.get(keyOf(form)) ?? form.ready;
  const choose = (some: readonly TableReadiness[], chosen: boolean) =>
    setChoice(new Map([...choice, ...some.map((form) => [keyOf(form), chosen] as const)]));
  const earlier = useMemo(
    () => reading?.snapshot.sheets.filter(isSubmissionSheet).length ?? 0,
    [reading],
  );
  const copies = useMemo((): ReadonlyMap<number, CopyState> => {
    if (reading === null) return new Map();
    const states = copyStates(reading.snapshot, report.tables, session.edition);
    return new Map(states.map((state) => [report.tables.indexOf(state.table), state]));
  }, [reading, report, session]);
  const outdated = [...copies.values()].filter(({ isCurrent }) => !isCurrent);
  const chosen = forms.filter(isChosen);
  const make = () =>
    actions.makeCopies({
      signers,
      forms: chosen.flatMap(({ table }) => report.tables[table] ?? []),
    });
  const makeAnew = () =>
    actions.makeCopies({ signers, replaceOld: true, forms: outdated.map(({ table }) => table) });
  const ready = forms.filter((form) => form.ready).length;
  return (
    <section className={layout.section} aria-labelledby={heading}>
      <h2 id={heading} className={layout.heading}>
        {words.submission.heading(ready, forms.length)}
      </h2>
      {outdated.length > 0 && (
        <Notice
          tone="warning"
          title={words.submission.outdatedTitle(outdated.length)}
          actions={
            <Button size="small" disabledFocusable={busy} onClick={makeAnew}>
              {words.submission.makeAnew(outdated.length)}
            </Button>
          }
        />
      )}
      <OldCopiesNotice states={[...copies.values()]} />
      <SubmissionList forms={forms} copies={copies} isChosen={isChosen} onChoose={choose} />
      <div className={styles.names}>
        {SIGNER_ROLES.map((who) => (
          <LabelledField key={who} label={words.submission.who[who]}>
            <input
              className={field}
              value={signers[who]}
              onChange={({ target: { value } }) => setSigners({ ...signers, [who]: value })}
            />
          </LabelledField>
        ))}
      </div>
      <div className={layout.actions}>
        <Button appearance="primary" disabledFocusable={busy || chosen.length === 0} onClick={make}>
          {words.submission.make(chosen.length)}
        </Button>
      </div>
      <p className={layout.quiet}>{words.submission.hint}</p>
      {earlier > 0 && <p className={layout.quiet}>{words.submission.earlier(earlier)}</p>}
      <NotReadyDialog />
    </section>
  );
}
