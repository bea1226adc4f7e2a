import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LedgerOverview } from '../commands/ledger-overview';
import type { LedgerNote } from '../core/forms/ledger/notes';
import { useLayoutStyles } from './layout-styles';
import { LedgerMode } from './ledger-mode';
import type { NextStep } from './next-step';
import { usePane } from './pane-context';
import { FoldedPlaces, type PlacedText } from './place-list';
import { ProjectStatuses } from './project-statuses';
import { SheetLinks } from './sheet-links';

const useStyles = makeStyles({
  card: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '12px' },
  folds: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** What is to be done about the ledger, in one sentence. */
function statusText(ledger: LedgerOverview, words: ReturnType<typeof usePane>['words']): string {
  if (ledger.tables.length < 2) return words.ledger.sheetMissing;
  if (ledger.pending.length > 0) return words.ledger.pending(ledger.pending.length);
  if (!ledger.hasFigures) return words.fill.noFigures;
  if (ledger.outdated > 0) return words.fill.outdated(ledger.outdated);
  if (ledger.toFill > 0) return words.fill.toFill(ledger.toFill);
  return ledger.hers > 0 ? words.fill.upToDateButHers(ledger.hers) : words.fill.upToDate;
}

function Ledger(props: {
  readonly ledger: LedgerOverview;
  readonly busy: boolean;
  readonly compact: boolean;
}) {
  const { ledger, busy, compact } = props;
  const { words } = usePane();
  const styles = useStyles();
  const ledgerNotes = (notes: readonly LedgerNote[]): readonly PlacedText[] =>
    notes.map((note) => ({ place: note, text: words.ledger.note(note) }));
  const fillNotes = ledger.fillNotes.map((note) => ({ place: note, text: words.fill.note(note) }));
  return (
    <div className={styles.folds}>
      {ledger.hasFigures && <ProjectStatuses projects={ledger.projects} openAtFirst={!compact} />}
      <FoldedPlaces
        label={words.ledger.homeless(ledger.homeless.length)}
        items={ledgerNotes(ledger.homeless)}
      />
      <FoldedPlaces
        label={words.ledger.open(ledger.open.length)}
        items={ledgerNotes(ledger.open)}
      />
      <FoldedPlaces label={words.fill.notes(fillNotes.length)} items={fillNotes} />
      <LedgerMode key={ledger.mode} mode={ledger.mode} busy={busy} />
    </div>
  );
}

/** 季度台账: makes it, keeps it in step, fills from it, and says how every project stands. */
export function LedgerCard(props: {
  readonly ledger: LedgerOverview | null;
  readonly next: NextStep;
  readonly busy: boolean;
  /** True while the findings of a check below need to be in sight. */
  readonly compact: boolean;
}) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const { ledger, next, busy } = props;
  const prepare = (
    <Button
      key="prepare"
      appearance={next === 'prepare-ledger' ? 'primary' : 'secondary'}
      disabledFocusable={busy}
      onClick={actions.prepareLedger}
    >
      {words.ledger.prepare}
    </Button>
  );
  const fill = (
    <Button
      key="fill"
      appearance={next === 'fill' ? 'primary' : 'secondary'}
      disabledFocusable={busy}
      onClick={actions.fill}
    >
      {words.commands.fill}
    </Button>
  );
  return (
    <section className={`${layout.section} ${styles.card}`} aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 id={heading} className={layout.heading}>
          {words.ledger.heading}
        </h2>
        {ledger === null ? (
          <p className={layout.text}>{words.ledger.none}</p>
        ) : (
          <SheetLinks places={ledger.tables} />
        )}
      </div>
      <p className={layout.quiet}>
        {ledger === null ? words.ledger.noneHint : statusText(ledger, words)}
      </p>
      <div className={layout.actions}>
        {ledger === null ? prepare : next === 'prepare-ledger' ? [prepare, fill] : [fill, prepare]}
      </div>
      {ledger !== null && <Ledger ledger={ledger} busy={busy} compact={props.compact} />}
    </section>
  );
}
