/** Edits against the workbook as it is: what is refused, what is left to do, and what takes it back. */
import type { SheetDraft } from '../core/sheet/draft';
import type { WorkbookEdit } from '../core/sheet/edit';
import type { Mark, PlacedMark } from '../core/sheet/mark';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { EditReading } from './edit-reading';
import { planWriteCells } from './plan-cells';
import type { WriteCellsStep } from './plan-cells';
import { planGroupColumns, planResizeTable, planSettings } from './plan-structure';
import type { StructureStep } from './plan-structure';
import { planRowHeights } from './plan-row-heights';
import type { RowHeightsStep } from './plan-row-heights';
import { inPriorityOrder, markKey, standingMarks } from './placed-marks';
import { compareWithDraft, draftOfContents } from './sheet-contents';
import { NOTHING_STANDING } from './standing-cells';
import { hasSameSurroundings, rowsOf } from './same-surroundings';
import type { Rows } from './same-surroundings';
import { HostFailure } from './workbook-host';
import type { Inverse } from './workbook-host';

/** One thing to write, with everything that is known about what stands there. */
export type WriteStep =
  | WriteCellsStep
  | StructureStep
  | RowHeightsStep
  | {
      readonly kind: 'add-sheet';
      readonly sheet: SheetDraft;
      readonly marks: readonly PlacedMark[];
    }
  | {
      readonly kind: 'remove-sheet';
      readonly name: string;
      /** The sheet to activate afterwards; `null` leaves that to the host. */
      readonly activate: string | null;
    }
  | {
      readonly kind: 'marks';
      /** With their present ids. */
      readonly remove: readonly PlacedMark[];
      /** In the order in which each reaches its priority. */
      readonly add: readonly (Mark | PlacedMark)[];
    };

export interface EditPlan {
  readonly steps: readonly WriteStep[];
  /** In the order in which it must be applied. */
  readonly inverse: Inverse;
  /** Highlights that are not put back, because other cells stand there now. */
  readonly leftOut: readonly Mark[];
}

interface PlannedEdit {
  readonly step: WriteStep | null;
  readonly inverse: WorkbookEdit | null;
  readonly leftOut?: readonly Mark[];
}

/** True for a mark that has a place in the order of its sheet's conditional formats. */
export function isPlaced(mark: Mark | PlacedMark): mark is PlacedMark {
  return 'priority' in mark;
}

