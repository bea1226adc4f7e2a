/** 预算年度: keeps the year with the workbook, or leaves it to what the forms say. */
import { BUDGET_YEAR_SETTING, budgetYearOf } from '../core/fill/budget-year';
import { followSettings, keepSetting } from './keep-setting';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface SetYearOptions extends CommandOptions {
  /** Four digits; `null` proposes it from the forms again. */
  readonly year: string | null;
}

export interface SetYearDone {
  readonly year: string | null;
}

/** Cells are read only where findings and highlights have to follow; otherwise the settings do. */
export function setYear(
  session: Session,
  { year, ...options }: SetYearOptions,
): Promise<CommandOutcome<SetYearDone>> {
  return runCommand(session, 'set-year', options, async ({ signal, onProgress }) => {
    const { host } = session;
    const checked = session.getState().report !== null;
    const reading = await host.read({ cells: checked, marks: checked, signal, onProgress });
    if (budgetYearOf(reading.settings) === year) return { kind: 'nothing-to-do' };
    const values = { [BUDGET_YEAR_SETTING]: year };
    if (checked) {
      await keepSetting(session, 'set-year', { reading, values, signal });
    } else {
      const edit = { kind: 'settings', values } as const;
      remember(session, 'set-year', {}, await host.apply([edit], { signal, basedOn: reading }));
      await followSettings(session, values);
    }
    return { kind: 'done', result: { year }, undoable: true };
  });
}
