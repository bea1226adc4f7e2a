/** 清除标记: removes every highlight of ours, of this and of earlier sessions, and nothing else. */
import { HostFailure } from '../host/workbook-host';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface ClearMarksDone {
  readonly cleared: number;
  /** Protected sheets whose highlights stay. */
  readonly protectedSheets: readonly string[];
  /** Sheets whose conditional formats the host would not give. */
  readonly unreadableSheets: readonly string[];
}

export function clearMarks(
  session: Session,
  options: CommandOptions = {},
): Promise<CommandOutcome<ClearMarksDone>> {
  return runCommand(session, 'clear-marks', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({
      // For undo: a highlight goes back only where the cells around it still stand.
      cells: 'where-marked',
      marks: true,
      signal,
      onProgress,
    });
    const { marks, unreadableMarks: unreadableSheets } = reading;
    if (marks.length === 0 && unreadableSheets.length === 0) return { kind: 'nothing-to-do' };
    if (marks.length > 0 && reading.readOnly) {
      throw new HostFailure('read-only', null, 'workbook.readOnly');
    }
    const [unreadable] = unreadableSheets;
    if (marks.length === 0 && unreadable !== undefined) {
      throw new HostFailure('unknown', unreadable, 'conditional formats cannot be read');
    }
    const remove = marks.filter(({ sheet }) => !reading.protectedSheets.includes(sheet));
    const [kept] = marks.filter(({ sheet }) => reading.protectedSheets.includes(sheet));
    if (remove.length === 0 && kept !== undefined) {
      throw new HostFailure('sheet-protected', kept.sheet, 'worksheet.protection.protected');
    }
    const inverse =
      remove.length === 0
        ? []
        : await session.host.apply([{ kind: 'marks', remove, add: [] }], {
            signal,
            basedOn: reading,
          });
    remember(session, 'clear-marks', { count: String(remove.length) }, inverse);
    const protectedSheets = reading.protectedSheets.filter((name) =>
      marks.some(({ sheet }) => sheet === name),
    );
    const result = { cleared: remove.length, protectedSheets, unreadableSheets };
    return { kind: 'done', result, undoable: inverse.length > 0 };
  });
}
