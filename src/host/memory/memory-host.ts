/** A {@link WorkbookHost} of plain objects: the same semantics without a spreadsheet program, for tests. */
import type { CellValue, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Mark, PlacedMark } from '../../core/sheet/mark';
import { MARK_PREFIX } from '../../core/sheet/mark';
import { applyEdits } from '../apply-edits';
import type { EditableHost } from '../apply-edits';
import { isPlaced } from '../plan-edits';
import type { WriteStep } from '../plan-edits';
import { HostFailure } from '../workbook-host';
import type {
  HostEvent,
  Place,
  ReadOptions,
  WorkbookHost,
  WorkbookReading,
} from '../workbook-host';
import { Faults } from './faults';
import { memorySheet, memorySheets, typeInto } from './memory-workbook';
import type { MemoryFormat, MemorySheet } from './memory-workbook';

export interface MemoryHost extends WorkbookHost {
  /** The workbook itself; tests look and change here. */
  readonly sheets: MemorySheet[];
  /** Switches of the whole workbook. */
  readonly switches: { readOnly: boolean; structureProtected: boolean };
  readonly faults: Faults;
  /** The active sheet and its selection. */
  readonly selection: () => Place;
  /** What a person types into a cell; tells the watchers. */
  readonly type: (sheet: string, address: string, value: CellValue) => void;
  /** What a person selects; tells the watchers. */
  readonly choose: (sheet: string, address: string) => void;
  /** Everything that can differ, as plain JSON, ids aside: for comparing before and after. */
  readonly dump: () => unknown;
}

function placedMarks(sheet: MemorySheet): PlacedMark[] {
  return sheet.formats.flatMap(({ id, address, formula, level }, priority) =>
    level !== null && formula.includes(MARK_PREFIX)
      ? [{ id, address, formula, level, priority, sheet: sheet.name }]
      : [],
  );
}

/** Runs it in a later turn, as a spreadsheet program would; what it throws becomes a rejection. */
function attempt<Result>(act: () => Result): Promise<Result> {
  return Promise.resolve().then(act);
}

/** Makes a host over a copy of `snapshot`. */
export function createMemoryHost(snapshot: WorkbookSnapshot): MemoryHost {
  const sheets = memorySheets(snapshot);
  const switches = { readOnly: false, structureProtected: false };
  const faults = new Faults();
  const watchers = new Set<(event: HostEvent) => void>();
  let selection: Place = { sheet: sheets[0]?.name ?? '', address: 'A1' };
  let lastId = 0;

  const find = (name: string): MemorySheet => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new HostFailure('sheet-missing', name, 'no such sheet');
    return sheet;
  };
  const tell = (event: HostEvent): void => watchers.forEach((watcher) => watcher(event));

  const look = (withCells: boolean, withMarks: boolean): WorkbookReading => {
    faults.step();
    return {
      snapshot: {
        sheets: sheets.map(({ name, cells, hidden }) => ({
          name,
          cells: withCells ? Object.fromEntries(cells) : {},
          ...(hidden ? { hidden } : {}),
        })),
      },
      marks: withMarks
        ? sheets.flatMap((sheet) => (sheet.formatsUnreadable ? [] : placedMarks(sheet)))
        : [],
      unreadableMarks: withMarks
        ? sheets.filter(({ formatsUnreadable }) => formatsUnreadable).map(({ name }) => name)
        : [],
      activeSheet: selection.sheet,
      readOnly: switches.readOnly,
      structureProtected: switches.structureProtected,
      protectedSheets: sheets.filter((sheet) => sheet.protected).map(({ name }) => name),
    };
  };

  const addMark = (mark: Mark | PlacedMark): void => {
    const { formats } = find(mark.sheet);
    const { address, formula, level } = mark;
    lastId += 1;
    const format: MemoryFormat = { id: `format-${lastId}`, address, formula, level };
    formats.splice(isPlaced(mark) ? mark.priority : 0, 0, format);
  };
  const removeMark = (mark: PlacedMark): void => {
    const { formats } = find(mark.sheet);
    const index = formats.findIndex(({ id }) => id === mark.id);
    if (index >= 0) formats.splice(index, 1);
  };
  const writeStep = (step: WriteStep): void => {
    switch (step.kind) {
      case 'add-sheet': {
        // Excel makes the empty sheet first and fills it then: a failure can strike between.
        faults.step();
        const sheet = { ...memorySheet(step.sheet.name), look: step.sheet };
        sheets.push(sheet);
        for (const [address, cell] of Object.entries(step.sheet.cells)) {
          faults.step();
          if (cell.v !== '' || cell.f !== undefined) sheet.cells.set(address, cell);
        }
        selection = { sheet: step.sheet.name, address: step.sheet.firstInput };
        return;
      }
      case 'remove-sheet':
        faults.step();
        sheets.splice(sheets.indexOf(find(step.name)), 1);
        if (step.activate !== null) selection = { sheet: step.activate, address: 'A1' };
        return;
      case 'marks':
        for (const mark of step.remove) {
          faults.step();
          removeMark(mark);
        }
        for (const mark of step.add) {
          faults.step();
          addMark(mark);
        }
    }
  };
  const editable: EditableHost = {
    readForEdits: () => attempt(() => look(true, true)),
    write: (steps) => attempt(() => steps.forEach(writeStep)),
  };

  return {
    sheets,
    switches,
    faults,
    selection: () => selection,
    read: (options: ReadOptions) =>
      attempt(() => {
        if (options.signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
        const reading = look(options.cells, options.marks);
        options.onProgress?.(1);
        return reading;
      }),
    apply: (edits, options) => applyEdits(editable, edits, options),
    select: (place) =>
      attempt(() => {
        faults.step();
        if (find(place.sheet).hidden) throw new HostFailure('sheet-hidden', place.sheet, 'hidden');
        selection = place;
      }),
    watch: (listener) =>
      attempt(() => {
        watchers.add(listener);
        return () =>
          attempt(() => {
            watchers.delete(listener);
          });
      }),
    type(sheet, address, value) {
      typeInto(find(sheet), address, value);
      tell({ kind: 'changed', sheet });
    },
    choose(sheet, address) {
      selection = { sheet: find(sheet).name, address };
      tell({ kind: 'selected', sheet, address });
    },
    dump: () =>
      sheets.map(({ name, cells, formats, hidden, look: made, ...rest }) => ({
        name,
        cells: Object.fromEntries([...cells].sort(([one], [other]) => (one < other ? -1 : 1))),
        formats: formats.map(({ address, formula, level }) => ({ address, formula, level })),
        hidden,
        protected: rest.protected,
        page: made?.page ?? null,
      })),
  };
}
