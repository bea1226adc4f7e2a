/** Ctrl+V at what is selected, by hand or by script: HTML where the clipboard has some, otherwise text. */
import type { EmulatedWorkbook } from '../../excel-host/workbook';
import { layPastedHtml } from '../../excel-host/workbook/pasted-block';
import { rowsOfText } from '../../excel-host/workbook/user-paste';
import type { Clipping } from './pasting';

/**
 * Pastes and, as Excel does, leaves selected what was pasted.
 *
 * @returns false when there is nothing to paste
 * @throws HostError `MergedCells` or `AccessDenied`; nothing is written then
 */
export async function pasteAtSelection(
  { model, user }: EmulatedWorkbook,
  { html, text }: Clipping,
): Promise<boolean> {
  const sheetId = model.activeSheet().getSheetId();
  const start = model.selection(sheetId);
  const hasHtml = html !== '' && layPastedHtml(html) !== null;
  if (!hasHtml && text === '') return false;
  const pasted = hasHtml
    ? await user.clipboard.html(sheetId, start, html)
    : await user.clipboard.text(sheetId, start, rowsOfText(text));
  model.select(sheetId, pasted);
  return true;
}
