/**
 * Readings of sheets, remembered as long as their cells are there: of a workbook of many sheets live checking brings
 * back the same cells for all that she did not touch.
 */
import type { SheetSnapshot } from './snapshot';

/** What a remembered reading may look at; the real Excel tables of a sheet may change while its cells stay. */
export type SheetCells = Pick<SheetSnapshot, 'name' | 'cells'>;

/** The same function of a sheet, its results remembered. It must be pure; a snapshot is never changed. */
export function rememberedBySheet<Result>(
  read: (sheet: SheetCells) => Result,
): (sheet: SheetCells) => Result {
  const known = new WeakMap<
    SheetCells['cells'],
    { readonly name: string; readonly result: Result }
  >();
  return (sheet) => {
    const { name, cells } = sheet;
    const before = known.get(cells);
    if (before?.name === name) return before.result;
    const result = read(sheet);
    known.set(cells, { name, result });
    return result;
  };
}