function findSheet(reading: EditReading, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return reading.snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

function refuseSheetWrites(reading: EditReading): void {
  if (reading.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
  if (reading.structureProtected) {
    throw new HostFailure('structure-protected', null, 'workbook.protection.protected');
  }
}

function planAddSheet(
  edit: Extract<WorkbookEdit, { kind: 'add-sheet' }>,
  now: EditReading,
): PlannedEdit | null {
  const { name } = edit.sheet;
  if (findSheet(now, name) !== undefined) {
    if (edit.ifMissing === true) return null;
    throw new HostFailure('name-taken', name, 'worksheets.add');
  }
  const table = edit.sheet.table?.name.toLowerCase();
  if (now.tables.some((each) => each.name.toLowerCase() === table)) {
    throw new HostFailure('name-taken', name, `the table ${edit.sheet.table?.name ?? ''}`);
  }
  refuseSheetWrites(now);
  return {
    step: { kind: 'add-sheet', sheet: edit.sheet, marks: inPriorityOrder(edit.marks ?? []) },
    inverse: {
      kind: 'remove-sheet',
      name,
      draft: edit.sheet,
      whenChanged: 'refuse',
      returnTo: now.activeSheet,
    },
  };
}

function returnTo(
  { name, returnTo: wanted }: Extract<WorkbookEdit, { kind: 'remove-sheet' }>,
  now: EditReading,
): string | null {
  if (wanted === undefined || now.activeSheet !== name) return null;
  const sheet = findSheet(now, wanted);
  return sheet === undefined || sheet.hidden === true ? null : sheet.name;
}

/** What brings the sheet back as it is: with her cells, and with the table as long as it has become. */
function asItStands(
  { name, draft }: Extract<WorkbookEdit, { kind: 'remove-sheet' }>,
  sheet: SheetSnapshot,
  comparison: ReturnType<typeof compareWithDraft>,
  now: EditReading,
): SheetDraft {
  if (comparison === 'same') return draft;
  const { table, ...drafted } = draftOfContents(sheet.cells, draft);
  if (table === undefined) return drafted;
  const found = now.tables.find((each) => each.sheet === name && each.name === table.name);
  return found === undefined
    ? drafted
    : { ...drafted, table: { name: table.name, address: found.address ?? table.address } };
}

function planRemoveSheet(
  edit: Extract<WorkbookEdit, { kind: 'remove-sheet' }>,
  now: EditReading,
): PlannedEdit | null {
  const sheet = findSheet(now, edit.name);
  if (sheet === undefined) return null;
  const comparison = compareWithDraft(sheet.cells, edit.draft);
  const mayGo =
    edit.whenChanged === 'remove' ||
    comparison === 'same' ||
    (comparison === 'part' && edit.whenChanged === 'remove-half-made');
  if (!mayGo) throw new HostFailure('sheet-changed', edit.name, 'cells differ from the draft');
  refuseSheetWrites(now);
  const draft = asItStands(edit, sheet, comparison, now);
  const marks = now.marks.filter((mark) => mark.sheet === sheet.name);
  return {
    step: { kind: 'remove-sheet', name: edit.name, activate: returnTo(edit, now) },
    inverse: {
      kind: 'add-sheet',
      sheet: draft,
      ...(marks.length === 0 ? {} : { marks }),
    },
  };
}

type MarksEdit = Extract<WorkbookEdit, { kind: 'marks' }>;

/** The highlights to add that do not belong any more where they stood. */
function misplaced({ add, stood }: MarksEdit, now: EditReading): ReadonlySet<Mark> {
  const rows = new Map<string, Rows>();
  return new Set(
    add.filter(({ sheet, address }) => {
      const then = stood?.[sheet];
      if (then === undefined) return false;
      const known = rows.get(sheet) ?? rowsOf(then);
      rows.set(sheet, known);
      return !hasSameSurroundings(address, known, findSheet(now, sheet)?.cells ?? {});
    }),
  );
}

/** The cells around highlights that are removed, where they were read. */
function cellsAround(remove: readonly Mark[], now: EditReading): Pick<MarksEdit, 'stood'> {
  const stood = new Map(
    remove.flatMap(({ sheet }) => {
      const cells = findSheet(now, sheet)?.cells ?? {};
      return Object.keys(cells).length === 0 ? [] : [[sheet, cells] as const];
    }),
  );
  return stood.size === 0 ? {} : { stood: Object.fromEntries(stood) };
}

function planMarks(edit: MarksEdit, now: EditReading): PlannedEdit | null {
  const remove = standingMarks(edit.remove, now.marks);
  const removed = new Set(remove);
  const stand = new Set(now.marks.filter((mark) => !removed.has(mark)).map(markKey));
  const wanted = edit.add.filter(
    (mark) => findSheet(now, mark.sheet) !== undefined && !stand.has(markKey(mark)),
  );
  const lost = misplaced({ ...edit, add: wanted }, now);
  const leftOut = [...lost];
  const add = wanted.filter((mark) => !lost.has(mark));
  for (const { sheet } of [...edit.remove, ...add]) {
    if (now.unreadableMarks.includes(sheet)) {
      throw new HostFailure('unknown', sheet, 'conditional formats cannot be read');
    }
  }
  if (remove.length + add.length === 0) {
    return leftOut.length === 0 ? null : { step: null, inverse: null, leftOut };
  }
  if (now.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
  for (const { sheet } of [...remove, ...add]) {
    if (now.protectedSheets.includes(sheet)) {
      throw new HostFailure('sheet-protected', sheet, 'worksheet.protection.protected');
    }
  }
  const onTop = add.filter((mark) => !isPlaced(mark));
  const placed = inPriorityOrder(add.filter(isPlaced));
  return {
    step: { kind: 'marks', remove, add: [...onTop, ...placed] },
    inverse: {
      kind: 'marks',
      // The host gives ids and priorities when it is undone; only what the marks say is needed to find them.
      remove: add.map((mark) => ({ id: '', priority: 0, ...mark })),
      add: remove,
      ...cellsAround(remove, now),
    },
    leftOut,
  };
}

/** Edits of a sheet that must be there and may be written; what is there already is planned away before. */
function onSheet<Planned extends PlannedEdit>(
  name: string,
  now: EditReading,
  plan: () => Planned | null,
): Planned | null {
  if (findSheet(now, name) === undefined) {
    throw new HostFailure('sheet-missing', name, 'worksheets.getItem');
  }
  const planned = plan();
  if (planned === null) return null;
  if (now.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
  if (now.protectedSheets.includes(name)) {
    throw new HostFailure('sheet-protected', name, 'worksheet.protection.protected');
  }
  return planned;
}

function planEdit(edit: WorkbookEdit, now: EditReading): PlannedEdit | null {
  switch (edit.kind) {
    case 'write-cells':
      return onSheet(edit.sheet, now, () =>
        planWriteCells(edit, now.standing.get(edit.sheet) ?? NOTHING_STANDING),
      );
    case 'row-heights':
      return onSheet(edit.sheet, now, () => planRowHeights(edit, now));
    case 'resize-table':
      return onSheet(edit.sheet, now, () => planResizeTable(edit, now));
    case 'group-columns':
      return onSheet(edit.sheet, now, () => planGroupColumns(edit));
    case 'settings': {
      const planned = planSettings(edit, now);
      if (planned !== null && now.readOnly) {
        throw new HostFailure('read-only', null, 'workbook.readOnly');
      }
      return planned;
    }
    case 'add-sheet':
      return planAddSheet(edit, now);
    case 'remove-sheet':
      return planRemoveSheet(edit, now);
    case 'marks':
      return planMarks(edit, now);
  }
}

/**
 * Plans edits that do not depend on each other. `now` holds the marks of every sheet whose marks are edited and the
 * cells of every sheet that is removed. Throws {@link HostFailure} for what must be refused before the first write.
 */
export function planEdits(edits: readonly WorkbookEdit[], now: EditReading): EditPlan {
  const planned = edits.flatMap((edit) => planEdit(edit, now) ?? []);
  return {
    steps: planned.flatMap(({ step }) => step ?? []),
    inverse: planned.flatMap(({ inverse }) => inverse ?? []).reverse(),
    leftOut: planned.flatMap(({ leftOut }) => leftOut ?? []),
  };
}
