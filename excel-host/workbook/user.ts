/**
 * What a person does in the grid: types, pastes, selects, changes rows and sheets. Goes through Univer's commands,
 * so it is in the undo stack, and is told to add-ins as a person's change.
 */
import { BooleanNumber } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Area } from './area';
import { cellArea, parseArea } from './area';
import type { CharacterFormat } from './characters';
import { richDocument } from './characters';
import type { Scalar } from './cell-value';
import { contentOf, displayText, valueOf } from './cell-value';
import { invalidArgument, itemNotFound } from './errors';
import { mergesTouching } from './merges';
import { formatAt } from './range-content';
import { requireUnlocked } from './sheet-locks';
import { growingTable, growTable } from './table-growth';
import { isTextFormat, readInput } from './typed-input';
import { toRange } from './univer/rectangles';
import { UserPaste } from './user-paste';
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

export class User {
  /** Rows, columns, merges, formats and validations. */
  readonly ranges: UserRanges;
  /** Adding, naming, deleting and protecting sheets. */
  readonly sheets: UserSheets;
  /** Pasting at a cell of a sheet, told by its id. */
  readonly clipboard: UserPaste;

  constructor(private readonly model: WorkbookModel) {
    this.ranges = new UserRanges(model);
    this.sheets = new UserSheets(model);
    this.clipboard = new UserPaste(model);
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
    await this.enter(sheetId, target, text);
    if (table === null) return;
    growTable(this.model, table);
    await this.model.univer.settle();
  }

  /**
   * Pastes plain text: rows of cells.
   * @throws HostError `MergedCells` when something would vanish behind a merge
   */
  async paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.clipboard.text(this.sheetId(sheet), this.area(address), rows);
  }

  /**
   * Pastes HTML as Word, Excel and browsers copy it, see {@link UserPaste}.
   * @throws HostError `MergedCells` when a merge reaches out of what is pasted
   */
  async pasteHtml(sheet: string, address: string, html: string): Promise<void> {
    await this.clipboard.html(this.sheetId(sheet), this.area(address), html);
  }

  /** Formats some characters of a text apart, as 加粗 with part of it selected does. */
  async formatCharacters(sheet: string, address: string, format: CharacterFormat): Promise<void> {
    const { univer } = this.model;
    const sheetId = this.sheetId(sheet);
    const { row, column } = this.area(address);
    const cell = univer.cell(sheetId, row, column) ?? null;
    const text = valueOf(cell);
    if (typeof text !== 'string' || text === '') throw invalidArgument('characters of no text');
    requireUnlocked(this.model, sheetId, cellArea(row, column), 'formatting characters');
    await univer.command(SetRangeValuesCommand.id, {
      unitId: univer.unitId,
      subUnitId: sheetId,
      range: toRange(cellArea(row, column)),
      value: { [row]: { [column]: { ...cell, p: richDocument(text, format) } } },
    });
    await univer.settle();
  }

  /** Writes what a text becomes in a cell. */
  private async enter(sheetId: string, area: Area, text: string): Promise<void> {
    const { model } = this;
    const { univer } = model;
    requireUnlocked(model, sheetId, area, 'typing into a protected cell');
    univer.ensureExtent(sheetId, area);
    const cell = univer.cell(sheetId, area.row, area.column) ?? null;
    const format = formatAt({ model, sheetId, area }, cell);
    const read = readInput(text, format, 'typed');
    const data = contentOf(read.value, read.formula, isTextFormat(format));
    const styled = read.format === null ? data : { ...data, s: { n: { pattern: read.format } } };
    await univer.command(SetRangeValuesCommand.id, {
      unitId: univer.unitId,
      subUnitId: sheetId,
      range: toRange(area),
      value: { [area.row]: { [area.column]: styled } },
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
