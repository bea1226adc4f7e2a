/** 预算年度: keeps the year with the workbook, or leaves it to what the forms say. */
import { BUDGET_YEAR_SETTING, budgetYearOf } from '../core/fill/budget-year';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface SetYearOptions extends CommandOptions {
  /** Four digits; `null` proposes it from the forms again. */
  readonly year: string | null;
}

export interface SetYearDone {
  readonly year: string | null;
}

export function setYear(
  session: Session,
  { year, ...options }: SetYearOptions,
): Promise<CommandOutcome<SetYearDone>> {
  return runCommand(session, 'set-year', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({ cells: true, marks: false, signal, onProgress });
    if (budgetYearOf(reading.settings) === year) return { kind: 'nothing-to-do' };
    const inverse = await session.host.apply(
      [{ kind: 'settings', values: { [BUDGET_YEAR_SETTING]: year } }],
      { signal, basedOn: reading },
    );
    remember(session, 'set-year', {}, inverse);
    markStale(session);
    return { kind: 'done', result: { year }, undoable: true };
  });
}
