/** What a person pastes: HTML as Word, Excel and browsers copy it, or plain text. One step for Ctrl+Z. */
import type { Area } from './area';
import { cellArea, contains, formatArea } from './area';
import { contentOf } from './cell-value';
import { accessDenied, invalidArgument, mergedCellsInTheWay } from './errors';
import { mergeStep, mergesTouching } from './merges';
import type { PastedBlock } from './pasted-block';
import { layPastedHtml } from './pasted-block';
import { formatAt } from './range-content';
import { requireUnlocked } from './sheet-locks';
import { isTextFormat, readInput } from './typed-input';
import type { CellMatrix } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

interface Start {
  readonly row: number;
  readonly column: number;
}

/** Rows and cells of plain text: tabs and line ends part them; a quoted cell may hold both, as Excel writes it. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replace(/""/g, '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.join('') === '') rows.pop();
  return rows;
}

export class UserPaste {
  constructor(private readonly model: WorkbookModel) {}

  /**
   * Pastes HTML at a cell; all of it, tables and text. Merges and number formats come with it, so that `100%` becomes
   * a number even where the cell was text before, and a number of more than 15 digits loses its end. Merges that lie
   * within the pasted area go.
   *
   * @returns the area that was pasted to
   * @throws HostError when the HTML holds nothing, a merge reaches out of the area, or a cell is locked
   */
  async html(sheetId: string, start: Start, html: string): Promise<Area> {
    const block = layPastedHtml(html);
    if (!block) throw invalidArgument('HTML without content');
    const area: Area = {
      row: start.row,
      column: start.column,
      rows: block.rows,
      columns: block.columns,
    };
    const { univer } = this.model;
    const replaced = this.makeRoom(sheetId, area);
    const place = ({ row, column }: Start) => ({
      row: area.row + row,
      column: area.column + column,
    });
    const spans = block.cells
      .filter((cell) => cell.rows > 1 || cell.columns > 1)
      .map((cell) => ({ ...place(cell), rows: cell.rows, columns: cell.columns }));
    univer.runAsOneStep([
      ...(replaced.length > 0 ? [mergeStep(univer, sheetId, replaced, false)] : []),
      univer.reversibleWrite(sheetId, this.cellsOf(area, block)),
      ...(spans.length > 0 ? [mergeStep(univer, sheetId, spans, true)] : []),
    ]);
    await univer.settle();
    return area;
  }

  /**
   * Pastes plain text: rows of cells. Formats and merges of the cells stay.
   *
   * @returns the area that was pasted to
   * @throws HostError when a text would vanish behind a merge, or a cell is locked
   */
  async text(sheetId: string, start: Start, rows: readonly (readonly string[])[]): Promise<Area> {
    const { model } = this;
    const area: Area = {
      row: start.row,
      column: start.column,
      rows: rows.length,
      columns: Math.max(1, ...rows.map((cells) => cells.length)),
    };
    const merges = this.makeRoom(sheetId, area, area.rows * area.columns > 1);
    const cells: CellMatrix = {};
    rows.forEach((texts, down) => {
      texts.forEach((text, right) => {
        const row = area.row + down;
        const column = area.column + right;
        const at = cellArea(row, column);
        const merge = merges.find((one) => contains(one, at));
        if (merge && (merge.row !== row || merge.column !== column)) {
          if (text !== '') throw mergedCellsInTheWay(formatArea(merge));
          return;
        }
        const format = formatAt(
          { model, sheetId, area: at },
          model.univer.cell(sheetId, row, column) ?? null,
        );
        const read = readInput(text, format, 'pasted');
        const data = contentOf(read.value, read.formula, isTextFormat(format));
        (cells[row] ??= {})[column] =
          read.format === null ? data : { ...data, s: { n: { pattern: read.format } } };
      });
    });
    model.univer.runAsOneStep([model.univer.reversibleWrite(sheetId, cells)]);
    await model.univer.settle();
    return area;
  }

  /** The merges in the area; none may be locked or, for more than one cell, reach out of it. */
  private makeRoom(sheetId: string, area: Area, isBlock = true): Area[] {
    const { model } = this;
    const merges = mergesTouching(model.univer, sheetId, area);
    const across = merges.find((merge) => !contains(area, merge));
    if (isBlock && across) throw mergedCellsInTheWay(formatArea(across));
    if (model.readOnly) throw accessDenied('pasting into a read-only workbook');
    requireUnlocked(model, sheetId, area, 'pasting into a protected cell');
    model.univer.ensureExtent(sheetId, area);
    return merges;
  }

  /** Cells that the block leaves out are cleared, like those that its spans cover. */
  private cellsOf(area: Area, block: PastedBlock): CellMatrix {
    const cells: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        (cells[row] ??= {})[column] = { ...contentOf(null, null, false), s: { n: null } };
    }
    for (const { row, column, text, format } of block.cells) {
      const read = readInput(text, format, 'pasted');
      const pattern = read.format ?? format;
      (cells[area.row + row] ??= {})[area.column + column] = {
        ...contentOf(read.value, read.formula, isTextFormat(format)),
        s: { n: pattern === 'General' ? null : { pattern } },
      };
    }
    return cells;
  }
}
