/** Tables in Univer's model. */
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import type { Area } from '../area';
import { intersect } from '../area';
import type { UniverWorkbook } from './univer-workbook';
import { toArea } from './rectangles';

export interface PlacedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** The head row is its first row. */
  readonly area: Area;
}

/** The corners that Univer keeps of a table. */
function corners({ row, column, rows, columns }: Area) {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

/**
 * No theme of Univer's: its heads are white on blue, while Excel's light styles leave cells their own looks. A name that
 * Univer does not know; without one it takes its own.
 */
const NO_THEME = 'without-theme';

export class Tables {
  private readonly manager: TableManager;

  constructor(private readonly workbook: UniverWorkbook) {
    this.manager = workbook.injector.get(TableManager);
  }

  /** All tables of the workbook in the order in which they were made. */
  all(): readonly PlacedTable[] {
    return this.manager
      .getTableList(this.workbook.unitId)
      .map(({ id, name, subUnitId, range }) => ({
        id,
        name,
        sheetId: subUnitId,
        area: toArea(range),
      }));
  }

  /** By sheet, in the order of their places: top to bottom, left to right. */
  on(sheetId: string): readonly PlacedTable[] {
    return this.all()
      .filter((table) => table.sheetId === sheetId)
      .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column);
  }

  touching(sheetId: string, area: Area): readonly PlacedTable[] {
    return this.on(sheetId).filter((table) => intersect(table.area, area) !== null);
  }

  add({ id, name, sheetId, area }: PlacedTable, header: readonly string[]): void {
    this.workbook.mutate(AddSheetTableMutation, {
      unitId: this.workbook.unitId,
      subUnitId: sheetId,
      tableId: id,
      name,
      range: corners(area),
      header: [...header],
      options: { tableStyleId: NO_THEME },
    });
  }

  delete({ id, sheetId }: PlacedTable): void {
    const target = { unitId: this.workbook.unitId, subUnitId: sheetId };
    this.workbook.mutate(DeleteSheetTableMutation, { ...target, tableId: id });
  }

  rename({ id, sheetId }: PlacedTable, name: string): void {
    const target = { unitId: this.workbook.unitId, subUnitId: sheetId };
    this.workbook.mutate(SetSheetTableMutation, { ...target, tableId: id, config: { name } });
  }

  resize(table: PlacedTable, area: Area): void {
    const { id, params } = this.resizing(table, area);
    this.workbook.commandNow(id, params);
  }

  /** The mutation that gives a table other edges, for a step that can be undone. */
  resizing({ id, sheetId }: PlacedTable, area: Area): { id: string; params: object } {
    return {
      id: SetSheetTableMutation.id,
      params: {
        unitId: this.workbook.unitId,
        subUnitId: sheetId,
        tableId: id,
        config: { updateRange: { newRange: corners(area) } },
      },
    };
  }
}
