/**
 * Lines between cells, told once: an edge belongs to both cells that share it, and which of them keeps the line in the
 * engine does not show in Excel. Every edge is told by the cell right of it or below it.
 */
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { WorkbookModel } from './workbook-model';

export interface CellLines {
  readonly row: number;
  readonly column: number;
  readonly lines: { t?: IBorderStyleData; l?: IBorderStyleData };
}

/** The style without the lines that {@link linesOf} tells; diagonals stay. */
export function withoutEdges({ bd, ...style }: IStyleData): IStyleData {
  if (!bd) return style;
  const diagonals = Object.entries(bd).filter(([side]) => !['t', 'b', 'l', 'r'].includes(side));
  return { ...style, bd: Object.fromEntries(diagonals) };
}

/** Cells above or left of which there is a line, by row and column. */
export function linesOf(model: WorkbookModel, sheetId: string): ReadonlyMap<string, CellLines> {
  const styles = model.univer.unit.getStyles();
  const found = new Map<string, CellLines>();
  const put = (row: number, column: number, side: 't' | 'l', line: Nullable<IBorderStyleData>) => {
    if (!line) return;
    const key = `${row}:${column}`;
    const cell = found.get(key) ?? { row, column, lines: {} };
    cell.lines[side] = line;
    found.set(key, cell);
  };
  model.univer.eachCell(sheetId, (row, column, cell) => {
    const bd = styles.getStyleByCell(cell)?.bd;
    if (!bd) return;
    put(row, column, 't', bd.t);
    put(row, column, 'l', bd.l);
    put(row + 1, column, 't', bd.b);
    put(row, column + 1, 'l', bd.r);
  });
  return found;
}
