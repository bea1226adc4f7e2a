/**
 * What Excel does when a person types directly below a table: the table takes the row in, with the formats, validations
 * and calculated columns of the row above. https://support.microsoft.com/office/e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 * (Resize a table by adding or removing rows and columns); an add-in's own writes never do that.
 */
import { UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { IStyleData } from '@univerjs/core';
import type { Area } from './area';
import { contentOf, valueOf } from './cell-value';
import { tableAbove } from './table-areas';
import type { PlacedTable } from './univer/tables';
import type { CellMatrix, ReversibleStep } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

/** True while nothing stands in the row below the table, as wide as the table. */
function isRowFree(model: WorkbookModel, { sheetId, area }: PlacedTable, row: number): boolean {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cell = model.univer.cell(sheetId, row, column);
    if (valueOf(cell) !== '' || model.univer.formula(sheetId, row, column, cell) !== null) {
      return false;
    }
  }
  return true;
}

/** The table that takes in the row of this cell when something is typed into it; asked before it is typed. */
export function growingTable(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
): PlacedTable | null {
  const table = tableAbove(model, sheetId, row, column);
  if (table === null || !isRowFree(model, table, row)) return null;
  const grown = { ...table.area, rows: table.area.rows + 1 };
  return model.tables.touching(sheetId, grown).length === 1 ? table : null;
}

/** Formats and calculated columns of the row above, where the new row has none of its own. */
function rowLikeAbove(model: WorkbookModel, { sheetId, area }: PlacedTable): CellMatrix {
  const row = area.row + area.rows;
  const { univer } = model;
  const styles = univer.unit.getStyles();
  const cells: CellMatrix[number] = {};
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const above = univer.cell(sheetId, row - 1, column);
    const cell = univer.cell(sheetId, row, column);
    const own: IStyleData = (cell && styles.getStyleByCell(cell)) ?? {};
    const style = (above && styles.getStyleByCell(above)) ?? null;
    const formula = univer.formula(sheetId, row - 1, column, above ?? null);
    const isFree = valueOf(cell) === '';
    const content =
      formula !== null && isFree && area.rows > 1
        ? contentOf(
            null,
            univer.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, 1),
            false,
          )
        : {};
    const type = cell?.t == null || 'f' in content ? {} : { t: cell.t };
    cells[column] = { ...content, ...type, ...(style ? { s: { ...style, ...own } } : {}) };
  }
  return { [row]: cells };
}

/** Validations that reach the table's last row reach the new one too. */
function longerValidations(model: WorkbookModel, { sheetId, area }: PlacedTable): ReversibleStep[] {
  const last = area.row + area.rows - 1;
  const lastRow: Area = { ...area, row: last, rows: 1 };
  const update = (ruleId: string, payload: object) => ({
    id: UpdateDataValidationMutation.id,
    params: {
      unitId: model.univer.unitId,
      subUnitId: sheetId,
      ruleId,
      payload: { type: UpdateRuleType.RANGE, payload },
    },
  });
  return model.validations.touching(sheetId, lastRow).map(({ uid, ranges }) => {
    const grown = ranges.map((range) =>
      range.endRow === last ? { ...range, endRow: last + 1 } : range,
    );
    return { redo: update(uid, grown), undo: update(uid, ranges) };
  });
}

/** Takes the row below into the table, as one step that a person can undo. */
export function growTable(model: WorkbookModel, table: PlacedTable): void {
  const { sheetId, area } = table;
  const { univer } = model;
  const grown = { ...area, rows: area.rows + 1 };
  univer.ensureExtent(sheetId, grown);
  univer.runAsOneStep([
    { redo: model.tables.resizing(table, grown), undo: model.tables.resizing(table, area) },
    univer.reversibleWrite(sheetId, rowLikeAbove(model, table)),
    ...longerValidations(model, table),
  ]);
}
