/** 插入模板: puts a complete 项目绩效目标表, blank or filled, on a new sheet. */
import type { TargetTableContent } from '../core/model/target-table-content';
import { draftTargetTable, freeSheetName } from '../core/forms/target-table/write';
import { HostFailure } from '../host/workbook-host';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface InsertFormOptions extends CommandOptions {
  /** What the form is filled with; `null` or absent makes a blank one. */
  readonly content?: TargetTableContent | null;
}

export interface InsertFormDone {
  /** Name of the new sheet: 绩效目标表, 绩效目标表 (2) … */
  readonly sheet: string;
}

export function insertForm(
  session: Session,
  options: InsertFormOptions = {},
): Promise<CommandOutcome<InsertFormDone>> {
  return runCommand(session, 'insert-form', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({ cells: false, marks: false, signal, onProgress });
    if (reading.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
    if (reading.structureProtected) {
      throw new HostFailure('structure-protected', null, 'workbook.protection.protected');
    }
    const sheet = freeSheetName(reading.snapshot.sheets.map(({ name }) => name));
    const draft = draftTargetTable(options.content ?? null, session.edition, sheet);
    const inverse = await session.host.apply([{ kind: 'add-sheet', sheet: draft }], {
      signal,
      basedOn: reading,
    });
    remember(session, 'insert-form', { sheet }, inverse);
    markStale(session);
    return { kind: 'done', result: { sheet }, undoable: true };
  });
}
