/** After a write that stopped half-way: what of it stands, and what takes it back. */
import type { WorkbookEdit } from '../core/sheet/edit';
import type { Mark, PlacedMark } from '../core/sheet/mark';
import type { EditReading } from './edit-reading';
import { takingBack } from './plan-cells';
import { planEdits } from './plan-edits';
import type { WriteStep } from './plan-edits';
import { compareMarks, UNFINISHED, withUnfinished } from './placed-marks';
import { NOTHING_STANDING } from './standing-cells';
import type { Inverse, LeftBehind, LeftThing, WorkbookReading } from './workbook-host';

export type GroupStep = Extract<WriteStep, { kind: 'group-columns' }>;

/** Outline groups cannot be read: which of them were made (or undone) is known from the write, or not at all. */
export type GroupsDone = readonly GroupStep[] | 'unknown';

export function groupSteps(steps: readonly WriteStep[]): readonly GroupStep[] {
  return steps.filter((step) => step.kind === 'group-columns');
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

function undoGroup({ sheet, columns, grouped }: GroupStep): WorkbookEdit {
  return { kind: 'group-columns', sheet, columns, grouped: !grouped };
}

function repairMarks(
  steps: readonly WriteStep[],
  before: EditReading,
  now: EditReading,
): readonly WorkbookEdit[] {
  const marked = new Set<string>();
  const added: Mark[] = [];
  for (const step of steps) {
    if (step.kind !== 'marks') continue;
    for (const { sheet } of [...step.remove, ...step.add]) marked.add(sheet);
    added.push(...step.add);
  }
  const { gone, come } = compareMarks(marksOn(before, marked), marksOn(now, marked));
  const ours = new Set(added.map(placeKey));
  const remove = come.filter((mark) => mark.formula !== UNFINISHED || ours.has(placeKey(mark)));
  return gone.length + remove.length > 0 ? [{ kind: 'marks', remove, add: gone }] : [];
}

function repairStep(
  step: WriteStep,
  inverse: Inverse,
  before: EditReading,
  now: EditReading,
): readonly WorkbookEdit[] {
  switch (step.kind) {
    case 'add-sheet':
      if (!hasSheet(now, step.sheet.name)) return [];
      return [
        {
          kind: 'remove-sheet',
          name: step.sheet.name,
          draft: step.sheet,
          whenChanged: 'remove-half-made',
          returnTo: before.activeSheet,
        },
      ];
    case 'remove-sheet':
      if (hasSheet(now, step.name)) return [];
      return inverse.filter((edit) => edit.kind === 'add-sheet' && edit.sheet.name === step.name);
    case 'write-cells': {
      const stood = before.standing.get(step.sheet) ?? NOTHING_STANDING;
      const stands = now.standing.get(step.sheet) ?? NOTHING_STANDING;
      return [
        takingBack(step, stood, ({ address, before: cell }) => stands.cells.get(address) ?? cell),
      ];
    }
    case 'resize-table': {
      const { sheet, table, from, to } = step;
      return [{ kind: 'resize-table', sheet, table, from: to, to: from }];
    }
    case 'row-heights':
      return inverse.filter((edit) => edit.kind === 'row-heights' && edit.sheet === step.sheet);
    case 'settings': {
      const keys = Object.keys(step.values);
      const values = keys.map((key) => [key, before.settings[key] ?? null] as const);
      return [{ kind: 'settings', values: Object.fromEntries(values) }];
    }
    case 'group-columns':
    case 'marks':
      return [];
  }
}

/** Those edits that still have something to do. */
function unfinished(edits: readonly WorkbookEdit[], now: EditReading): readonly WorkbookEdit[] {
  return edits.filter((edit) => {
    try {
      return planEdits([edit], now).steps.length > 0;
    } catch {
      return true;
    }
  });
}

/** An answer that was lost says nothing of the groups: they are written last, so they stand when all else does. */
function groupsThatStand(
  edits: readonly WorkbookEdit[],
  steps: readonly WriteStep[],
  done: GroupsDone,
  now: EditReading,
): readonly GroupStep[] {
  if (done !== 'unknown') return done;
  const others = edits.filter(({ kind }) => kind !== 'group-columns');
  const tolerant = others.map((edit) =>
    edit.kind === 'add-sheet' ? { ...edit, ifMissing: true } : edit,
  );
  const allElse = others.length > 0 && unfinished(tolerant, now).length === 0;
  return allElse ? groupSteps(steps) : [];
}

/** True when nothing that can be read tells whether the groups were made. */
export function isUndecided({ edits, groups }: Stopped): boolean {
  return groups === 'unknown' && edits.every(({ kind }) => kind === 'group-columns');
}

export interface Stopped {
  readonly edits: readonly WorkbookEdit[];
  readonly steps: readonly WriteStep[];
  readonly inverse: Inverse;
  readonly before: EditReading;
  readonly groups: GroupsDone;
}

/** The edits that make `now` what was there before, as far as these steps could have changed it. */
export function repairs(stopped: Stopped, now: EditReading): Inverse {
  const { edits, steps, inverse, before, groups } = stopped;
  const ofSteps = [...steps].reverse().flatMap((step) => repairStep(step, inverse, before, now));
  return [
    ...groupsThatStand(edits, steps, groups, now).map(undoGroup),
    ...unfinished([...ofSteps, ...repairMarks(steps, before, now)], now),
  ];
}

/** Everything that may have to be taken back, when the host lets us look no more; safe to apply whatever is true. */
export function possibleRepairs({ inverse, groups }: Pick<Stopped, 'inverse' | 'groups'>): Inverse {
  const known = groups === 'unknown' ? [] : groups.map(undoGroup);
  const others = inverse.flatMap((edit): readonly WorkbookEdit[] => {
    switch (edit.kind) {
      case 'add-sheet':
        return [{ ...edit, ifMissing: true }];
      case 'remove-sheet':
        return [{ ...edit, whenChanged: 'remove-half-made' }];
      case 'marks':
        return [{ ...edit, remove: withUnfinished(edit.remove) }];
      case 'group-columns':
        return [];
      case 'write-cells':
      case 'resize-table':
      case 'row-heights':
      case 'settings':
        return [edit];
    }
  });
  return [...known, ...others];
}

function leftOf(edit: WorkbookEdit): readonly LeftThing[] {
  switch (edit.kind) {
    case 'marks':
      return [...edit.remove, ...edit.add].map(({ sheet }) => ({ kind: 'marks', sheet }));
    case 'add-sheet':
      return [{ kind: 'sheet', sheet: edit.sheet.name }];
    case 'remove-sheet':
      return [{ kind: 'sheet', sheet: edit.name }];
    case 'settings':
      return [{ kind: 'settings', sheet: null }];
    case 'row-heights':
      return [{ kind: 'rows', sheet: edit.sheet }];
    case 'write-cells':
    case 'resize-table':
    case 'group-columns':
      return [{ kind: 'cells', sheet: edit.sheet }];
  }
}

export function leftBehind(retry: Inverse, certain: boolean): LeftBehind {
  const what = new Map(retry.flatMap(leftOf).map((place) => [JSON.stringify(place), place]));
  return { certain, what: [...what.values()], retry };
}
