/** 修复: carries out the repairs that she agreed to, one or many, as one step that can be undone. */
import type { Repair } from '../core/repair/repair';
import { repairEdits } from '../core/repair/repair-edits';
import type { RefusedRepair } from '../core/repair/repair-edits';
import type { Place } from '../host/workbook-host';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface RepairOptions extends CommandOptions {
  readonly repairs: readonly Repair[];
  /** She was told that formats inside these cells go lost. */
  readonly losesFormats?: boolean;
}

export interface RepairDone {
  /** Findings that were repaired. */
  readonly repaired: number;
  /** Left out: the cell says something else by now, or another repair has just written it. */
  readonly refused: readonly RefusedRepair[];
}

/** Asks first when characters of a cell are formatted apart: writing the cell would lose that. */
export function repair(
  session: Session,
  { repairs, losesFormats, ...options }: RepairOptions,
): Promise<CommandOutcome<RepairDone>> {
  return runCommand(session, 'repair', options, async ({ signal, onProgress }) => {
    const { host } = session;
    const reading = await host.read({ cells: true, marks: false, signal, onProgress });
    const { edits, done, refused } = repairEdits(repairs, reading.snapshot);
    const result = { repaired: done.length, refused };
    if (edits.length === 0) return { kind: 'done', result, undoable: false };
    if (losesFormats !== true) {
      const written = done.flatMap(({ cells }): readonly Place[] =>
        cells.filter(({ before }) => typeof before?.v === 'string'),
      );
      const cells = await host.readRichText(written, { signal });
      if (cells.length > 0) return { kind: 'confirm', question: 'rich-text', cells, repairs };
    }
    const inverse = await host.apply(edits, { signal, basedOn: reading });
    remember(session, 'repair', { count: String(done.length) }, inverse);
    markStale(session);
    return { kind: 'done', result, undoable: inverse.length > 0 };
  });
}
