/** Results of a calculation that was overtaken by a change. */
import type { ICommandInfo, IExecutionOptions, Workbook } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** Whether this is the write by which Univer puts results into cells. */
export function writesResults(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): command is ICommandInfo<ISetRangeValuesMutationParams> {
  return (
    command.id === SetRangeValuesMutation.id && options?.['applyFormulaCalculationResult'] === true
  );
}

/**
 * Takes out what was calculated for cells that hold no formula any more: Univer would write it into them as a value,
 * Excel never does. Cells that still hold one are calculated again, because the change made them outdated.
 */
export function dropResultsWithoutFormula(
  { subUnitId, cellValue = {} }: ISetRangeValuesMutationParams,
  unit: Workbook,
): void {
  const cells = unit.getSheetBySheetId(subUnitId)?.getCellMatrix();
  new ObjectMatrix(cellValue).forValue((row, column) => {
    const cell = cells?.getValue(row, column);
    if (!cell?.f && !cell?.si) Reflect.deleteProperty(cellValue[row] ?? {}, column);
  });
}
