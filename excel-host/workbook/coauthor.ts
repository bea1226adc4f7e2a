/**
 * Somebody else working in the same workbook from another machine. Add-ins are told with `source: 'Remote'`,
 * https://learn.microsoft.com/javascript/api/excel/excel.eventsource; it is not in this person's undo stack.
 */
import { cellArea, parseArea } from './area';
import { contentOf } from './cell-value';
import { invalidArgument, itemNotFound } from './errors';
import { mergesTouching } from './merges';
import { formatAt } from './range-content';
import { isTextFormat, readInput } from './typed-input';
import type { WorkbookModel } from './workbook-model';

export class Coauthor {
  constructor(private readonly model: WorkbookModel) {}

  /** Types a text into a cell, the first one of a merge; this person's selection stays. */
  async type(sheetName: string, address: string, text: string): Promise<void> {
    const { model } = this;
    const { univer } = model;
    const sheetId = model.findSheet(sheetName)?.getSheetId();
    const typedAt = parseArea(address);
    if (sheetId === undefined) throw itemNotFound(`sheet ${sheetName}`);
    if (!typedAt) throw invalidArgument(`address ${address}`);
    const { row, column } = mergesTouching(univer, sheetId, typedAt)[0] ?? typedAt;
    const area = cellArea(row, column);
    univer.ensureExtent(sheetId, area);
    const format = formatAt({ model, sheetId, area }, univer.cell(sheetId, row, column) ?? null);
    const read = readInput(text, format, 'typed');
    const data = contentOf(read.value, read.formula, isTextFormat(format));
    const styled = read.format === null ? data : { ...data, s: { n: { pattern: read.format } } };
    const { redo } = univer.reversibleWrite(sheetId, { [row]: { [column]: styled } });
    model.fromCoauthor = true;
    try {
      univer.commandNow(redo.id, redo.params);
    } finally {
      model.fromCoauthor = false;
    }
    await univer.settle();
  }
}
