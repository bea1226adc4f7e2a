/** All or nothing, for any host: plan, write, and when the host fails half-way take back what was done. */
import type { WorkbookEdit } from '../core/sheet/edit';
import { asEditReading, needsReading } from './edit-reading';
import type { EditReading } from './edit-reading';
import { planEdits } from './plan-edits';
import type { WriteStep } from './plan-edits';
import { asReplacement } from './standing-cells';
import type { CellState } from './standing-cells';
import { groupSteps, isUndecided, leftBehind, possibleRepairs, repairs } from './take-back';
import type { GroupsDone, GroupStep, Stopped } from './take-back';
import { followNames } from './sheet-names';
import { HostFailure } from './workbook-host';
import type { ApplyOptions, Inverse, LeftBehind, SheetIds } from './workbook-host';

/** Cells as they stand after they were written, by sheet and address: a host may store a formula in its own words. */
export type WrittenCells = ReadonlyMap<string, ReadonlyMap<string, CellState>>;

/** A write that stopped half-way. */
export class StoppedWrite extends HostFailure {
  constructor(
    { code, sheet, detail }: HostFailure,
    /** Outline groups that are made all the same: a host cannot be asked about them afterwards. */
    readonly groups: GroupsDone,
  ) {
    super(code, sheet, detail);
  }
}

/** What a host brings so that edits can be applied to it. Both throw {@link HostFailure}. */
export interface EditableHost {
  /** Sheets, protection, tables and settings, and of what is edited all that must be known to plan it. */
  readonly readForEdits: (
    edits: readonly WorkbookEdit[],
    signal?: AbortSignal,
  ) => Promise<EditReading>;
  /** The sheets as the last reading found them. */
  readonly sheetIds: () => SheetIds;
  /** Writes all steps in order, but outline groups last; may stop half-way with a {@link StoppedWrite}. */
  readonly write: (
    steps: readonly WriteStep[],
    onProgress?: (done: number) => void,
  ) => Promise<WrittenCells>;
}

function asFailure(error: unknown): HostFailure {
  return error instanceof HostFailure
    ? error
    : new HostFailure('unknown', null, error instanceof Error ? error.message : String(error));
}

function groupsAfter(error: unknown): GroupsDone {
  return error instanceof StoppedWrite ? error.groups : 'unknown';
}

function without(groups: readonly GroupStep[], undone: readonly GroupStep[]): readonly GroupStep[] {
  const keyOf = ({ sheet, columns }: GroupStep): string => JSON.stringify([sheet, columns]);
  const keys = new Set(undone.map(keyOf));
  return groups.filter((group) => !keys.has(keyOf(group)));
}

/**
 * Takes back what a failed write did. A failed batch is never believed to have done nothing: the host is read again
 * and compared. Resolves to what could not be taken back, or `null`.
 */
async function takeBack(host: EditableHost, first: Stopped): Promise<LeftBehind | null> {
  const none = groupSteps(first.steps).length === 0;
  const stopped: Stopped = none ? { ...first, groups: [] } : first;
  if (isUndecided(stopped)) return { ...leftBehind(stopped.edits, false), retry: [] };
  const fallback = possibleRepairs(stopped);
  const look = async (now: Stopped): Promise<{ reading: EditReading; repair: Inverse } | null> => {
    try {
      const reading = await host.readForEdits([...now.edits, ...fallback]);
      return { reading, repair: repairs(now, reading) };
    } catch {
      return null;
    }
  };
  const seen = await look(stopped);
  if (seen === null) return leftBehind(fallback, false);
  if (seen.repair.length === 0) return null;
  const { steps } = planEdits(seen.repair, seen.reading);
  try {
    await host.write(steps);
    return null;
  } catch (error) {
    const standing = seen.repair.flatMap((edit): readonly GroupStep[] =>
      edit.kind === 'group-columns' ? [{ ...edit, grouped: edit.grouped !== true }] : [],
    );
    const undone = groupsAfter(error);
    const groups = undone === 'unknown' ? standing : without(standing, undone);
    const again = await look({ ...stopped, groups });
    const retry = again?.repair ?? seen.repair;
    return retry.length === 0 ? null : leftBehind(retry, again !== null);
  }
}

/** The inverse with the cells as the host says they stand, so that undoing finds what it expects. */
function expecting(inverse: Inverse, written: WrittenCells): Inverse {
  return inverse.map((edit) => {
    if (edit.kind !== 'write-cells') return edit;
    const stand = written.get(edit.sheet);
    const cells = edit.cells.map((cell) => {
      const now = stand?.get(cell.address);
      return now === undefined ? cell : { ...cell, expected: asReplacement(now) };
    });
    return { ...edit, cells };
  });
}

/** What must be known before the edits are planned, and the edits under the names that their sheets have now. */
async function standingBefore(
  host: EditableHost,
  edits: readonly WorkbookEdit[],
  { basedOn, sheetIds, signal }: ApplyOptions,
): Promise<{ readonly now: readonly WorkbookEdit[]; readonly before: EditReading }> {
  if (basedOn !== undefined && !edits.some(needsReading)) {
    return { now: edits, before: asEditReading(basedOn) };
  }
  const before = await host.readForEdits(edits, signal);
  const now = sheetIds === undefined ? edits : followNames(edits, sheetIds, host.sheetIds());
  return now === edits ? { now, before } : { now, before: await host.readForEdits(now, signal) };
}

/** Applies all edits or none; see `WorkbookHost.apply`. */
export async function applyEdits(
  host: EditableHost,
  edits: readonly WorkbookEdit[],
  options: ApplyOptions = {},
): Promise<Inverse> {
  const { now, before } = await standingBefore(host, edits, options);
  const { steps, inverse, leftOut } = planEdits(now, before);
  if (leftOut.length > 0) options.onLeftOut?.(leftOut);
  if (options.signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
  if (steps.length === 0) return [];
  try {
    return expecting(inverse, await host.write(steps, options.onProgress));
  } catch (error) {
    const { code, sheet, detail } = asFailure(error);
    const groups = groupsAfter(error);
    const left = await takeBack(host, { edits: now, steps, inverse, before, groups });
    // A host in cell edit mode turns the whole batch away, and every look at it as well.
    throw new HostFailure(code, sheet, detail, code === 'cell-edit-mode' ? null : left);
  }
}
