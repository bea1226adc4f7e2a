/** What a person does to rows, columns and cells other than typing. */
import { Direction, RANGE_TYPE } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { AddSheetDataValidationCommand } from '@univerjs/sheets-data-validation';
import {
  AddWorksheetMergeCommand,
  ClearSelectionContentCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  SetRowHiddenCommand,
  SetSpecificRowsVisibleCommand,
} from '@univerjs/sheets';
import { AddCfCommand } from '@univerjs/sheets-conditional-formatting';
import type { Area } from './area';
import { parseArea } from './area';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import { mergesTouching } from './merges';
import { CFRuleType, CFSubRuleType } from './univer/conditional-rules';
import type { ConditionalRule } from './univer/conditional-rules';
import type { ValidationRule } from './univer/validation-rules';
import { toRange } from './univer/rectangles';
import type { WorkbookModel } from './workbook-model';

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

export class UserRanges {
  constructor(private readonly model: WorkbookModel) {}

  /** A person works on the sheet in front. */
  private goTo(sheet: string): string {
    const found = this.model.findSheet(sheet);
    if (!found) throw itemNotFound(`sheet ${sheet}`);
    this.model.activate(found.getSheetId());
    return found.getSheetId();
  }

  private target(sheetId: string): Target {
    return { unitId: this.model.univer.unitId, subUnitId: sheetId };
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw invalidArgument(`address ${address}`);
    return area;
  }

  /** A protected sheet lets a person do nothing of all this unless it was allowed. */
  private requireAllowed(sheetId: string, option: string): void {
    const { protection } = this.model.state(sheetId);
    if (protection && protection.options[option] !== true) throw accessDenied(option);
  }

  private async run(id: string, params: object): Promise<void> {
    if (!(await this.model.univer.command(id, params))) throw new Error(`Univer refused ${id}`);
    await this.model.univer.settle();
  }

  private lines(sheetId: string, kind: 'rows' | 'columns', first: number, count: number): IRange {
    const { univer } = this.model;
    const rows = kind === 'rows';
    univer.ensureExtent(sheetId, {
      row: rows ? first : 0,
      column: rows ? 0 : first,
      rows: rows ? count : 1,
      columns: rows ? 1 : count,
    });
    const sheet = univer.requireSheet(sheetId);
    return {
      startRow: rows ? first : 0,
      endRow: rows ? first + count - 1 : sheet.getRowCount() - 1,
      startColumn: rows ? 0 : first,
      endColumn: rows ? sheet.getColumnCount() - 1 : first + count - 1,
      rangeType: rows ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN,
    };
  }

  /** Inserts rows before a row; `row` counts from 1 as on the sheet. */
  async insertRows(sheet: string, row: number, count = 1): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowInsertRows');
    const range = this.lines(sheetId, 'rows', row - 1, count);
    const target = this.target(sheetId);
    await this.run(InsertRowByRangeCommand.id, { ...target, range, direction: Direction.UP });
  }

  async deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowDeleteRows');
    const range = this.lines(sheetId, 'rows', row - 1, count);
    await this.run(RemoveRowByRangeCommand.id, { ...this.target(sheetId), range });
  }

  /** Inserts columns before a column; `column` counts from 1. */
  async insertColumns(sheet: string, column: number, count = 1): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowInsertColumns');
    const range = this.lines(sheetId, 'columns', column - 1, count);
    const target = this.target(sheetId);
    await this.run(InsertColByRangeCommand.id, { ...target, range, direction: Direction.LEFT });
  }

  async deleteColumns(sheet: string, column: number, count = 1): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowDeleteColumns');
    const range = this.lines(sheetId, 'columns', column - 1, count);
    await this.run(RemoveColByRangeCommand.id, { ...this.target(sheetId), range });
  }

  /**
   * Hides rows by a filter, by their numbers on the sheet. They read as rows hidden by hand do; writing several rows over
   * them does not, see `requireUnfiltered`.
   */
  async filterOut(sheet: string, rows: readonly number[]): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowAutoFilter');
    const ranges = rows.map((row) => this.lines(sheetId, 'rows', row - 1, 1));
    await this.run(SetRowHiddenCommand.id, { ...this.target(sheetId), ranges });
    for (const row of rows) this.model.state(sheetId).filtered.add(row - 1);
  }

  /** Shows what a filter hid. */
  async clearFilter(sheet: string): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowAutoFilter');
    const { filtered } = this.model.state(sheetId);
    const ranges = [...filtered].map((row) => this.lines(sheetId, 'rows', row, 1));
    filtered.clear();
    if (ranges.length === 0) return;
    await this.run(SetSpecificRowsVisibleCommand.id, { ...this.target(sheetId), ranges });
  }

  /** Hides rows by hand. */
  async hideRows(sheet: string, row: number, count = 1): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowFormatRows');
    const ranges = [this.lines(sheetId, 'rows', row - 1, count)];
    await this.run(SetRowHiddenCommand.id, { ...this.target(sheetId), ranges });
  }

  async showRows(sheet: string, row: number, count = 1): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowFormatRows');
    const ranges = [this.lines(sheetId, 'rows', row - 1, count)];
    await this.run(SetSpecificRowsVisibleCommand.id, { ...this.target(sheetId), ranges });
  }

  /** Merges cells; the first one's content stays. */
  async merge(sheet: string, address: string): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowFormatCells');
    await this.mergeArea(sheetId, this.area(address));
  }

  async mergeArea(sheetId: string, area: Area): Promise<void> {
    this.model.univer.ensureExtent(sheetId, area);
    const selections = [toRange(area)];
    const params = { ...this.target(sheetId), selections, defaultMerge: true };
    await this.run(AddWorksheetMergeCommand.id, params);
  }

  async unmerge(sheet: string, address: string): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowFormatCells');
    await this.unmergeArea(sheetId, this.area(address));
  }

  async unmergeArea(sheetId: string, area: Area): Promise<void> {
    if (mergesTouching(this.model.univer, sheetId, area).length === 0) return;
    const ranges = [toRange(area)];
    await this.run(RemoveWorksheetMergeCommand.id, { ...this.target(sheetId), ranges });
  }

  /** The Delete key: contents go, formats stay. */
  async clear(sheet: string, address: string): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'clearing');
    const ranges = [toRange(this.model.univer.clip(sheetId, this.area(address)))];
    await this.run(ClearSelectionContentCommand.id, { ...this.target(sheetId), ranges });
  }

  /** Adds a conditional format of her own, before all others. */
  async addConditionalFormat(
    sheet: string,
    address: string,
    formula: string,
    fill: string,
  ): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'allowFormatCells');
    const area = this.area(address);
    this.model.univer.ensureExtent(sheetId, area);
    const rule: ConditionalRule = {
      cfId: this.model.newId(),
      ranges: [toRange(this.model.univer.clip(sheetId, area))],
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: formula,
        style: { bg: { rgb: fill } },
      },
    };
    await this.run(AddCfCommand.id, { ...this.target(sheetId), rule });
  }

  /** Adds a drop-down list of her own. */
  async addListValidation(sheet: string, address: string, list: readonly string[]): Promise<void> {
    const sheetId = this.goTo(sheet);
    this.requireAllowed(sheetId, 'validation');
    const area = this.area(address);
    this.model.univer.ensureExtent(sheetId, area);
    const rule: ValidationRule = {
      uid: this.model.newId(),
      type: 'list',
      formula1: list.join(','),
      ranges: [toRange(area)],
      allowBlank: true,
      showDropDown: true,
    };
    await this.run(AddSheetDataValidationCommand.id, { ...this.target(sheetId), rule });
  }
}
