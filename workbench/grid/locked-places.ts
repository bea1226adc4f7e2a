/**
 * What a protected sheet, a protected structure and a read-only workbook keep a person at the visible grid from doing.
 * Univer knows nothing of the emulator's protection, so its commands are stopped before they run.
 */
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import * as sheets from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { WorkbookModel } from '../../excel-host/workbook';
import { hasLockedCell } from '../../excel-host/workbook/sheet-locks';

/** Why something was not done. */
export type Lock = 'protected-sheet' | 'protected-structure' | 'read-only';

const OF_SHEETS: ReadonlySet<string> = new Set([
  sheets.CopySheetCommand.id,
  sheets.InsertSheetCommand.id,
  sheets.RemoveSheetCommand.id,
  sheets.SetWorksheetHideCommand.id,
  sheets.SetWorksheetNameCommand.id,
  sheets.SetWorksheetOrderCommand.id,
  sheets.SetWorksheetShowCommand.id,
]);

/** Allowed where every selected cell is unlocked. */
const OF_CONTENT: ReadonlySet<string> = new Set([
  sheets.AutoFillCommand.id,
  sheets.ClearSelectionContentCommand.id,
  sheets.SetRangeValuesCommand.id,
]);

/** Never allowed on a protected sheet, as it is protected unless something was permitted. */
const OF_SHAPE: ReadonlySet<string> = new Set([
  sheets.AddWorksheetMergeCommand.id,
  sheets.ClearSelectionAllCommand.id,
  sheets.ClearSelectionFormatCommand.id,
  sheets.DeleteRangeMoveLeftCommand.id,
  sheets.DeleteRangeMoveUpCommand.id,
  sheets.DeltaColumnWidthCommand.id,
  sheets.DeltaRowHeightCommand.id,
  sheets.InsertColByRangeCommand.id,
  sheets.InsertColCommand.id,
  sheets.InsertRangeMoveDownCommand.id,
  sheets.InsertRangeMoveRightCommand.id,
  sheets.InsertRowByRangeCommand.id,
  sheets.MoveColsCommand.id,
  sheets.MoveRangeCommand.id,
  sheets.MoveRowsCommand.id,
  sheets.RemoveColByRangeCommand.id,
  sheets.RemoveColCommand.id,
  sheets.RemoveRowByRangeCommand.id,
  sheets.RemoveRowCommand.id,
  sheets.RemoveWorksheetMergeCommand.id,
  sheets.SetBorderCommand.id,
  sheets.SetColHiddenCommand.id,
  sheets.SetColWidthCommand.id,
  sheets.SetRowHeightCommand.id,
  sheets.SetRowHiddenCommand.id,
  sheets.SetStyleCommand.id,
]);

function beginsEditing(id: string, params: object | undefined): boolean {
  return id === SetCellEditVisibleOperation.id && Reflect.get(params ?? {}, 'visible') === true;
}

/** What stands in the way of a command on the sheet in front; `null` when nothing does. */
function lockOn(model: WorkbookModel, id: string, params: object | undefined): Lock | null {
  const changesContent = OF_CONTENT.has(id) || beginsEditing(id, params);
  const changesSheets = OF_SHEETS.has(id);
  if (!changesContent && !changesSheets && !OF_SHAPE.has(id)) return null;
  if (model.readOnly) return 'read-only';
  if (changesSheets) return model.structureProtected ? 'protected-structure' : null;
  const sheetId = model.activeSheet().getSheetId();
  if (!model.state(sheetId).protection) return null;
  const isFree = changesContent && !hasLockedCell(model, sheetId, model.selection(sheetId));
  return isFree ? null : 'protected-sheet';
}

/** Stops what is locked and tells why. The add-in's own changes are refused where they are made. */
export function keepLocks(model: WorkbookModel, tell: (lock: Lock) => void): IDisposable {
  const { injector } = model.univer;
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (model.univer.origin !== 'person') return;
    const lock = lockOn(model, id, params);
    if (lock === null) return;
    tell(lock);
    throw new CustomCommandExecutionError(lock);
  });
}
