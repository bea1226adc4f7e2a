/** The emulator's door to Univer's model: sheets and cells. With the engine it is the only folder that knows Univer. */
import type { ICellData, IExecutionOptions, Nullable, Univer, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import { blankSheet } from './blank-sheet';
import type { CalculationMode } from './calculation';
import { UniverEngine } from './univer-engine';

export type { CellMatrix, Origin, ReversibleStep, MutationStep } from './univer-engine';

/** A cell to be written; keys that are absent stay as they are, `null` removes. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null;
}

const SPARE = 20;

export class UniverWorkbook extends UniverEngine {
  private readonly formulas: FormulaDataModel;

  /** @param univer an engine that already holds the workbook `unitId`. */
  constructor(univer: Univer, unitId: string, mode?: CalculationMode) {
    super(univer, unitId, mode);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  /** Runs with another sheet active, without telling anybody; some of Univer only works on the active sheet. */
  onSheet<T>(sheetId: string, action: () => T): T {
    const active = this.unit.getActiveSheet();
    if (active.getSheetId() === sheetId) return action();
    this.unit.setActiveSheet(this.requireSheet(sheetId));
    try {
      return action();
    } finally {
      this.unit.setActiveSheet(active);
    }
  }

  sheets(): Worksheet[] {
    return this.unit.getSheetOrders().flatMap((id) => this.unit.getSheetBySheetId(id) ?? []);
  }

  sheet(id: string): Worksheet | null {
    return this.unit.getSheetBySheetId(id) ?? null;
  }

  /** A sheet that must be there. */
  requireSheet(id: string): Worksheet {
    const sheet = this.sheet(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  insertSheet(id: string, name: string, index: number): void {
    const sheet = blankSheet(id, name);
    this.mutate(InsertSheetMutation, { unitId: this.unitId, index, sheet }, IN_PLACE);
  }

  removeSheet(id: string): void {
    const sheet = this.requireSheet(id);
    this.mutate(RemoveSheetMutation, {
      unitId: this.unitId,
      subUnitId: id,
      subUnitName: sheet.getName(),
    });
  }

  /** Makes the grid large enough; Excel's sheets have no visible end. */
  ensureExtent(sheetId: string, area: Area): void {
    const sheet = this.requireSheet(sheetId);
    const target = { unitId: this.unitId, subUnitId: sheetId };
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > sheet.getRowCount() && area.rows < MAX_ROWS) {
      this.mutate(SetWorksheetRowCountMutation, {
        ...target,
        rowCount: Math.min(rows + SPARE, MAX_ROWS),
      });
    }
    if (columns > sheet.getColumnCount() && area.columns < MAX_COLUMNS) {
      this.mutate(SetWorksheetColumnCountMutation, {
        ...target,
        columnCount: Math.min(columns + SPARE, MAX_COLUMNS),
      });
    }
  }

  /** The part of an area that the grid has; whole columns and rows end where the grid ends. */
  clip(sheetId: string, area: Area): Area {
    const sheet = this.requireSheet(sheetId);
    return {
      row: area.row,
      column: area.column,
      rows: Math.max(0, Math.min(area.rows, sheet.getRowCount() - area.row)),
      columns: Math.max(0, Math.min(area.columns, sheet.getColumnCount() - area.column)),
    };
  }

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.requireSheet(sheetId).getCellRaw(row, column);
  }

  /** The formula with its `=`, or `null`. */
  formula(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (!cell) return null;
    if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
    if (!cell.si) return null;
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? null;
  }

  /** Calls back for every cell that exists, by row and column. */
  eachCell(
    sheetId: string,
    visit: (row: number, column: number, cell: ICellData) => void,
    within?: Area,
  ): void {
    const matrix = this.requireSheet(sheetId).getCellMatrix().getMatrix();
    const rows = Object.keys(matrix).map(Number);
    for (const row of rows) {
      if (within && (row < within.row || row >= within.row + within.rows)) continue;
      const cells = matrix[row];
      if (!cells) continue;
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        if (within && (column < within.column || column >= within.column + within.columns))
          continue;
        const cell = cells[column];
        if (cell) visit(row, column, cell);
      }
    }
  }

  writeCells(sheetId: string, writes: Iterable<CellWrite>): void {
    const cellValue: Record<number, Record<number, Nullable<ICellData>>> = {};
    const sheet = this.requireSheet(sheetId);
    let empty = true;
    let content = false;
    let formulas = false;
    for (const { row, column, cell } of writes) {
      (cellValue[row] ??= {})[column] = cell;
      empty = false;
      content ||= cell === null || 'v' in cell || 'f' in cell;
      if (formulas) continue;
      const before = sheet.getCellRaw(row, column);
      formulas = Boolean(cell?.f) || Boolean(before?.f) || Boolean(before?.si);
    }
    if (empty) return;
    formulas ||= this.hasSpills();
    this.mutate(SetRangeValuesMutation, {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue,
      ...(formulas && content ? {} : { trigger: content ? NO_FORMULA : ONLY_STYLE }),
    });
  }

  private hasSpills(): boolean {
    return Object.keys(this.formulas.getArrayFormulaRange()[this.unitId] ?? {}).length > 0;
  }
}

/**
 * After each write Univer looks for formulas in every cell of every sheet, unless the write says that it comes from
 * one of these commands: the first still starts a calculation, the second does not.
 */
const NO_FORMULA = SetRangeCustomMetadataCommand.id;
const ONLY_STYLE = SetStyleCommand.id;

/** Without this Univer goes to a sheet that is added or shown; Excel's API stays where it is. */
export const IN_PLACE: IExecutionOptions = { fromCollab: true };
