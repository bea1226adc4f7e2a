/** Where the tables of a sheet lie, for whatever must go round them. */
import type { Area } from './area';
import { contains, formatArea } from './area';
import type { PlacedTable } from './univer/tables';
import type { TableLook } from './workbook-state';
import { newTableLook } from './workbook-state';
import type { WorkbookModel } from './workbook-model';

/** What a dump tells of a table. */
export interface TableDump {
  readonly name: string;
  readonly address: string;
  readonly look: TableLook;
}

export function dumpTables(model: WorkbookModel, sheetId: string): TableDump[] {
  return model.tables.on(sheetId).map(({ id, name, area }) => ({
    name,
    address: formatArea(area),
    look: model.tableLooks.get(id) ?? newTableLook(),
  }));
}

/** Cells of a table cannot be merged: https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf */
export function isInTable(model: WorkbookModel, sheetId: string, area: Area): boolean {
  return model.tables.touching(sheetId, area).length > 0;
}

/** The table that has this row as the first one below it, and this column. */
export function tableAbove(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
): PlacedTable | null {
  if (row === 0) return null;
  const cell = { row: row - 1, column, rows: 1, columns: 1 };
  const table = model.tables.on(sheetId).find(({ area }) => contains(area, cell));
  return table !== undefined && table.area.row + table.area.rows === row ? table : null;
}
