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
  const choices = kept === null || years.includes(kept) ? years : [kept, ...years];
  return (
    <LabelledField label={words.profile.year}>
      <select
        className={field}
        disabled={props.busy}
        value={kept ?? ''}
        onChange={({ target: { value } }) => actions.chooseYear(value === '' ? null : value)}
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
