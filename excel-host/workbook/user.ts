/**
 * What a person does in the grid: types, pastes, selects, changes rows and sheets. Goes through Univer's commands,
 * so it is in the undo stack, and is told to add-ins as a person's change.
 */
import { BooleanNumber } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Area } from './area';
import { cellArea, contains, parseArea } from './area';
import type { Scalar } from './cell-value';
import { contentOf, displayText, valueOf } from './cell-value';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import { readHtmlTable } from './html-table';
import { mergeStep, mergesTouching } from './merges';
import { formatAt } from './range-content';
import { hasLockedCell } from './sheet-locks';
import { growingTable, growTable } from './table-growth';
import { isTextFormat, readInput } from './typed-input';
import type { Entry } from './typed-input';
import type { CellMatrix } from './univer/univer-workbook';
import { toRange } from './univer/rectangles';
import { UserSheets } from './user-sheets';
import { UserRanges } from './user-ranges';
import type { WorkbookModel } from './workbook-model';

/** What a cell looks like now. */
export interface CellLook {
  readonly value: Scalar;
  /** The formula with its `=`, or `null`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly displayedText: string;
  /** `#RRGGBB` after conditional formats, or `null`. */
  readonly fill: string | null;
  readonly bold: boolean;
}

/** A text for a cell; `format` replaces the cell's number format before the text is read. */
interface Entered {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly format: string | null;
}

export class User {
  /** Rows, columns, merges, formats and validations. */
  readonly ranges: UserRanges;
  /** Adding, naming, deleting and protecting sheets. */
  readonly sheets: UserSheets;

  constructor(private readonly model: WorkbookModel) {
    this.ranges = new UserRanges(model);
    this.sheets = new UserSheets(model);
  }

  private sheetId(name: string): string {
    const sheet = this.model.findSheet(name);
    if (!sheet) throw itemNotFound(`sheet ${name}`);
    return sheet.getSheetId();
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw invalidArgument(`address ${address}`);
    return area;
  }

  /** Types a text into a cell (the first one of a merge) and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    const sheetId = this.sheetId(sheet);
    const { row, column } = this.area(address);
    const place = cellArea(row, column);
    const merge = mergesTouching(this.model.univer, sheetId, place)[0] ?? place;
    const target = cellArea(merge.row, merge.column);
    const table = text === '' ? null : growingTable(this.model, sheetId, merge.row, merge.column);
    await this.enter(sheetId, target, [{ ...target, text, format: null }], 'typed');
    if (table === null) return;
    growTable(this.model, table);
    await this.model.univer.settle();
  }

  /** Pastes plain text: rows of cells. Number formats of the cells stay. */
  async paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<void> {
    const { row, column } = this.area(address);
    const entered = rows.flatMap((cells, down) =>
      cells.map((text, right) => ({ row: row + down, column: column + right, text, format: null })),
    );
    const columns = Math.max(...rows.map((cells) => cells.length));
    await this.enter(
      this.sheetId(sheet),
      { row, column, rows: rows.length, columns },
      entered,
      'pasted',
    );
  }

  /**
   * Pastes a table from Word or a page: spans become merges; number formats come with it, so that cells that were
   * text read `100%` as a number.
   */
  async pasteHtml(sheet: string, address: string, html: string): Promise<void> {
    const table = readHtmlTable(html);
    if (!table) throw invalidArgument('HTML without a table');
    const sheetId = this.sheetId(sheet);
    const { row, column } = this.area(address);
    const area: Area = { row, column, rows: table.rows, columns: table.columns };
    this.requireUnlocked(sheetId, area);
    const { univer } = this.model;
    univer.ensureExtent(sheetId, area);
    const entered = table.cells.map((cell) => ({
      row: row + cell.row,
      column: column + cell.column,
      text: cell.text,
      format: cell.isText ? '@' : 'General',
    }));
    const spans = table.cells
      .filter((cell) => cell.rows > 1 || cell.columns > 1)
      .map((cell) => ({
        row: row + cell.row,
        column: column + cell.column,
        rows: cell.rows,
        columns: cell.columns,
      }));
    const replaced = mergesTouching(univer, sheetId, area);
    univer.runAsOneStep([
      ...(replaced.length > 0 ? [mergeStep(univer, sheetId, replaced, false)] : []),
      univer.reversibleWrite(sheetId, this.cellsFor(sheetId, entered, 'pasted', [])),
      ...(spans.length > 0 ? [mergeStep(univer, sheetId, spans, true)] : []),
    ]);
    await univer.settle();
  }

