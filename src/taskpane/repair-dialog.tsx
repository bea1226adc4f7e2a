import { Button, Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Repair } from '../core/repair/repair';
import { repairedTexts } from '../core/repair/repair-text';
import type { Finding } from '../core/rules/finding';
import type { RichText } from './actions';
import { useLayoutStyles } from './layout-styles';
import { ModalDialog } from './modal-dialog';
import { usePane, useSessionState } from './pane-context';
import { repairChoices } from './repair-choices';
import { RepairedTables } from './repaired-tables';

const CELLS_AT_ONCE = 60;

const useStyles = makeStyles({
  scroll: { overflowY: 'auto', minHeight: '96px', padding: '2px', margin: '0 -2px' },
  cell: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  where: { display: 'block', textAlign: 'left' },
  taken: { display: 'flex', alignItems: 'center', gap: '8px' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Every cell that would be written: what it says now, and what it will say. Answers for all can be refused one by one. */
function Preview(props: {
  readonly repairs: readonly Repair[];
  readonly refused: ReadonlySet<string>;
  readonly onRefuse: (id: string, refused: boolean) => void;
}) {
  const { repairs, refused, onRefuse } = props;
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [limit, setLimit] = useState(CELLS_AT_ONCE);
  const cells = repairs.flatMap((repair) => repair.cells.map((cell) => ({ repair, cell })));
  const { blank } = words.fill.preview;
  return (
    <div className={styles.scroll} role="group" aria-label={words.repair.preview}>
      <ul className={layout.list}>
        {cells.slice(0, limit).map(({ repair, cell }, index) => {
          const place = `${cell.sheet} ${cell.address}`;
          const refusable = repairs.length > 1 && repair.needsAnswer;
          const { before, after } = repairedTexts(cell);
          return (
            <li key={`${index} ${cell.sheet}!${cell.address}`} className={styles.cell}>
              <div className={styles.taken}>
                {refusable && (
                  <input
                    type="checkbox"
                    aria-label={words.repair.takes(place)}
                    checked={!refused.has(repair.id)}
                    onChange={({ target: { checked } }) => onRefuse(repair.id, !checked)}
                  />
                )}
                <Link
                  as="button"
                  className={styles.where}
                  title={words.result.goTo(cell.sheet, cell.address)}
                  onClick={() => actions.goTo(cell)}
                >
                  {place}
                </Link>
              </div>
              <del>{before || blank}</del> → <ins className={styles.after}>{after || blank}</ins>
            </li>
          );
        })}
      </ul>
      {cells.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + CELLS_AT_ONCE)}>
          {words.repair.showMore(Math.min(cells.length - limit, CELLS_AT_ONCE))}
        </Button>
      )}
    </div>
  );
}

/** Before anything is repaired: what would change, cell by cell, for one finding, its kind, or all that is safe. */
export function RepairDialog({ finding }: { readonly finding: Finding | null }) {
  const { words, actions } = usePane();
  const { report, reading } = useSessionState();
  const layout = useLayoutStyles();
  const [picked, setPicked] = useState<number | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const choices = useMemo(
    () => (report && reading ? repairChoices(report, reading.snapshot, finding, words) : []),
    [report, reading, finding, words],
  );
  // Of several answers none is ours to give: nothing is chosen for her.
  const asksFirst = choices.length > 1 && choices[0]?.repairs[0]?.needsAnswer === true;
  const chosen = picked ?? (asksFirst ? null : 0);
  const { repairs } = choices[chosen ?? -1] ?? { repairs: [] };
  const agreed = repairs.length > 1 ? repairs.filter(({ id }) => !refused.has(id)) : repairs;
  const refuse = (id: string, wanted: boolean) =>
    setRefused(
      (before) => new Set(wanted ? [...before, id] : [...before].filter((one) => one !== id)),
    );
  const writes = repairs.some(({ cells }) => cells.length > 0);
  const intro = writes ? words.repair.intro : words.repair.introRows;
  const question = chosen === null ? words.repair.choose : intro;
  return (
    <ModalDialog
      title={words.repair.title}
      question={choices.length === 0 ? words.repair.gone : question}
      onClose={actions.keep}
    >
      {choices.length > 1 && (
        <RadioGroup
          aria-label={words.repair.choice}
          value={chosen === null ? '' : String(chosen)}
          onChange={(_event, { value }) => setPicked(Number(value))}
        >
          {choices.map(({ label }, index) => (
            <Radio key={label} value={String(index)} label={label} />
          ))}
        </RadioGroup>
      )}
      {reading && <RepairedTables repairs={repairs} snapshot={reading.snapshot} />}
      {writes && <Preview key={chosen} repairs={repairs} refused={refused} onRefuse={refuse} />}
      <div className={layout.actions}>
        {agreed.length > 0 && (
          <Button appearance="primary" onClick={() => actions.repair(agreed)}>
            {words.repair.confirm(agreed.length)}
          </Button>
        )}
        <Button onClick={actions.keep}>{words.actions.cancel}</Button>
      </div>
    </ModalDialog>
  );
}

/** Asked when repairing would lose the formats of single characters. Leaving them is the safe answer. */
export function RichTextDialog({ asked }: { readonly asked: RichText }) {
  const { words, actions } = usePane();
  const layout = useLayoutStyles();
  const places = asked.cells.map(({ sheet, address }) => `${sheet} ${address}`);
  return (
    <ModalDialog
      title={words.repair.richTitle}
      question={words.repair.rich(places.join(words.separator))}
      onClose={actions.keep}
    >
      <div className={layout.actions}>
        <Button appearance="primary" onClick={actions.keep}>
          {words.actions.cancel}
        </Button>
        <Button onClick={() => actions.repair(asked.repairs, true)}>
          {words.repair.richProceed}
        </Button>
      </div>
    </ModalDialog>
  );
}
