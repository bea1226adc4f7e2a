/** Planned steps carried out on a workbook of plain objects, one fault point for each single write. */
import type { Mark, PlacedMark } from '../../core/sheet/mark';
import { StoppedWrite } from '../apply-edits';
import type { WriteCellsStep } from '../plan-cells';
import { stateAfter } from '../plan-cells';
import { isPlaced } from '../plan-edits';
import type { WriteStep } from '../plan-edits';
import type { GroupStep } from '../take-back';
import { HostFailure } from '../workbook-host';
import type { Place } from '../workbook-host';
import { drafted, setLook, setStyle, setValidation } from './memory-looks';
import { memorySheet, setCell } from './memory-workbook';
import type { MemoryFormat, MemorySheet } from './memory-workbook';

/** What the steps work on. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly settings: Map<string, string>;
  readonly find: (name: string) => MemorySheet;
  readonly select: (place: Place) => void;
  readonly newId: () => string;
  /** Throws when the next single write was told to fail. */
  readonly fault: () => void;
}

function addMark(book: MemoryBook, mark: Mark | PlacedMark): void {
  const { formats } = book.find(mark.sheet);
  const { address, formula, level } = mark;
  const format: MemoryFormat = { id: book.newId(), address, formula, level };
  formats.splice(isPlaced(mark) ? mark.priority : 0, 0, format);
}

function removeMark(book: MemoryBook, mark: PlacedMark): void {
  const { formats } = book.find(mark.sheet);
  const index = formats.findIndex(({ id }) => id === mark.id);
  if (index >= 0) formats.splice(index, 1);
}

function addSheet(book: MemoryBook, step: Extract<WriteStep, { kind: 'add-sheet' }>): void {
  // Excel makes the empty sheet first and fills it then: a failure can strike between.
  book.fault();
  const heights = step.sheet.rowHeights.map((height, index) => [index + 1, height] as const);
  const rowHeights = new Map(heights);
  const sheet = { ...memorySheet(step.sheet.name), look: step.sheet, rowHeights };
  book.sheets.push(sheet);
  for (const [address, cell] of Object.entries(step.sheet.cells)) {
    book.fault();
    if (cell.v !== '' || cell.f !== undefined) sheet.cells.set(address, cell);
  }
  book.fault();
  if (step.sheet.table) sheet.tables.push({ ...step.sheet.table });
  for (const mark of step.marks) {
    book.fault();
    addMark(book, mark);
  }
  if (step.sheet.inBackground === true) return;
  book.select({ sheet: step.sheet.name, address: step.sheet.firstInput });
}

function writeCells(book: MemoryBook, step: WriteCellsStep): void {
  const sheet = book.find(step.sheet);
  const each = <Item>(items: readonly Item[], write: (item: Item) => void): void => {
    for (const item of items) {
      book.fault();
      write(item);
    }
  };
  // The number format first, as in Excel: a failure may leave it without the content.
  each(step.cells, ({ address, before, nf }) => setCell(sheet, address, { ...before, nf }));
  each(step.cells, (cell) => setCell(sheet, cell.address, stateAfter(cell)));
  each(step.styles, ({ address, style }) => setStyle(sheet, address, style));
  each(step.looks, ({ address, look }) => setLook(sheet, address, look));
  each([...step.drafts.map(drafted), ...step.validations], (range) => setValidation(sheet, range));
}

function group(book: MemoryBook, { sheet, columns, grouped }: GroupStep): void {
  book.fault();
  const { groups } = book.find(sheet);
  const index = groups.indexOf(columns);
  if (grouped) groups.push(columns);
  else if (index >= 0) groups.splice(index, 1);
  else throw new HostFailure('unknown', sheet, `${columns} is in no group`);
}

function writeSettings(book: MemoryBook, values: Readonly<Record<string, string | null>>): void {
  for (const [key, value] of Object.entries(values)) {
    book.fault();
    if (value === null) book.settings.delete(key);
    else book.settings.set(key, value);
  }
}

function writeStep(book: MemoryBook, step: Exclude<WriteStep, GroupStep>): void {
  switch (step.kind) {
    case 'add-sheet':
      addSheet(book, step);
      return;
    case 'remove-sheet':
      book.fault();
      book.sheets.splice(book.sheets.indexOf(book.find(step.name)), 1);
      if (step.activate !== null) book.select({ sheet: step.activate, address: 'A1' });
      return;
    case 'marks':
      for (const mark of step.remove) {
        book.fault();
        removeMark(book, mark);
      }
      for (const mark of step.add) {
        book.fault();
        addMark(book, mark);
      }
      return;
    case 'write-cells':
      writeCells(book, step);
      return;
    case 'resize-table': {
      book.fault();
      const { tables } = book.find(step.sheet);
      const index = tables.findIndex(({ name }) => name === step.table);
      tables.splice(index, 1, { name: step.table, address: step.to });
      return;
    }
    case 'row-heights': {
      const { rowHeights } = book.find(step.sheet);
      for (const { row, to } of step.rows) {
        book.fault();
        rowHeights.set(row, to);
      }
      return;
    }
    case 'settings':
      writeSettings(book, step.values);
  }
}

/** Carries out all steps in order, outline groups last. Throws {@link StoppedWrite}. */
export function writeSteps(book: MemoryBook, steps: readonly WriteStep[]): void {
  const done: GroupStep[] = [];
  try {
    for (const step of steps) if (step.kind !== 'group-columns') writeStep(book, step);
    for (const step of steps) {
      if (step.kind !== 'group-columns') continue;
      group(book, step);
      done.push(step);
    }
  } catch (error) {
    if (error instanceof HostFailure) throw new StoppedWrite(error, done);
    throw error;
  }
}