  private requireUnlocked(sheetId: string, area: Area): void {
    if (this.model.state(sheetId).protection && hasLockedCell(this.model, sheetId, area)) {
      throw accessDenied('typing into a protected cell');
    }
  }

  /** What the texts become in their cells; a cell that a merge covers takes nothing. */
  private cellsFor(
    sheetId: string,
    entered: readonly Entered[],
    entry: Entry,
    merges: readonly Area[],
  ): CellMatrix {
    const { model } = this;
    const cellValue: CellMatrix = {};
    for (const { row, column, text, format } of entered) {
      const area = cellArea(row, column);
      const isCovered = merges.some(
        (merge) => contains(merge, area) && (merge.row !== row || merge.column !== column),
      );
      if (isCovered) continue;
      const cell = model.univer.cell(sheetId, row, column) ?? null;
      const before = format ?? formatAt({ model, sheetId, area }, cell);
      const read = readInput(text, before, entry);
      const data = contentOf(read.value, read.formula, isTextFormat(before));
      const pattern = read.format ?? format;
      const n = pattern === null || pattern === 'General' ? null : { pattern };
      (cellValue[row] ??= {})[column] = pattern === null ? data : { ...data, s: { n } };
    }
    return cellValue;
  }

  private async enter(
    sheetId: string,
    area: Area,
    entered: readonly Entered[],
    entry: Entry,
  ): Promise<void> {
    const { univer } = this.model;
    this.requireUnlocked(sheetId, area);
    univer.ensureExtent(sheetId, area);
    const merges = mergesTouching(univer, sheetId, area);
    const cellValue = this.cellsFor(sheetId, entered, entry, merges);
    await univer.command(SetRangeValuesCommand.id, {
      unitId: univer.unitId,
      subUnitId: sheetId,
      range: toRange(area),
      value: cellValue,
    });
    await univer.settle();
  }

  /** Selects a range, going to its sheet. */
  select(sheet: string, address: string): void {
    this.model.select(this.sheetId(sheet), this.area(address));
  }

  /** Ctrl+Z; false when there is nothing to undo. */
  async undo(): Promise<boolean> {
    const done = await this.model.univer.undo();
    await this.model.univer.settle();
    return done;
  }

  async redo(): Promise<boolean> {
    const done = await this.model.univer.redo();
    await this.model.univer.settle();
    return done;
  }

  /** How many steps Ctrl+Z can take back. */
  get undoSteps(): number {
    return this.model.univer.undoSteps;
  }

  /** How a cell looks at this moment, conditional formats evaluated. */
  async look(sheet: string, address: string): Promise<CellLook> {
    const sheetId = this.sheetId(sheet);
    const { row, column } = this.area(address);
    const { univer, rules } = this.model;
    // The first question makes the engine register what it has to calculate.
    rules.shownStyle(sheetId, row, column);
    await univer.settle(true);
    const cell = univer.cell(sheetId, row, column) ?? null;
    const own = cell ? univer.unit.getStyles().getStyleByCell(cell) : null;
    const shown = { ...own, ...rules.shownStyle(sheetId, row, column) };
    const value = valueOf(cell);
    const numberFormat = formatAt(
      { model: this.model, sheetId, area: cellArea(row, column) },
      cell,
    );
    return {
      value,
      formula: univer.formula(sheetId, row, column, cell),
      numberFormat,
      displayedText: displayText(value, numberFormat),
      fill: shown.bg?.rgb ?? null,
      bold: shown.bl === BooleanNumber.TRUE,
    };
  }
}
