/**
 * `Excel.Table` and its collection, https://learn.microsoft.com/javascript/api/excel/excel.table
 *
 * Not emulated: columns and rows as objects, filters, sorting, total rows, tables without a head row.
 */
import { textArgument } from './argument';
import type { Area } from './area';
import { intersect, parseArea, sameArea, splitSheet } from './area';
import { Emulated } from './emulated';
import { gap, invalidArgument, itemNotFound } from './errors';
import { Range } from './range';
import { clearRange } from './range-structure';
import { requireUnlocked } from './sheet-locks';
import { freeTableName, headsOf, requireFreeArea, requireTableName } from './table-rules';
import type { TableLook } from './workbook-state';
import { newTableLook } from './workbook-state';
import type { PlacedTable } from './univer/tables';
import type { WorkbookModel } from './workbook-model';
import { Worksheet } from './worksheet';

export class TableCollection extends Emulated {
  readonly $cls = 'TableCollection';
  /** @param sheetId `null` for the tables of the workbook. */
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  private placed(): readonly PlacedTable[] {
    if (this.sheetId !== null) return this.model.tables.on(this.sheetId);
    return this.model.sheets().flatMap((sheet) => this.model.tables.on(sheet.getSheetId()));
  }

  readonly $items = (): readonly Table[] =>
    this.placed().map(({ id }) => new Table(this.model, id));
  readonly $item = (key: unknown): Table => {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound('TableCollection.getItem');
    return table;
  };
  get Count(): number {
    return this.placed().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): Table {
    return this.$item(key);
  }
  /** By name or id. */
  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = textArgument(key).toLowerCase();
    const found = this.placed().find(
      ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    return found ? new Table(this.model, found.id) : null;
  }
  GetItemAt(index: unknown): Table {
    const found = this.placed()[Number(index)];
    if (!found) throw invalidArgument('TableCollection.getItemAt');
    return new Table(this.model, found.id);
  }

  private placeOf(address: unknown, location: string): { sheetId: string; area: Area } {
    if (address instanceof Range) return { sheetId: address.sheetId, area: address.area };
    const { sheet, rest } = splitSheet(textArgument(address));
    const area = parseArea(rest);
    // "If the address doesn't contain a sheet name, the currently active sheet is used."
    const sheetId =
      sheet === null
        ? (this.sheetId ?? this.model.activeSheet().getSheetId())
        : (this.model.findSheet(sheet)?.getSheetId() ?? null);
    if (!area || sheetId === null) throw invalidArgument(location);
    return { sheetId, area };
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const location = 'TableCollection.add';
    const { model } = this;
    const { sheetId, area } = this.placeOf(address, location);
    if (hasHeaders !== true) throw gap('a table without a head row');
    if (area.rows < 2) throw gap('a table of one row');
    requireUnlocked(model, sheetId, area, location);
    if (model.state(sheetId).protection) throw invalidArgument(location);
    requireFreeArea(model, sheetId, area, location, null);
    const heads = headsOf(model, sheetId, area);
    const id = model.newId();
    model.univer.asApi(() => {
      model.univer.ensureExtent(sheetId, area);
      model.tables.add({ id, name: freeTableName(model), sheetId, area }, heads);
    });
    return new Table(model, id);
  }
}

export class Table extends Emulated {
  readonly $cls = 'Table';
  constructor(
    private readonly model: WorkbookModel,
    readonly Id: string,
  ) {
    super();
  }

  private placed(member: string): PlacedTable {
    const found = this.model.tables.all().find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound(`Table.${member}`);
    return found;
  }

  private change(member: string, action: (table: PlacedTable) => void): void {
    const location = `Table.${member}`;
    const table = this.placed(member);
    requireUnlocked(this.model, table.sheetId, table.area, location);
    this.model.univer.asApi(() => {
      action(table);
      this.model.univer.noteApiChange();
    });
  }

  get Name(): string {
    return this.placed('name').name;
  }
  set Name(name: unknown) {
    const wanted = textArgument(name);
    this.change('name', (table) => {
      requireTableName(this.model, wanted, 'Table.name', table.id);
      this.model.tables.rename(table, wanted);
    });
  }

