/** A {@link WorkbookHost} of plain objects: the same semantics without a spreadsheet program, for tests. */
import type { WriteCellsEdit } from '../../core/sheet/edit';
import { SETTINGS_PREFIX } from '../../core/sheet/settings';
import type { CellValue, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { PlacedMark } from '../../core/sheet/mark';
import { MARK_PREFIX } from '../../core/sheet/mark';
import { applyEdits } from '../apply-edits';
import type { EditableHost } from '../apply-edits';
import { asEditReading, wantedForEdits } from '../edit-reading';
import { askedPlaces, NOTHING_STANDING } from '../standing-cells';
import type { StandingCells } from '../standing-cells';
import { HostFailure } from '../workbook-host';
import type {
  HostEvent,
  Place,
  ReadOptions,
  SheetIds,
  WorkbookHost,
  WorkbookReading,
} from '../workbook-host';
import { Faults } from './faults';
import { looksOf, validationOf } from './memory-looks';
import { PLAIN_HEIGHT, sizesOf } from './memory-sizes';
import { cellState, memorySheets, typeInto } from './memory-workbook';
import type { MemorySheet } from './memory-workbook';
import { writeSteps } from './write-step';
import type { MemoryBook } from './write-step';

export interface MemoryHost extends WorkbookHost {
  /** The workbook itself; tests look and change here. */
  readonly sheets: MemorySheet[];
  /** Settings of the workbook, others' as well. */
  readonly settings: Map<string, string>;
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
  const settings = new Map<string, string>();
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

  const look = (withCells: ReadOptions['cells'], withMarks: boolean): WorkbookReading => {
    faults.step();
    return {
      snapshot: {
        sheets: sheets.map(({ name, cells, hidden, tables, formats }) => ({
          name,
          cells:
            withCells === true || (withCells === 'where-marked' && formats.length > 0)
              ? Object.fromEntries(cells)
              : {},
          ...(hidden ? { hidden } : {}),
          ...(tables.length > 0 ? { tables: [...tables] } : {}),
        })),
      },
      marks: withMarks
        ? sheets.flatMap((sheet) => (sheet.formatsUnreadable ? [] : placedMarks(sheet)))
        : [],
      unreadableMarks: withMarks
        ? sheets.filter(({ formatsUnreadable }) => formatsUnreadable).map(({ name }) => name)
        : [],
      settings: Object.fromEntries(
        [...settings].filter(([key]) => key.startsWith(SETTINGS_PREFIX)),
      ),
      sheetIds: sheetIds(),
      tableIds: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      activeSheet: selection.sheet,
      readOnly: switches.readOnly,
      structureProtected: switches.structureProtected,
      protectedSheets: sheets.filter((sheet) => sheet.protected).map(({ name }) => name),
    };
  };

  const book: MemoryBook = {
    sheets,
    settings,
    find,
    select: (place) => {
      selection = place;
    },
    newId: () => {
      lastId += 1;
      return `format-${lastId}`;
    },
    fault: () => faults.step(),
  };
  const standingOn = (name: string, edits: readonly WriteCellsEdit[]): StandingCells => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return NOTHING_STANDING;
    const asked = askedPlaces(edits);
    return {
      cells: new Map(asked.cells.map((address) => [address, cellState(sheet, address)])),
      looks: asked.looks.flatMap((address) => looksOf(sheet, address)),
      validations: asked.validations.flatMap((address) => validationOf(sheet, address)),
      hidden: [],
    };
  };
  const rowHeightsOn = (name: string, rows: readonly number[]): ReadonlyMap<number, number> => {
    const heights = sheets.find((sheet) => sheet.name === name)?.rowHeights;
    return new Map(rows.map((row) => [row, heights?.get(row) ?? PLAIN_HEIGHT]));
  };
  const sheetIds = (): SheetIds => Object.fromEntries(sheets.map(({ id, name }) => [name, id]));
  const editable: EditableHost = {
    sheetIds,
    readForEdits: (edits) =>
      attempt(() => {
        const reading = asEditReading(look(true, true));
        const { places, rows } = wantedForEdits(edits);
        const standing = [...places].map(
          ([name, asked]) => [name, standingOn(name, asked)] as const,
        );
        const rowHeights = [...rows].map(
          ([name, asked]) => [name, rowHeightsOn(name, asked)] as const,
        );
        return { ...reading, standing: new Map(standing), rowHeights: new Map(rowHeights) };
      }),
    write: (steps, onProgress) =>
      attempt(() => {
        writeSteps(book, steps);
        onProgress?.(1);
        return new Map();
      }),
  };

  return {
    sheets,
    settings,
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
    sheetIds,
    readRichText: (places) =>
      attempt(() => {
        faults.step();
        return places.filter(({ sheet, address }) => find(sheet).richText.has(address));
      }),
    readAgain: () => attempt(() => look(true, false)),
    readSizes: (places) =>
      attempt(() => {
        faults.step();
        return places.flatMap((asked) => sizesOf(find(asked.sheet), asked));
      }),
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
    dump: () => [...sheets.map(dumpSheet), { settings: sorted(settings) }],
  };
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function dumpSheet(sheet: MemorySheet): unknown {
  return {
    name: sheet.name,
    cells: sorted(sheet.cells),
    blankFormats: sorted(sheet.blankFormats),
    looks: sorted(sheet.looks),
    validations: [...sheet.validations].sort((one, other) =>
      one.address < other.address ? -1 : 1,
    ),
    tables: sheet.tables,
    rowHeights: [...sheet.rowHeights].sort(([one], [other]) => one - other),
    groups: [...sheet.groups].sort(),
    formats: sheet.formats.map(({ address, formula, level }) => ({ address, formula, level })),
    hidden: sheet.hidden,
    protected: sheet.protected,
    page: sheet.look?.page ?? null,
  };
}
