/** `Excel.Range`, https://learn.microsoft.com/javascript/api/excel/excel.range */
import type { Area } from './area';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  formatArea,
  intersect,
  isOnSheet,
  parseArea,
  splitSheet,
} from './area';
import type { Scalar } from './cell-value';
import { DataValidation } from './data-validation';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { Emulated } from './emulated';
import { invalidArgument, invalidOperation, itemNotFound, wrongSize } from './errors';
import { mergeArea, mergesTouching, removeMerges } from './merges';
import { group, showDetails, ungroup } from './outline';
import type { Place } from './range-content';
import {
  formulasOf,
  numberFormatsOf,
  textOf,
  valueTypesOf,
  valuesOf,
  writeContent,
  writeNumberFormats,
} from './range-content';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { clearRange, insertOrDelete } from './range-structure';
import { requireUnlocked } from './sheet-locks';
import { columnsHidden, hideColumns, hideRows, rowsHidden } from './sizes';
import { isInTable } from './table-areas';
import { usedArea } from './used-area';
import type { WorkbookModel } from './workbook-model';
import { Worksheet } from './worksheet';

export class Range extends Emulated implements Place {
  readonly $cls = 'Range';

  constructor(
    readonly model: WorkbookModel,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument('Range');
    model.liveSheet(sheetId, 'Range');
  }

  get Address(): string {
    return this.model.addressPrefix(this.sheetId) + formatArea(this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** "returns -1 if the cell count exceeds 2^31-1" */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get Values(): Scalar[][] | null {
    return valuesOf(this);
  }
  set Values(input: unknown) {
    this.change(() => writeContent(this, input, 'Range.values'));
  }
  get Formulas(): Scalar[][] | null {
    return formulasOf(this);
  }
  set Formulas(input: unknown) {
    this.change(() => writeContent(this, input, 'Range.formulas'));
  }
  get NumberFormat(): string[][] | null {
    return numberFormatsOf(this);
  }
  set NumberFormat(input: unknown) {
    this.change(() => writeNumberFormats(this, input));
  }
  get Text(): string[][] | null {
    return textOf(this);
  }
  get ValueTypes(): string[][] | null {
    return valueTypesOf(this);
  }

  get RowHidden(): boolean | null {
    return rowsHidden(this);
  }
  set RowHidden(hide: unknown) {
    hideRows(this, hide === true);
  }
  get ColumnHidden(): boolean | null {
    return columnsHidden(this);
  }
  set ColumnHidden(hide: unknown) {
    hideColumns(this, hide === true);
  }
  /** "Represents if all cells in the current range are hidden." */
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.shifted(Number(row), Number(column), 1, 1);
  }
  GetRow(row: unknown): Range {
    if (Number(row) < 0 || Number(row) >= this.area.rows) throw invalidArgument('Range.getRow');
    return this.shifted(Number(row), 0, 1, this.area.columns);
  }
  GetColumn(column: unknown): Range {
    if (Number(column) < 0 || Number(column) >= this.area.columns) {
      throw invalidArgument('Range.getColumn');
    }
    return this.shifted(0, Number(column), this.area.rows, 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.shifted(Number(rows), Number(columns), this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.shifted(0, 0, this.area.rows + Number(rows), this.area.columns + Number(columns));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.shifted(0, 0, Number(rows), Number(columns));
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(bounding(this.area, this.areaOf(other, 'Range.getBoundingRect')));
  }
  GetIntersection(other: unknown): Range {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw itemNotFound('Range.getIntersection');
    return range;
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersect(this.area, this.areaOf(other, 'Range.getIntersection'));
    return area && this.at(area);
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    const range = this.GetUsedRangeOrNullObject(valuesOnly);
    return range ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const area = usedArea(this.model.univer, this.sheetId, valuesOnly === true, this.area);
    return area && this.at(area);
  }

  Merge(across?: unknown): void {
    requireUnlocked(this.model, this.sheetId, this.area, 'Range.merge', 'allowFormatCells');
    if (isInTable(this.model, this.sheetId, this.area)) throw invalidOperation('Range.merge');
    this.change(() => {
      if (across !== true) {
        mergeArea(this.model.univer, this.sheetId, this.area);
        return;
      }
      for (let row = 0; row < this.area.rows; row += 1) {
        mergeArea(this.model.univer, this.sheetId, this.GetRow(row).area);
      }
    });
  }
  Unmerge(): void {
    requireUnlocked(this.model, this.sheetId, this.area, 'Range.unmerge', 'allowFormatCells');
    const { univer } = this.model;
    this.change(() =>
      removeMerges(univer, this.sheetId, mergesTouching(univer, this.sheetId, this.area)),
    );
  }

  /** Merged areas whose first cell lies in the range. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = mergesTouching(this.model.univer, this.sheetId, this.area).filter(
      (merge) => intersect({ ...merge, rows: 1, columns: 1 }, this.area) !== null,
    );
    return merges.length === 0 ? null : new RangeAreas(this.model, this.sheetId, merges);
  }

  Group(option: unknown): void {
    group(this, option);
  }
  Ungroup(option: unknown): void {
    ungroup(this, option);
  }
  ShowGroupDetails(option: unknown): void {
    showDetails(this, option, true);
  }
  HideGroupDetails(option: unknown): void {
    showDetails(this, option, false);
  }

  Clear(applyTo?: unknown): void {
    clearRange(this, applyTo);
  }
  /** Gives the space that has become free. */
  Insert(shift: unknown): Range {
    insertOrDelete(this, true, shift);
    return this.at(this.area);
  }
  Delete(shift: unknown): void {
    insertOrDelete(this, false, shift);
  }

  Select(): void {
    this.model.select(this.sheetId, this.area);
  }

  /** Asked by the client before it writes an array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize('Range.values');
  }

  private areaOf(other: unknown, location: string): Area {
    if (other instanceof Range) {
      if (other.sheetId !== this.sheetId) throw invalidArgument(location);
      return other.area;
    }
    const area = typeof other === 'string' ? parseArea(splitSheet(other).rest) : null;
    if (!area) throw invalidArgument(location);
    return area;
  }

  private at(area: Area): Range {
    return new Range(this.model, this.sheetId, area);
  }

  private shifted(rows: number, columns: number, height: number, width: number): Range {
    return this.at({
      row: this.area.row + rows,
      column: this.area.column + columns,
      rows: height,
      columns: width,
    });
  }

  private change(action: () => void): void {
    this.model.univer.asApi(action);
  }
}
