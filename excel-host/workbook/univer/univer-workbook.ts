/**
 * The emulator's door to Univer: the only folder that knows it. Reads Univer's model and changes it by mutations,
 * which, unlike commands, leave the undo stack alone.
 */
import type {
  ICellData,
  IDisposable,
  ICommand,
  IExecutionOptions,
  IMutation,
  Injector,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import { blankSheet } from './blank-sheet';
import { Calculation } from './calculation';

/** Who is changing the workbook: the add-in, a person by way of `user.ts`, or a person in the visible grid. */
export type Origin = 'api' | 'person';

/** A cell to be written; keys that are absent stay as they are, `null` removes. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null;
}

const SPARE = 20;

export class UniverWorkbook {
  readonly injector: Injector;
  readonly unit: Workbook;
  readonly unitId: string;
  private readonly commands: ICommandService;
  private readonly undoRedo: IUndoRedoService;
  private readonly formulas: FormulaDataModel;
  private readonly calculation: Calculation;
  private currentOrigin: Origin = 'person';
  private changedByApi = false;
  private undos = 0;
  private readonly undoWatch: { unsubscribe(): void };

  /** @param univer an engine that already holds the workbook `unitId`. */
  constructor(
    private readonly univer: Univer,
    unitId: string,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoRedo = this.injector.get(IUndoRedoService);
    this.formulas = this.injector.get(FormulaDataModel);
    const unit = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error(`Univer has no workbook ${unitId}`);
    this.unit = unit;
    this.unitId = unitId;
    // Undo works on the focused workbook, also where nobody can click on it.
    this.injector.get(IUniverInstanceService).focusUnit(unitId);
    this.calculation = new Calculation(this.injector, unitId);
    this.undoWatch = this.undoRedo.undoRedoStatus$.subscribe((status) => {
      this.undos = status.undos;
    });
  }

  /** Ends the engine and everything in it. */
  dispose(): void {
    this.detach();
    this.univer.dispose();
  }

  /** Ends only our side; the engine goes on (the visible grid). */
  detach(): void {
    this.undoWatch.unsubscribe();
    this.calculation.dispose();
  }

  settle(alsoFormats = false): Promise<void> {
    return this.calculation.settle(alsoFormats);
  }

  get origin(): Origin {
    return this.currentOrigin;
  }

  /**
   * Runs changes made by the add-in. Below ExcelApi 1.19 such changes cannot be undone and empty the undo stack,
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
   */
  asApi<T>(change: () => T): T {
    const before = this.currentOrigin;
    this.currentOrigin = 'api';
    try {
      return change();
    } finally {
      this.currentOrigin = before;
      if (this.changedByApi && before !== 'api') {
        this.changedByApi = false;
        this.undoRedo.clearUndoRedo(this.unitId);
      }
    }
  }

  /** Runs one mutation now. */
  mutate<P extends object>(
    mutation: IMutation<P> | ICommand<P>,
    params: P,
    options: IExecutionOptions = {},
  ): void {
    this.noteApiChange();
    if (!this.commands.syncExecuteCommand(mutation.id, params, options)) {
      throw new Error(`Univer refused ${mutation.id}`);
    }
  }

  /** Something outside Univer's model was changed; empties the undo stack like any change by the add-in. */
  noteApiChange(): void {
    if (this.currentOrigin === 'api') this.changedByApi = true;
  }

  /** Runs a command as the grid would; it goes into the undo stack. */
  command(id: string, params: object): Promise<boolean> {
    return this.commands.executeCommand(id, params);
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

  commandNow(id: string, params: object): void {
    this.noteApiChange();
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}`);
  }

  undo(): Promise<boolean> {
    return this.commands.executeCommand(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.commands.executeCommand(RedoCommand.id);
  }

  /** How many steps can be undone. */
  get undoSteps(): number {
    return this.undos;
  }

  /** Runs mutations as one step that a person can undo. */
  runAsOneStep(steps: readonly ReversibleStep[]): void {
    for (const { redo } of steps) this.commandNow(redo.id, redo.params);
    this.undoRedo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: steps.map(({ undo }) => undo).reverse(),
      redoMutations: steps.map(({ redo }) => redo),
    });
  }

  /** A write of cells with the write that takes it back; must be made just before it is run. */
  reversibleWrite(sheetId: string, cellValue: CellMatrix): ReversibleStep {
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue };
    const undo = this.injector.invoke((accessor) =>
      SetRangeValuesUndoMutationFactory(accessor, params),
    );
    const { id } = SetRangeValuesMutation;
    return { redo: { id, params }, undo: { id, params: undo } };
  }

  onMutation(listener: (id: string, params: object, fromFormula: boolean) => void): IDisposable {
    return this.commands.onCommandExecuted((command, options) => {
      listener(command.id, command.params ?? {}, options?.['fromFormula'] === true);
    });
  }

  /** Told of a mutation just before it happens. */
  beforeMutation(listener: (id: string, params: object) => void): IDisposable {
    return this.commands.beforeCommandExecuted((command) => {
      listener(command.id, command.params ?? {});
    });
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

/** Cells by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** A mutation and the one that takes it back. */
export interface ReversibleStep {
  readonly redo: MutationStep;
  readonly undo: MutationStep;
}

/** One mutation with its arguments, as the undo stack keeps it. */
export interface MutationStep {
  readonly id: string;
  readonly params: object;
}
