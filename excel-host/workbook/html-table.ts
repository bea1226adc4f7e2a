/** A table on the clipboard as Word and browsers put it there: rows of cells with spans. */

export interface PastedCell {
  readonly text: string;
  /** Place in the block, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** True when the source asks for text by `mso-number-format:"\@"`. */
  readonly isText: boolean;
}

export interface PastedTable {
  readonly cells: readonly PastedCell[];
  readonly rows: number;
  readonly columns: number;
}

/** Line breaks and paragraphs stay inside the cell; any other white space counts as one blank. */
function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += (child.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    else if (child.nodeName === 'BR') text += '\n';
    else text += textOf(child) + (['P', 'DIV', 'LI'].includes(child.nodeName) ? '\n' : '');
  }
  return text;
}

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? value : 1;
}

/** The first table in a piece of HTML; `null` when there is none. Needs a DOM. */
export function readHtmlTable(html: string): PastedTable | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const taken = new Set<string>();
  const cells: PastedCell[] = [];
  let columns = 0;
  const rows = [...table.rows];
  rows.forEach((tableRow, row) => {
    let column = 0;
    for (const cell of tableRow.cells) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const height = Math.min(span(cell, 'rowspan'), rows.length - row);
      const width = span(cell, 'colspan');
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) taken.add(`${row + down} ${column + right}`);
      }
      cells.push({
        text: textOf(cell)
          .split('\n')
          .map((line) => line.trim())
          .join('\n')
          .trim(),
        row,
        column,
        rows: height,
        columns: width,
        isText: /mso-number-format:\s*["']?\\?@/.test(cell.getAttribute('style') ?? ''),
      });
      column += width;
      columns = Math.max(columns, column);
    }
  });
  return { cells, rows: rows.length, columns };
}
