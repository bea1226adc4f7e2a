/** 填充: writes execution rates and completion from the ledger beside every target table. */
import { budgetYearOf } from '../core/fill/budget-year';
import { FILL_SETTING, parseFillMemory } from '../core/fill/fill-memory';
import { planFillInSteps, type FillPlan, type FillTable } from '../core/fill/plan-fill';
import { fillEdits } from '../core/fill/plan-fill-edits';
import type { FillNote } from '../core/fill/plan-fill-types';
import { readLedger } from '../core/forms/ledger/read';
import { readForms } from '../core/forms/read-forms';
import type { TargetTable } from '../core/model/target-table';
import type { WorkbookEdit, WriteCellsEdit } from '../core/sheet/edit';
import { runToEnd, type Steps } from '../core/steps';
import { HostFailure } from '../host/workbook-host';
import type { ApplyOptions, WorkbookReading } from '../host/workbook-host';
import { emptiedCells, type EmptiedCells } from './fill-notes';
import { CHOICES, previewOf, samePreview, type FillAnswer, type FillPreview } from './fill-preview';
import { whileReading, whileWriting } from './progress-part';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';
import { stillAsRead } from './still-as-read';

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
  /** Those of `cells` that are blank now because a sheet of the ledger is gone. */
  readonly emptied: EmptiedCells;
  readonly notes: readonly FillNote[];
}

type FillReading = Pick<WorkbookReading, 'snapshot' | 'settings'>;

/** The plan of a fill for a workbook that was read with its cells. */
export function fillPlanOf(
  reading: FillReading,
  tables: readonly TargetTable[],
  session: Session,
): FillPlan {
  return runToEnd(fillPlanInSteps(reading, tables, session));
}

/** As {@link fillPlanOf}, in steps of a form. */
export function fillPlanInSteps(
  { snapshot, settings }: FillReading,
  tables: readonly TargetTable[],
  { edition, today }: Session,
): Steps<FillPlan> {
  const budgetYear = budgetYearOf(settings);
  return planFillInSteps({
    tables,
    ledger: readLedger(snapshot),
    snapshot,
    edition,
    today: today(),
    own: parseFillMemory(settings[FILL_SETTING] ?? null),
    ...(budgetYear === null ? {} : { budgetYear }),
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

/** What a preview was made from: as long as all of that stands unchanged it need not be read again. */
interface Shown {
  readonly plan: FillPlan;
  readonly asRead: readonly WriteCellsEdit[];
}

const shown = new WeakMap<FillPreview, Shown>();

function doneBy(plan: FillPlan, preview: FillPreview, choice: FillAnswer): FillDone {
  const tables = filledTables(plan, choice);
  return {
    possible: true,
    cells: tables.reduce((sum, { cells }) => sum + cells, 0),
    tables,
    kept: choice === 'keep-mine' ? preview.taken.length + preview.places.length : 0,
    emptied: emptiedCells(plan),
    notes: plan.notes,
  };
}

async function write(
  session: Session,
  edits: readonly WorkbookEdit[],
  result: FillDone,
  options: ApplyOptions,
): Promise<CommandOutcome<FillDone>> {
  const inverse = await session.host.apply(edits, options);
  remember(session, 'fill', { count: String(result.cells) }, inverse);
  markStale(session);
  const { holdings } = session.getState();
  // Looking at the workbook again takes a moment, and the card must not ask for what was just done.
  if (holdings?.ledger) {
    const ledger = { ...holdings.ledger, toFill: 0, outdated: 0 };
    session.update({ holdings: { ...holdings, ledger } });
  }
  return { kind: 'done', result, undoable: inverse.length > 0 };
}

/** Writes what she agreed to; `null` when something has changed since she was asked: then nothing was written. */
async function writeAsShown(
  session: Session,
  { choice, preview }: NonNullable<FillOptions['answer']>,
  options: ApplyOptions,
): Promise<CommandOutcome<FillDone> | null> {
  const known = shown.get(preview);
  if (known === undefined) return null;
  const edits = fillEdits(known.plan, CHOICES[choice]);
  if (edits.length === 0) return { kind: 'nothing-to-do' };
  try {
    const result = doneBy(known.plan, preview, choice);
    return await write(session, [...known.asRead, ...edits], result, options);
  } catch (error) {
    const isStale =
      error instanceof HostFailure &&
      error.leftBehind === null &&
      (error.code === 'sheet-changed' || error.code === 'sheet-missing');
    if (isStale) return null;
    throw error;
  }
}

/** Writes at once when only empty cells and unchanged cells of ours are written; otherwise asks with a preview. */
export function fill(
  session: Session,
  { answer, ...options }: FillOptions = {},
): Promise<CommandOutcome<FillDone>> {
  return runCommand(session, 'fill', options, async ({ signal, onProgress }) => {
    const writing = { signal, onProgress: whileWriting(onProgress) };
    const written = answer && (await writeAsShown(session, answer, writing));
    if (written) return written;
    const reading = await session.host.read({
      cells: true,
      marks: false,
      signal,
      onProgress: whileReading(onProgress),
    });
    const tables = readForms(reading.snapshot, session.edition);
    const plan = fillPlanOf(reading, tables, session);
    const ledger = readLedger(reading.snapshot);
    if (tables.length === 0 || (ledger.spending === null && ledger.achievements === null)) {
      const result = {
        possible: false,
        cells: 0,
        tables: [],
        kept: 0,
        emptied: { completion: 0, execution: 0 },
        notes: plan.notes,
      };
      return { kind: 'done', result, undoable: false };
    }
    const preview = previewOf(plan);
    const agreed = answer !== undefined && samePreview(answer.preview, preview);
    if (plan.needsPreview && !agreed) {
      shown.set(preview, { plan, asRead: stillAsRead(reading.snapshot, tables, ledger, plan) });
      return { kind: 'confirm', question: 'fill-preview', preview };
    }
    const choice = answer?.choice ?? 'keep-mine';
    const edits = fillEdits(plan, CHOICES[choice]);
    if (edits.length === 0) return { kind: 'nothing-to-do' };
    const result = doneBy(plan, preview, choice);
    return write(session, edits, result, { ...writing, basedOn: reading });
  });
}
