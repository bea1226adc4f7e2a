/**
 * Univer calculates a tenth of a second after a change. Here the same calculation is started at once, so that
 * a read never sees a stale result and a test need not sleep.
 */
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { InsertSheetMutation, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

function isNotification(
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationNotificationMutation> {
  return command.id === SetFormulaCalculationNotificationMutation.id;
}

function member(command: Readonly<ICommandInfo>, key: string): unknown {
  return command.params ? Reflect.get(command.params, key) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** True when cells by row and column hold a formula. */
function holdsFormula(rows: unknown): boolean {
  const filled = (cell: object, key: string): boolean => Boolean(Reflect.get(cell, key));
  return (
    isObject(rows) &&
    Object.values(rows).some(
      (cells: unknown) =>
        isObject(cells) &&
        Object.values(cells).some(
          (cell: unknown) => isObject(cell) && (filled(cell, 'f') || filled(cell, 'si')),
        ),
    )
  );
}

/** Collects what was changed since the last calculation and calculates on demand. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly dirtyManager: IActiveDirtyManagerService;
  private readonly formulas: FormulaDataModel;
  private readonly listener: IDisposable;
  private dirty: ICommandInfo[] = [];
  private running = false;
  /** True from the first formula on. */
  private formulasSeen: boolean;
  private waiting: (() => void)[] = [];

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.dirtyManager = injector.get(IActiveDirtyManagerService);
    this.formulas = injector.get(FormulaDataModel);
    this.formulasSeen = this.modelHasFormulas();
    this.listener = this.commands.onCommandExecuted((command, options) => {
      this.noticeFormulas(command);
      if (command.id === SetFormulaCalculationStartMutation.id) {
        // Univer's own delayed start covers everything that is dirty by now.
        this.dirty = [];
        this.running = true;
      } else if (isNotification(command)) {
        const state = command.params?.functionsExecutedState;
        if (state !== undefined && state !== FormulaExecutedStateType.INITIAL) this.finished();
      } else if (this.dirtyManager.has(command.id) || this.dirtyManager.get(command.id)) {
        // Results of a calculation come in as local writes and must not start the next one.
        if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
        if (member(command, 'trigger') === SetStyleCommand.id) return;
        this.dirty.push({ ...command });
      }
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.finished();
  }

  /** Looks only at what is new; asking Univer would go through every cell of the workbook each time. */
  private noticeFormulas(command: Readonly<ICommandInfo>): void {
    if (this.formulasSeen) return;
    if (command.id === SetRangeValuesMutation.id) {
      this.formulasSeen = holdsFormula(member(command, 'cellValue'));
    } else if (command.id === InsertSheetMutation.id) {
      const sheet = member(command, 'sheet');
      this.formulasSeen = isObject(sheet) && holdsFormula(Reflect.get(sheet, 'cellData'));
    }
  }

  private modelHasFormulas(): boolean {
    const sheets = this.formulas.getFormulaData()[this.unitId] ?? {};
    return Object.values(sheets).some((rows) => rows && Object.keys(rows).length > 0);
  }

  /**
   * Resolves when every formula cell shows its result.
   * @param alsoFormats also waits for formulas of conditional formats and validations.
   */
  async settle(alsoFormats = false): Promise<void> {
    if (alsoFormats) await nextTask();
    while (this.running || (this.dirty.length > 0 && (alsoFormats || this.formulasSeen))) {
      if (this.running) await new Promise<void>((resolve) => this.waiting.push(resolve));
      else await this.calculate();
      if (alsoFormats) await nextTask();
    }
  }

  private async calculate(): Promise<void> {
    const start = emptyStart();
    for (const command of this.dirty) merge(start, command, this.dirtyManager);
    this.dirty = [];
    this.running = true;
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, start, {
      onlyLocal: true,
    });
    await done;
  }

  private finished(): void {
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Lets the timers of zero length run by which Univer registers formulas of formats and validations. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function emptyStart(): ISetFormulaCalculationStartMutation {
  return {
    options: null,
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    dirtySuperTableMap: {},
    clearDependencyTreeCache: {},
    maxIteration: 1,
    rowData: {},
  };
}

function mergeMap<T>(
  target: Record<string, T | null | undefined>,
  source: Record<string, T | null | undefined> | undefined,
): void {
  for (const [key, value] of Object.entries(source ?? {})) {
    const before = target[key];
    target[key] =
      typeof before === 'object' && before !== null && typeof value === 'object'
        ? { ...before, ...value }
        : value;
  }
}

function merge(
  start: ISetFormulaCalculationStartMutation,
  command: ICommandInfo,
  manager: IActiveDirtyManagerService,
): void {
  const data = manager.get(command.id)?.getDirtyData(command);
  if (!data) return;
  start.dirtyRanges.push(...(data.dirtyRanges ?? []));
  start.forceCalculation = start.forceCalculation || (data.forceCalculation ?? false);
  mergeMap(start.dirtyNameMap, data.dirtyNameMap);
  mergeMap(start.dirtyDefinedNameMap, data.dirtyDefinedNameMap);
  mergeMap(start.dirtyUnitFeatureMap, data.dirtyUnitFeatureMap);
  mergeMap(start.dirtySuperTableMap ?? {}, data.dirtySuperTableMap);
  for (const [unit, sheets] of Object.entries(data.dirtyUnitOtherFormulaMap ?? {})) {
    const target = (start.dirtyUnitOtherFormulaMap[unit] ??= {});
    mergeMap(target, sheets ?? undefined);
  }
  mergeMap(start.clearDependencyTreeCache, data.clearDependencyTreeCache);
}
