/** 填充: writes execution rates and completion from the ledger beside every target table. */
import { FILL_SETTING, parseFillMemory } from '../core/fill/fill-memory';
import { planFill, type FillPlan, type FillTable } from '../core/fill/plan-fill';
import { fillEdits } from '../core/fill/plan-fill-edits';
import type { FillNote } from '../core/fill/plan-fill-types';
import { readLedger } from '../core/forms/ledger/read';
import { readForms } from '../core/forms/read-forms';
import type { TargetTable } from '../core/model/target-table';
import type { WorkbookReading } from '../host/workbook-host';
import { CHOICES, previewOf, samePreview, type FillAnswer, type FillPreview } from './fill-preview';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface FillOptions extends CommandOptions {
  /** What she decided, and the preview she decided on; when that holds no longer she is asked anew. */
  readonly answer?: { readonly choice: FillAnswer; readonly preview: FillPreview };
}

export interface FilledTable {
  readonly sheet: string;
  /** 项目名称, `''` when blank. */
  readonly name: string;
  /** Address of the block beside the form. */
  readonly range: string;
  readonly cells: number;
}

export interface FillDone {
  /** False when the workbook has no ledger, or no target table: nothing was written. */
  readonly possible: boolean;
  /** Cells that were written; 0 when only the memory of ours was brought up to date. */
  readonly cells: number;
  readonly tables: readonly FilledTable[];
  /** Cells and places of hers that stayed as they are because she wanted it so. */
  readonly kept: number;
  readonly notes: readonly FillNote[];
}

/** The plan of a fill for a workbook that was read with its cells. */
export function fillPlanOf(
  { snapshot, settings }: Pick<WorkbookReading, 'snapshot' | 'settings'>,
  tables: readonly TargetTable[],
  { edition, today }: Session,
): FillPlan {
  return planFill({
    tables,
    ledger: readLedger(snapshot),
    snapshot,
    edition,
    today: today(),
    own: parseFillMemory(settings[FILL_SETTING] ?? null),
  });
}

function filledTables({ tables }: FillPlan, answer: FillAnswer): readonly FilledTable[] {
  const { acceptPlace, overwrite } = CHOICES[answer];
  const isWritten = (table: FillTable): number =>
    table.asksForPlace && !acceptPlace(table)
      ? 0
      : table.cells.filter(
          (cell) => cell.state !== 'same' && (cell.state !== 'taken' || overwrite(cell)),
        ).length;
  return tables
    .map((table) => ({
      sheet: table.sheet,
      name: table.name,
      range: table.range,
      cells: isWritten(table),
    }))
    .filter(({ cells }) => cells > 0);
}

/** Writes at once when only empty cells and unchanged cells of ours are written; otherwise asks with a preview. */
export function fill(
  session: Session,
  { answer, ...options }: FillOptions = {},
): Promise<CommandOutcome<FillDone>> {
  return runCommand(session, 'fill', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({ cells: true, marks: false, signal, onProgress });
    const tables = readForms(reading.snapshot, session.edition);
    const plan = fillPlanOf(reading, tables, session);
    const { spending, achievements } = readLedger(reading.snapshot);
    const possible = tables.length > 0 && (spending !== null || achievements !== null);
    if (!possible) {
      const result = { possible, cells: 0, tables: [], kept: 0, notes: plan.notes };
      return { kind: 'done', result, undoable: false };
    }
    const preview = previewOf(plan);
    const agreed = answer !== undefined && samePreview(answer.preview, preview);
    if (plan.needsPreview && !agreed) return { kind: 'confirm', question: 'fill-preview', preview };
    const choice = answer?.choice ?? 'keep-mine';
    const edits = fillEdits(plan, CHOICES[choice]);
    if (edits.length === 0) return { kind: 'nothing-to-do' };
    const filled = filledTables(plan, choice);
    const result: FillDone = {
      possible,
      cells: filled.reduce((sum, { cells }) => sum + cells, 0),
      tables: filled,
      kept: choice === 'keep-mine' ? preview.taken.length + preview.places.length : 0,
      notes: plan.notes,
    };
    const inverse = await session.host.apply(edits, { signal, basedOn: reading });
    remember(session, 'fill', { count: String(result.cells) }, inverse);
    markStale(session);
    return { kind: 'done', result, undoable: inverse.length > 0 };
  });
}
