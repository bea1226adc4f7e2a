/** All or nothing, for any host: plan, write, and when the host fails half-way take back what was done. */
import type { WorkbookEdit } from '../core/sheet/edit';
import type { Mark, PlacedMark } from '../core/sheet/mark';
import { planEdits } from './plan-edits';
import type { WriteStep } from './plan-edits';
import { compareMarks, UNFINISHED, withUnfinished } from './placed-marks';
import { HostFailure } from './workbook-host';
import type { ApplyOptions, Inverse, LeftBehind, WorkbookReading } from './workbook-host';

/** What a host brings so that edits can be applied to it. Both throw {@link HostFailure}. */
export interface EditableHost {
  /** Sheets, protection, the marks, unfinished ones too, of the sheets whose marks are edited, the cells of the sheets that are removed. */
  readonly readForEdits: (
    edits: readonly WorkbookEdit[],
    signal?: AbortSignal,
  ) => Promise<WorkbookReading>;
  /** Writes all steps; may stop half-way. */
  readonly write: (steps: readonly WriteStep[]) => Promise<void>;
}

function hasSheet(reading: WorkbookReading, name: string): boolean {
  return reading.snapshot.sheets.some((sheet) => sheet.name === name);
}

function marksOn(reading: WorkbookReading, sheets: ReadonlySet<string>): readonly PlacedMark[] {
  return reading.marks.filter(({ sheet }) => sheets.has(sheet));
}

function placeKey({ sheet, address }: Mark): string {
  return JSON.stringify([sheet, address]);
}

/** The edits that make `now` what `before` was, as far as these steps could have changed it. */
function repairs(
  steps: readonly WriteStep[],
  inverse: Inverse,
  before: WorkbookReading,
  now: WorkbookReading,
): Inverse {
  const marked = new Set<string>();
  const added: Mark[] = [];
  const edits: WorkbookEdit[] = [];
  for (const step of steps) {
    if (step.kind === 'add-sheet' && hasSheet(now, step.sheet.name)) {
      edits.push({
        kind: 'remove-sheet',
        name: step.sheet.name,
        draft: step.sheet,
        whenChanged: 'remove-half-made',
        returnTo: before.activeSheet,
      });
    }
    if (step.kind === 'remove-sheet' && !hasSheet(now, step.name)) {
      edits.push(
        ...inverse.filter((edit) => edit.kind === 'add-sheet' && edit.sheet.name === step.name),
      );
    }
    if (step.kind === 'marks') {
      for (const { sheet } of [...step.remove, ...step.add]) marked.add(sheet);
      added.push(...step.add);
    }
  }
  const { gone, come } = compareMarks(marksOn(before, marked), marksOn(now, marked));
  const ours = new Set(added.map(placeKey));
  const remove = come.filter((mark) => mark.formula !== UNFINISHED || ours.has(placeKey(mark)));
  if (gone.length + remove.length > 0) edits.push({ kind: 'marks', remove, add: gone });
  return edits;
}

/** Everything that may have to be taken back, when the host lets us look no more; safe to apply whatever is true. */
function possibleRepairs(inverse: Inverse): Inverse {
  return inverse.map((edit) => {
    switch (edit.kind) {
      case 'add-sheet':
        return { ...edit, ifMissing: true };
      case 'remove-sheet':
        return { ...edit, whenChanged: 'remove-half-made' };
      case 'marks':
        return { ...edit, remove: withUnfinished(edit.remove) };
    }
  });
}

function leftBehind(retry: Inverse, certain: boolean): LeftBehind {
  const what = new Map<string, LeftBehind['what'][number]>();
  for (const edit of retry) {
    const places: LeftBehind['what'] =
      edit.kind === 'marks'
        ? [...edit.remove, ...edit.add].map(({ sheet }) => ({ kind: 'marks', sheet }))
        : [{ kind: 'sheet', sheet: edit.kind === 'add-sheet' ? edit.sheet.name : edit.name }];
    for (const place of places) what.set(JSON.stringify(place), place);
  }
  return { certain, what: [...what.values()], retry };
}

function asFailure(error: unknown): HostFailure {
  return error instanceof HostFailure
    ? error
    : new HostFailure('unknown', null, error instanceof Error ? error.message : String(error));
}

/**
 * Takes back what a failed write did. A failed batch is never believed to have done nothing: the host is read again
 * and compared. Resolves to what could not be taken back, or `null`.
 */
async function takeBack(
  host: EditableHost,
  edits: readonly WorkbookEdit[],
  steps: readonly WriteStep[],
  inverse: Inverse,
  before: WorkbookReading,
): Promise<LeftBehind | null> {
  let repair: Inverse = possibleRepairs(inverse);
  const look = async (): Promise<WorkbookReading | null> => {
    try {
      const now = await host.readForEdits([...edits, ...possibleRepairs(inverse)]);
      repair = repairs(steps, inverse, before, now);
      return now;
    } catch {
      return null;
    }
  };
  const now = await look();
  if (now === null) return leftBehind(repair, false);
  if (repair.length === 0) return null;
  try {
    await host.write(planEdits(repair, now).steps);
    return null;
  } catch {
    const then = await look();
    return repair.length === 0 ? null : leftBehind(repair, then !== null);
  }
}

/** Applies all edits or none; see `WorkbookHost.apply`. */
export async function applyEdits(
  host: EditableHost,
  edits: readonly WorkbookEdit[],
  options: ApplyOptions = {},
): Promise<Inverse> {
  // Cells of a sheet that goes are always read anew: they are what brings it back.
  const known = edits.some(({ kind }) => kind === 'remove-sheet') ? undefined : options.basedOn;
  const before = known ?? (await host.readForEdits(edits, options.signal));
  const { steps, inverse } = planEdits(edits, before);
  if (options.signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
  if (steps.length === 0) return [];
  try {
    await host.write(steps);
  } catch (error) {
    const { code, sheet, detail } = asFailure(error);
    const left = await takeBack(host, edits, steps, inverse, before);
    // A host in cell edit mode turns the whole batch away, and every look at it as well.
    throw new HostFailure(code, sheet, detail, code === 'cell-edit-mode' ? null : left);
  }
  return inverse;
}
