/** Where the cells of pasted HTML come to stand: what was one row of a table may become several rows of the sheet. */
import type { ClippedRow } from './clipboard-html';
import { readClipboardHtml } from './clipboard-html';

export interface PastedCell {
  readonly text: string;
  /** Place in the block, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The number format that comes with the cell. */
  readonly format: string;
}

export interface PastedBlock {
  readonly cells: readonly PastedCell[];
  readonly rows: number;
  readonly columns: number;
}

/** How many rows of the sheet each row of the table takes, so that every line of every cell has one. */
function heightsOf(rows: readonly ClippedRow[]): number[] {
  const heights = rows.map((cells) =>
    Math.max(1, ...cells.filter((cell) => cell.rows === 1).map(({ lines }) => lines.length)),
  );
  rows.forEach((cells, index) => {
    for (const { rows: span, lines } of cells) {
      const last = index + span - 1;
      const has = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 1) + Math.max(0, lines.length - has);
    }
  });
  return heights;
}

/**
 * Each paragraph and each line break starts a row of the sheet, and cells with fewer lines are merged over the rows that
 * their neighbours take; that is what Excel does with Word's tables (a break is kept inside a cell only by the style
 * `mso-data-placement:same-cell`). Not found in Microsoft's documents.
 */
function layTable(rows: readonly ClippedRow[]): PastedBlock {
  const heights = heightsOf(rows);
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, 0),
  );
  const taken = new Set<string>();
  const cells: PastedCell[] = [];
  let columns = 0;
  rows.forEach((clipped, index) => {
    let column = 0;
    for (const cell of clipped) {
      while (taken.has(`${index} ${column}`)) column += 1;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let right = 0; right < cell.columns; right += 1)
          taken.add(`${index + down} ${column + right}`);
      }
      const height = heights.slice(index, index + cell.rows).reduce((sum, one) => sum + one, 0);
      cell.lines.forEach((text, line) => {
        const isLast = line === cell.lines.length - 1;
        cells.push({
          text,
          row: (tops[index] ?? 0) + line,
          column,
          rows: isLast ? height - line : 1,
          columns: cell.columns,
          format: cell.format,
        });
      });
      column += cell.columns;
      columns = Math.max(columns, column);
    }
  });
  return { cells, rows: heights.reduce((sum, height) => sum + height, 0), columns };
}

/** What a piece of HTML becomes on a sheet; `null` when it holds nothing to paste. Needs a DOM. */
export function layPastedHtml(html: string): PastedBlock | null {
  const cells: PastedCell[] = [];
  let rows = 0;
  let columns = 0;
  for (const part of readClipboardHtml(html)) {
    const block = layTable(part);
    for (const cell of block.cells) cells.push({ ...cell, row: cell.row + rows });
    rows += block.rows;
    columns = Math.max(columns, block.columns);
  }
  return rows === 0 || columns === 0 ? null : { cells, rows, columns };
}
