import type { FillDone } from '../commands/fill';
import { listedNotes } from '../commands/fill-notes';
import type { PrepareLedgerDone } from '../commands/prepare-ledger';
import type { SwitchLedgerModeDone } from '../commands/switch-ledger-mode';
import { useLayoutStyles } from './layout-styles';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { FoldedPlaces, PlaceList } from './place-list';
import type { UndoButtons } from './undo-buttons';

/** The undo button of the step, where it can be undone. */
type Undo = ReturnType<typeof UndoButtons> | undefined;

/** What 台账 made, added and refreshed. */
export function LedgerDoneNotice(props: { readonly done: PrepareLedgerDone; readonly undo: Undo }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const { sheets, added, refreshed, open } = props.done;
  const made = sheets.length > 0;
  const changes = [...added, ...refreshed];
  const title = made
    ? words.ledger.done.made(sheets.join(words.separator))
    : changes.length > 0
      ? words.ledger.done.updated(added.length, refreshed.length)
      : words.ledger.done.inStep;
  return (
    <Notice tone="done" title={title} actions={props.undo}>
      {made && <p className={layout.text}>{words.ledger.done.typeNow}</p>}
      {open.length > 0 && <p className={layout.text}>{words.ledger.done.toCheck(open.length)}</p>}
      <FoldedPlaces
        label={words.ledger.done.changes(changes.length)}
        items={changes.map((note) => ({ place: note, text: words.ledger.note(note) }))}
      />
    </Notice>
  );
}

/** The mode that the ledger has now, or every row that stands in the way. */
export function ModeDoneNotice(props: {
  readonly done: SwitchLedgerModeDone;
  readonly undo: Undo;
}) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const { to, blocked } = props.done;
  if (blocked.length === 0) {
    return <Notice tone="done" title={words.ledger.done.switched(to)} actions={props.undo} />;
  }
  return (
    <Notice tone="warning" title={words.ledger.done.blocked(to, blocked.length)}>
      <p className={layout.text}>{words.ledger.done.blockedHint}</p>
      <PlaceList items={blocked.map((note) => ({ place: note, text: words.ledger.note(note) }))} />
    </Notice>
  );
}

/** How many cells were filled, beside which tables, and what stayed hers. */
export function FillDoneNotice(props: { readonly done: FillDone; readonly undo: Undo }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const { possible, cells, tables, kept, emptied } = props.done;
  const notes = listedNotes(props.done.notes);
  if (!possible) {
    return (
      <Notice tone="info" title={words.fill.done.notPossible}>
        <p className={layout.text}>{words.fill.done.notPossibleHint}</p>
      </Notice>
    );
  }
  const filled = cells - emptied.completion - emptied.execution;
  const gone = [
    ...(emptied.completion > 0 ? [words.fill.done.completionEmptied(emptied.completion)] : []),
    ...(emptied.execution > 0 ? [words.fill.done.executionEmptied(emptied.execution)] : []),
  ];
  const said = filled > 0 ? [words.fill.done.filled(filled, tables.length), ...gone] : gone;
  const [title = words.fill.done.remembered, ...more] = said;
  return (
    <Notice tone={gone.length > 0 ? 'warning' : 'done'} title={title} actions={props.undo}>
      {more.map((sentence) => (
        <p key={sentence} className={layout.text}>
          {sentence}
        </p>
      ))}
      {kept > 0 && <p className={layout.text}>{words.fill.done.kept(kept)}</p>}
      {notes.length > 0 && <p className={layout.text}>{words.fill.done.toCheck(notes.length)}</p>}
      <FoldedPlaces
        label={words.fill.done.tables(tables.length)}
        items={tables.map(({ sheet, name, range, cells: written }) => ({
          place: { sheet, address: range.split(':')[0] ?? range },
          text: words.fill.done.table(name || words.home.unnamed, written),
        }))}
      />
    </Notice>
  );
}
