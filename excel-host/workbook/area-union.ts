/** The cells of several rectangles in one way of writing them, however they were put together. */
import type { Area } from './area';

type Rows = readonly (readonly [first: number, end: number])[];

/** Rows that the areas cover in a column, without overlaps, neighbours joined. */
function coveredRows(areas: readonly Area[], column: number): Rows {
  const intervals = areas
    .filter((area) => column >= area.column && column < area.column + area.columns)
    .map(({ row, rows }): [number, number] => [row, row + rows])
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [first, end] of intervals) {
    const last = joined.at(-1);
    if (last !== undefined && first <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([first, end]);
  }
  return joined;
}

/** As few columns wide as needed: bands of columns that cover the same rows, from left to right. */
export function unionOf(areas: readonly Area[]): readonly Area[] {
  const cuts = [...new Set(areas.flatMap(({ column, columns }) => [column, column + columns]))];
  cuts.sort((a, b) => a - b);
  const bands: { column: number; end: number; rows: Rows }[] = [];
  cuts.forEach((column, index) => {
    const end = cuts[index + 1];
    const rows = coveredRows(areas, column);
    if (end === undefined || rows.length === 0) return;
    const last = bands.at(-1);
    const continues = last?.end === column && JSON.stringify(last.rows) === JSON.stringify(rows);
    if (last !== undefined && continues) last.end = end;
    else bands.push({ column, end, rows });
  });
  return bands.flatMap(({ column, end, rows }) =>
    rows.map(([row, below]) => ({ row, rows: below - row, column, columns: end - column })),
  );
}
