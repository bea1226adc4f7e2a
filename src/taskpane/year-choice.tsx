import { startTransition, useOptimistic } from 'react';
import type { WorkbookHoldings } from '../commands/overview';
import { LabelledField, useFieldStyle } from './native-fields';
import { usePane } from './pane-context';

/** 预算年度: what the forms say, unless she knows better; deadlines and the days of the ledger are judged by it. */
export function YearChoice(props: {
  readonly year: WorkbookHoldings['budgetYear'];
  readonly busy: boolean;
}) {
  const { words, actions } = usePane();
  const { field } = useFieldStyle();
  const { kept, proposed } = props.year;
  const years = [-1, 0, 1].map((step) => String(Number(proposed) + step));
  // What she chose stands in the field while it is being written.
  const [shown, show] = useOptimistic(kept);
  const choose = (year: string | null) => {
    if (props.busy) return;
    startTransition(async () => {
      show(year);
      await actions.chooseYear(year);
    });
  };
  const choices = kept === null || years.includes(kept) ? years : [kept, ...years];
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
        {choices.map((year) => (
          <option key={year} value={year}>
            {words.profile.yearKept(year)}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
