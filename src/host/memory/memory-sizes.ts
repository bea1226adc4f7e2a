/** Sizes in a workbook of plain objects: those of the draft that a sheet was made from, or those of a new sheet. */
import { parseCell, parseRange } from '../../core/sheet/address';
import type { FormSizes, SizedPlaces } from '../../core/sheet/sizes';
import type { MemorySheet } from './memory-workbook';

/** Points. */
export const PLAIN_HEIGHT = 15;
const PLAIN_WIDTH = 48;

function lookAt(sheet: MemorySheet, address: string): { fontSize: number; wraps: boolean } {
  const set = sheet.looks.get(address);
  if (set !== undefined) return { fontSize: set.size, wraps: set.wrap };
  const cell = parseCell(address);
  const drafted = sheet.look?.styles.findLast(({ address: range }) => {
    const area = parseRange(range);
    return (
      cell !== null &&
      area !== null &&
      cell.row >= area.top &&
      cell.row <= area.bottom &&
      cell.column >= area.left &&
      cell.column <= area.right
    );
  });
  return { fontSize: drafted?.style.size ?? 11, wraps: drafted?.style.wrap ?? false };
}

export function sizesOf(sheet: MemorySheet, asked: SizedPlaces): readonly FormSizes[] {
  const area = parseRange(asked.range);
  if (area === null) return [];
  const { top, bottom, left, right } = area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index + 1);
  return [
    {
      sheet: asked.sheet,
      range: asked.range,
      columnWidths: columns.map((column) => sheet.look?.columnWidths[column] ?? PLAIN_WIDTH),
      rowHeights: rows.map((row) => sheet.rowHeights.get(row) ?? PLAIN_HEIGHT),
      merges: sheet.look?.merges ?? [],
      cells: asked.cells.map((address) => ({ address, shrinks: false, ...lookAt(sheet, address) })),
    },
  ];
}