  private get look(): TableLook {
    return this.model.tableLooks.get(this.Id) ?? newTableLook();
  }
  private setLook(member: string, change: Partial<TableLook>): void {
    this.change(member, () => this.model.tableLooks.set(this.Id, { ...this.look, ...change }));
  }
  get Style(): string {
    return this.look.style;
  }
  /** "TableStyleLight1" thru "TableStyleLight21", "TableStyleMedium1" thru 28, "TableStyleDark1" thru 11. */
  set Style(style: unknown) {
    const name = textArgument(style);
    const [, kind = '', digits = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
    const last = { Light: 21, Medium: 28, Dark: 11 }[kind] ?? 0;
    const number = Number(digits);
    if (digits === '' || number < 1 || number > last) throw invalidArgument('Table.style');
    this.setLook('style', { style: name });
  }
  get ShowBandedRows(): boolean {
    return this.look.bandedRows;
  }
  set ShowBandedRows(on: unknown) {
    this.setLook('showBandedRows', { bandedRows: on === true });
  }
  get ShowBandedColumns(): boolean {
    return this.look.bandedColumns;
  }
  set ShowBandedColumns(on: unknown) {
    this.setLook('showBandedColumns', { bandedColumns: on === true });
  }
  get ShowFilterButton(): boolean {
    return this.look.filterButton;
  }
  set ShowFilterButton(on: unknown) {
    this.setLook('showFilterButton', { filterButton: on === true });
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }
  set ShowTotals(on: unknown) {
    if (on === true) throw gap('Table.showTotals');
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.placed('worksheet').sheetId);
  }

  private part(member: string, area: (whole: Area) => Area): Range {
    const table = this.placed(member);
    return new Range(this.model, table.sheetId, area(table.area));
  }
  GetRange(): Range {
    return this.part('getRange', (whole) => whole);
  }
  GetHeaderRowRange(): Range {
    return this.part('getHeaderRowRange', (whole) => ({ ...whole, rows: 1 }));
  }
  GetDataBodyRange(): Range {
    return this.part('getDataBodyRange', (whole) => ({
      ...whole,
      row: whole.row + 1,
      rows: whole.rows - 1,
    }));
  }

  /**
   * "The new range must overlap with the original table range and the headers (or the top of the table) must be in the
   * same row." Excel also fills calculated columns and formats into new rows; that is not emulated.
   */
  Resize(newRange: unknown): void {
    const location = 'Table.resize';
    const table = this.placed('resize');
    const area = this.areaOnSheet(newRange, table, location);
    const overlaps = intersect(area, table.area) !== null;
    if (!overlaps || area.row !== table.area.row || area.rows < 2) throw invalidArgument(location);
    requireUnlocked(this.model, table.sheetId, area, location);
    requireFreeArea(this.model, table.sheetId, area, location, table.id);
    headsOf(this.model, table.sheetId, area);
    if (sameArea(area, table.area)) return;
    this.change('resize', () => {
      this.model.univer.ensureExtent(table.sheetId, area);
      this.model.tables.resize(table, area);
    });
  }

  private areaOnSheet(range: unknown, table: PlacedTable, location: string): Area {
    if (range instanceof Range) {
      if (range.sheetId !== table.sheetId) throw invalidArgument(location);
      return range.area;
    }
    const { sheet, rest } = splitSheet(textArgument(range));
    const area = parseArea(rest);
    const isHere = sheet === null || this.model.findSheet(sheet)?.getSheetId() === table.sheetId;
    if (!area || !isHere) throw invalidArgument(location);
    return area;
  }

  /** Takes its cells' contents and formats along, as `ListObject.Delete` does. */
  Delete(): void {
    this.change('delete', (table) => {
      this.model.tables.delete(table);
      this.model.tableLooks.delete(table.id);
      const { model } = this;
      clearRange({ model, sheetId: table.sheetId, area: table.area }, 'All');
    });
  }

  /** "All data is preserved." */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.change('convertToRange', (table) => {
      this.model.tables.delete(table);
      this.model.tableLooks.delete(table.id);
    });
    return range;
  }
}
