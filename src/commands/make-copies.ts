/** 生成送审版: clean copies of the chosen forms on new sheets, ready to print, with a signature line. */
import { readForms } from '../core/forms/read-forms';
import { draftSubmissions } from '../core/forms/submission/draft-submissions';
import { printSigners, SIGNERS_SETTING } from '../core/forms/submission/signers';
import type { Signers } from '../core/forms/submission/signers';
import { HostFailure } from '../host/workbook-host';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface MakeCopiesOptions extends CommandOptions {
  /** Forms by sheet and range, as the report names them. */
  readonly forms: readonly { readonly sheet: string; readonly range: string }[];
  readonly signers: Signers;
}

export interface MakeCopiesDone {
  readonly sheets: readonly string[];
}

export function makeCopies(
  session: Session,
  { forms, signers, ...options }: MakeCopiesOptions,
): Promise<CommandOutcome<MakeCopiesDone>> {
  return runCommand(session, 'make-copies', options, async ({ signal, onProgress }) => {
    const { host, edition } = session;
    const reading = await host.read({ cells: true, marks: false, signal, onProgress });
    if (reading.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
    if (reading.structureProtected) {
      throw new HostFailure('structure-protected', null, 'workbook.protection.protected');
    }
    const chosen = readForms(reading.snapshot, edition).filter(({ sheet, range }) =>
      forms.some((form) => form.sheet === sheet && form.range === range),
    );
    if (chosen.length === 0) return { kind: 'nothing-to-do' };
    const wish = { tables: chosen, signers, sheetNames: Object.keys(reading.sheetIds) };
    const drafts = draftSubmissions(wish, edition).map(({ draft }) => draft);
    const inverse = await host.apply(
      [
        ...drafts.map((sheet) => ({ kind: 'add-sheet', sheet }) as const),
        { kind: 'settings', values: { [SIGNERS_SETTING]: printSigners(signers) } },
      ],
      { signal, basedOn: reading },
    );
    remember(session, 'make-copies', { count: String(drafts.length) }, inverse);
    return { kind: 'done', result: { sheets: drafts.map(({ name }) => name) }, undoable: true };
  });
}
