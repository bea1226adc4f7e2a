/** What a person does in the grid: types, pastes, selects. Goes into the undo stack and is told to add-ins as such. */
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { ICellData } from '@univerjs/core';
import type { Area } from './area';
import { cellArea, contains, parseArea } from './area';
import type { Scalar } from './cell-value';
import { contentOf, displayText, valueOf } from './cell-value';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import { mergesTouching } from './merges';
import { formatAt } from './range-content';
import { hasLockedCell } from './sheet-locks';
import { isTextFormat, readInput } from './typed-input';
import type { Entry } from './typed-input';
import { toRange } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

/** What a cell looks like now. */
export interface CellLook {
  readonly value: Scalar;
  readonly displayedText: string;
  /** `#RRGGBB` after conditional formats, or `null`. */
  readonly fill: string | null;
  readonly bold: boolean;
}

export class User {
  constructor(private readonly model: WorkbookModel) {}

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

  /** Types a text into a cell and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    const area = this.area(address);
    await this.enter(this.sheetId(sheet), cellArea(area.row, area.column), [[text]], 'typed');
  }

  private async enter(
    sheetId: string,
    area: Area,
    texts: readonly (readonly string[])[],
    entry: Entry,
  ): Promise<void> {
    const { model } = this;
    const { univer } = model;
    if (model.state(sheetId).protection && hasLockedCell(model, sheetId, area)) {
      throw accessDenied('typing into a protected cell');
    }
    univer.ensureExtent(sheetId, area);
    const merges = mergesTouching(univer, sheetId, area);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    texts.forEach((cells, down) => {
      cells.forEach((text, right) => {
        const place = cellArea(area.row + down, area.column + right);
        const merge = merges.find((candidate) => contains(candidate, place));
        const target = merge ?? place;
        if (merge && (merge.row !== place.row || merge.column !== place.column)) {
          if (texts.length > 1 || cells.length > 1) return;
        }
        const cell = univer.cell(sheetId, target.row, target.column) ?? null;
        const format = formatAt({ model, sheetId, area }, cell);
        const read = readInput(text, format, entry);
        const data = contentOf(read.value, read.formula, isTextFormat(format));
        (cellValue[target.row] ??= {})[target.column] =
          read.format === null ? data : { ...data, s: { n: { pattern: read.format } } };
      });
    });
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

  undo(): Promise<boolean> {
    return this.model.univer.undo();
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
    const area = cellArea(row, column);
    const format = formatAt({ model: this.model, sheetId, area }, cell);
    return {
      value,
      displayedText: displayText(value, format),
      fill: shown.bg?.rgb ?? null,
      bold: shown.bl === 1,
    };
  }
}
