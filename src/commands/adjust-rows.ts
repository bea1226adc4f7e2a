/** 调整行高: raises the rows of forms whose texts are cut on the screen and in print. */
import { fitRows, placesToSize, withRowsRaised } from '../core/forms/row-heights/fit-rows';
import type { CutText } from '../core/forms/row-heights/fit-rows';
import { readForms } from '../core/forms/read-forms';
import type { FormSizes, SizedPlaces } from '../core/sheet/sizes';
import { HostFailure } from '../host/workbook-host';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface AdjustRowsDone {
  /** Rows that were raised. */
  readonly rows: number;
  /** Texts too long for the highest row that Excel allows. */
  readonly stillCut: readonly CutText[];
  /** Protected sheets whose rows stay as they are. */
  readonly protectedSheets: readonly string[];
  /** Sheets whose sizes the host would not give: nobody knows what is cut there. */
  readonly unmeasuredSheets: readonly string[];
}

function unmeasured(
  places: readonly SizedPlaces[],
  sizes: readonly FormSizes[],
): readonly string[] {
  const missing = places.filter(
    ({ sheet, range }) => !sizes.some((each) => each.sheet === sheet && each.range === range),
  );
  return [...new Set(missing.map(({ sheet }) => sheet))];
}

export function adjustRows(
  session: Session,
  options: CommandOptions = {},
): Promise<CommandOutcome<AdjustRowsDone>> {
  return runCommand(session, 'adjust-rows', options, async ({ signal, onProgress }) => {
    const { host, edition } = session;
    const reading = await host.read({ cells: true, marks: false, signal, onProgress });
    const tables = readForms(reading.snapshot, edition);
    const places = placesToSize(tables);
    const sizes = await host.readSizes(places, { signal });
    const unmeasuredSheets = unmeasured(places, sizes);
    const { cut, edits } = fitRows(tables, sizes, reading.snapshot.sheets);
    const [unread] = unmeasuredSheets;
    if (edits.length === 0 && unread !== undefined) {
      throw new HostFailure('unknown', unread, 'row heights cannot be read');
    }
    if (edits.length === 0) {
      session.update({ cutTexts: cut, sizes });
      return { kind: 'nothing-to-do' };
    }
    if (reading.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
    const closed = new Set(reading.protectedSheets);
    const open = edits.filter(({ sheet }) => !closed.has(sheet));
    const [kept] = edits.filter(({ sheet }) => closed.has(sheet));
    if (open.length === 0 && kept !== undefined) {
      throw new HostFailure('sheet-protected', kept.sheet, 'worksheet.protection.protected');
    }
    const inverse = await host.apply(open, { signal, basedOn: reading });
    const raised = withRowsRaised(sizes, open);
    const { cut: left } = fitRows(tables, raised, reading.snapshot.sheets);
    session.update({ cutTexts: left, sizes: raised });
    const rows = open.reduce((sum, edit) => sum + edit.rows.length, 0);
    remember(session, 'adjust-rows', { count: String(rows) }, inverse);
    const result = {
      rows,
      stillCut: cut.filter(({ lacking }) => lacking > 0),
      protectedSheets: edits.map(({ sheet }) => sheet).filter((sheet) => closed.has(sheet)),
      unmeasuredSheets,
    };
    return { kind: 'done', result, undoable: true };
  });
}
