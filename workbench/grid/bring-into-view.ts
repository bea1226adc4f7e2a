/** Scrolls the visible grid to what is selected, also when an add-in selects it. */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { WorkbookModel } from '../../excel-host/workbook';

/** Rows and columns left visible before the selected cell. */
const CONTEXT = 2;

function bringIntoView(api: FUniver, { row, column }: { row: number; column: number }): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const seen: IRange | null = sheet?.getVisibleRange() ?? null;
  if (!sheet || !seen) return;
  const inView =
    row >= seen.startRow &&
    row < seen.endRow &&
    column >= seen.startColumn &&
    column < seen.endColumn;
  if (!inView) sheet.scrollToCell(Math.max(0, row - CONTEXT), Math.max(0, column - CONTEXT));
}

/** Follows the selection until the returned function is called. */
export function followSelection(api: FUniver, model: WorkbookModel): () => void {
  const listening = model.univer.onMutation((id) => {
    if (id !== SetSelectionsOperation.id) return;
    // The grid draws a sheet that has just been activated first in its next frame.
    requestAnimationFrame(() => {
      bringIntoView(api, model.selection(model.activeSheet().getSheetId()));
    });
  });
  return () => {
    listening.dispose();
  };
}
