/**
 * The engine of the emulator: Univer's commands and mutations, who runs them, and its undo stack. Changes by the add-in
 * are mutations, which, unlike commands, leave the undo stack alone.
 */
import type {
  ICellData,
  ICommand,
  IDisposable,
  IExecutionOptions,
  IMutation,
  Injector,
  Univer,
  Workbook,
} from '@univerjs/core';
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { CalculationMode } from './calculation';
import { Calculation } from './calculation';

/** Who is changing the workbook: the add-in, a person by way of `user.ts`, or a person in the visible grid. */
export type Origin = 'api' | 'person';

export class UniverEngine {
  readonly injector: Injector;
  readonly unit: Workbook;
  readonly unitId: string;
  private readonly commands: ICommandService;
  private readonly undoRedo: IUndoRedoService;
  private readonly calculation: Calculation;
  private currentOrigin: Origin = 'person';
  private changedByApi = false;
  private undos = 0;
  private readonly undoWatch: { unsubscribe(): void };

  /** @param univer an engine that already holds the workbook `unitId`. */
  constructor(
    private readonly univer: Univer,
    unitId: string,
    mode: CalculationMode = 'by-itself',
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoRedo = this.injector.get(IUndoRedoService);
    const unit = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error(`Univer has no workbook ${unitId}`);
    this.unit = unit;
    this.unitId = unitId;
    // Undo works on the focused workbook, also where nobody can click on it.
    this.injector.get(IUniverInstanceService).focusUnit(unitId);
    this.calculation = new Calculation(this.injector, unit, mode);
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
}

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
