/**
 * When the workbook is calculated. Univer does it by a timer, a tenth of a second after the last change. Beside
 * calculations that are started here that makes two at a time: they share one runtime, wipe each other's results, and
 * the end of the first looks like the end of both; the results of the second then come into cells that were changed
 * since. So Univer's timer is kept from starting, and there is never more than one calculation under way.
 */
import type { ICommandInfo, IDisposable, Injector, Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { emptyStart, mergeDirty } from './calculation-start';
import { dropResultsWithoutFormula, writesResults } from './late-results';

/** `on-demand`: only while somebody waits in `settle`. `by-itself`: soon after each change, too, for a grid to show. */
export type CalculationMode = 'on-demand' | 'by-itself';

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

/** Collects what was changed since the last calculation, and calculates. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly dirtyManager: IActiveDirtyManagerService;
  private readonly formulas: FormulaDataModel;
  private readonly listeners: readonly IDisposable[];
  private dirty: ICommandInfo[] = [];
  /** Calculations that were started and have not ended. */
  private running = 0;
  /** The engine has said that it is through; its results are applied when it next says how it went. */
  private completing = false;
  /** True from the first formula on. */
  private formulasSeen: boolean;
  private waiting: (() => void)[] = [];
  private soon: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  constructor(
    injector: Injector,
    private readonly unit: Workbook,
    private readonly mode: CalculationMode,
  ) {
    this.commands = injector.get(ICommandService);
    this.dirtyManager = injector.get(IActiveDirtyManagerService);
    this.formulas = injector.get(FormulaDataModel);
    this.formulasSeen = this.modelHasFormulas();
    // Univer's timer asks here what a change makes outdated; told "nothing" it does not start.
    this.dirtyManager.get = () => undefined;
    this.listeners = [
      this.commands.beforeCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationStartMutation.id) this.running += 1;
        else if (this.dirty.length > 0 && writesResults(command, options) && command.params)
          dropResultsWithoutFormula(command.params, this.unit);
      }),
      this.commands.onCommandExecuted((command, options) => {
        this.noticeFormulas(command);
        if (isNotification(command)) {
          this.noticeEnd(command.params);
        } else if (this.dirtyManager.has(command.id)) {
          // Results of a calculation come in as local writes and must not start the next one.
          if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
          if (member(command, 'trigger') === SetStyleCommand.id) return;
          this.dirty.push({ ...command });
          this.calculateSoon();
        }
      }),
    ];
  }

  /** Stops everything: a calculation under way, and the timer by which Univer would tell of its progress. */
  dispose(): void {
    this.disposed = true;
    clearTimeout(this.soon);
    for (const listener of this.listeners) listener.dispose();
    if (this.running > 0) {
      this.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
      this.commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, {
        functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION,
      });
    }
    this.running = 0;
    this.wake();
  }

  /** A stopped calculation says twice how it went, but every one says once that it is through. */
  private noticeEnd(params: ISetFormulaCalculationNotificationMutation | undefined): void {
    if (params?.stageInfo) {
      if (params.stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED)
        this.completing = true;
    } else if (this.completing) {
      this.completing = false;
      this.running = Math.max(0, this.running - 1);
      this.wake();
    }
  }

  private calculateSoon(): void {
    if (this.mode === 'on-demand') return;
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      void this.settle(true);
    }, 0);
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
    const sheets = this.formulas.getFormulaData()[this.unit.getUnitId()] ?? {};
    return Object.values(sheets).some((rows) => rows && Object.keys(rows).length > 0);
  }

  /**
   * Resolves when every formula cell shows its result and no calculation is under way.
   * @param alsoFormats also waits for formulas of conditional formats and validations.
   */
  async settle(alsoFormats = false): Promise<void> {
    if (alsoFormats) await nextTask();
    while (!this.disposed && (this.running > 0 || this.isOutdated(alsoFormats))) {
      if (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
      else await this.calculate();
      if (alsoFormats) await nextTask();
    }
  }

  private isOutdated(alsoFormats: boolean): boolean {
    return this.dirty.length > 0 && (alsoFormats || this.formulasSeen);
  }

  private async calculate(): Promise<void> {
    const start = emptyStart();
    const conversions = this.dirtyManager.getDirtyConversionMap();
    for (const command of this.dirty) {
      const conversion = conversions.get(command.id);
      if (conversion) mergeDirty(start, conversion.getDirtyData(command));
    }
    this.dirty = [];
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, start, {
      onlyLocal: true,
    });
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Lets the timers of zero length run by which Univer registers formulas of formats and validations. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
