import { startTransition, useOptimistic } from 'react';
import type { WorkbookHoldings } from '../commands/overview';
import { LabelledField, useFieldStyle } from './native-fields';
import { usePane } from './pane-context';

/**
 * The years to choose from, in order: those around what the forms say, this year and the next, for which forms of an
 * earlier year are copied forward, and what she chose before.
 *
 * @param today `YYYY-MM-DD`
 */
function yearsToChoose(
  { kept, proposed }: WorkbookHoldings['budgetYear'],
  today: string,
): readonly string[] {
  const [said, now] = [Number(proposed), Number(today.slice(0, 4))];
  const years = [said - 1, said, said + 1, now, now + 1].map(String);
  return [...new Set(kept === null ? years : [...years, kept])].sort();
}

/** 预算年度: what the forms say, unless she knows better; deadlines and the days of the ledger are judged by it. */
export function YearChoice(props: {
  readonly year: WorkbookHoldings['budgetYear'];
  readonly busy: boolean;
}) {
  const { words, actions, session } = usePane();
  const { field } = useFieldStyle();
  const { kept, proposed } = props.year;
  // What she chose stands in the field while it is being written.
  const [shown, show] = useOptimistic(kept);
  const choose = (year: string | null) => {
    if (props.busy) return;
    startTransition(async () => {
      show(year);
      await actions.chooseYear(year);
    });
  };
  return (
    <LabelledField label={words.profile.year}>
      <select
        className={field}
        // By the standard a disabled field loses the focus: in the middle of a walk with the arrow keys.
        aria-disabled={props.busy}
        value={shown ?? ''}
        onChange={({ target: { value } }) => choose(value === '' ? null : value)}
      >
        <option value="">{words.profile.yearProposed(proposed)}</option>
        {yearsToChoose(props.year, session.today()).map((year) => (
          <option key={year} value={year}>
            {words.profile.yearKept(year)}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
