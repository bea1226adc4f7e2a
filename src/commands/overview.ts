/** What this workbook holds: for the pane's home. */
import { readForms } from '../core/forms/read-forms';
import { failedOutcome } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface WorkbookOverview {
  readonly tables: readonly {
    readonly sheet: string;
    /** 项目名称, `''` when blank. */
    readonly name: string;
    /** Address of the whole form, e.g. `A1:G17`. */
    readonly range: string;
  }[];
  readonly sheets: number;
  /** Highlights of ours that stand, of this and of earlier sessions. */
  readonly marks: number;
  readonly readOnly: boolean;
}

/** Reads and writes nothing; steps aside for a running command. */
export async function overview(
  session: Session,
  options: CommandOptions = {},
): Promise<CommandOutcome<WorkbookOverview>> {
  const { running } = session.getState();
  if (running !== null) return { kind: 'ignored', running };
  try {
    const reading = await session.host.read({ ...options, cells: true, marks: true });
    const forms = readForms(reading.snapshot, session.edition);
    const tables = forms.map(({ sheet, name, range }) => ({
      sheet,
      name: name?.text ?? '',
      range,
    }));
    const { length: sheets } = reading.snapshot.sheets;
    return {
      kind: 'done',
      result: { tables, sheets, marks: reading.marks.length, readOnly: reading.readOnly },
      undoable: false,
    };
  } catch (error) {
    return failedOutcome(error);
  }
}
