import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { parseSigners, SIGNER_ROLES, SIGNERS_SETTING } from '../core/forms/submission/signers';
import { readiness, type TableReadiness } from '../core/rules/readiness';
import type { CheckReport } from '../core/rules/report';
import { useLayoutStyles } from './layout-styles';
import { usePane, useSessionState } from './pane-context';

const useStyles = makeStyles({
  form: {
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  missing: { paddingLeft: '32px' },
  names: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: '8px',
  },
  input: { minWidth: 0 },
});

/** 送审前检查: every form, ready or not and what is missing; then the clean copies. */
export default function SubmissionCard(props: {
  readonly report: CheckReport;
  readonly busy: boolean;
}) {
  const { words, actions } = usePane();
  const { reading } = useSessionState();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const { report, busy } = props;
  const forms = useMemo(() => readiness(report), [report]);
  const [choice, setChoice] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [signers, setSigners] = useState(() =>
    parseSigners(reading?.settings[SIGNERS_SETTING] ?? null),
  );
  const isChosen = ({ table, ready }: TableReadiness) => choice.get(table) ?? ready;
  const chosen = forms.filter(isChosen);
  const text = (form: TableReadiness): string =>
    form.ready
      ? words.submission.ready(form.warnings.length, form.hints)
      : words.submission.notReady(
          form.missing.map(({ field }) => words.rules.field(field)),
          form.errors.length,
        );
  const make = () =>
    actions.makeCopies({
      signers,
      forms: chosen.flatMap(({ table }) => report.tables[table] ?? []),
    });
  const ready = forms.filter((form) => form.ready).length;
  return (
    <section className={layout.section} aria-labelledby={heading}>
      <h2 id={heading} className={layout.heading}>
        {words.submission.heading(ready, forms.length)}
      </h2>
      <ul className={layout.list}>
        {forms.map((form) => (
          <li key={form.table} className={styles.form}>
            <Checkbox
              checked={isChosen(form)}
              label={form.name || `${form.sheet}${words.home.unnamed}`}
              onChange={(_event, { checked }) =>
                setChoice(new Map([...choice, [form.table, checked === true]]))
              }
            />
            <p className={`${layout.quiet} ${styles.missing}`}>{text(form)}</p>
          </li>
        ))}
      </ul>
      <div className={styles.names}>
        {SIGNER_ROLES.map((who) => (
          <Field key={who} label={words.submission.who[who]}>
            <Input
              className={styles.input}
              value={signers[who]}
              onChange={(_event, { value }) => setSigners({ ...signers, [who]: value })}
            />
          </Field>
        ))}
      </div>
      <div className={layout.actions}>
        <Button appearance="primary" disabledFocusable={busy || chosen.length === 0} onClick={make}>
          {words.submission.make(chosen.length)}
        </Button>
      </div>
      <p className={layout.quiet}>{words.submission.hint}</p>
    </section>
  );
}
