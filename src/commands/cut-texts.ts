/** What is cut on the screen and in print, by the sizes that were read last: live checking reads none. */
import { fitRows } from '../core/forms/row-heights/fit-rows';
import type { CutText } from '../core/forms/row-heights/fit-rows';
import type { TargetTable } from '../core/model/target-table';
import type { FormSizes } from '../core/sheet/sizes';
import type { SheetSnapshot } from '../core/sheet/snapshot';

interface Measured {
  readonly sizes: FormSizes;
  readonly cut: readonly CutText[];
}

/** Forms of sheets that have not changed stay the same objects: they need not be measured again. */
const measured = new WeakMap<TargetTable, Measured>();

function cutTextsOf(
  table: TargetTable,
  sizes: FormSizes,
  sheets: readonly SheetSnapshot[],
): readonly CutText[] {
  const before = measured.get(table);
  if (before?.sizes === sizes) return before.cut;
  const { cut } = fitRows([table], [sizes], sheets);
  measured.set(table, { sizes, cut });
  return cut;
}

/** What cannot be measured, or has moved since it was, is not said to be cut. */
export function cutTexts(
  tables: readonly TargetTable[],
  sizes: readonly FormSizes[],
  sheets: readonly SheetSnapshot[],
): readonly CutText[] {
  const placeOf = ({ sheet, range }: Pick<FormSizes, 'sheet' | 'range'>): string =>
    JSON.stringify([sheet, range]);
  const byPlace = new Map(sizes.map((each) => [placeOf(each), each]));
  return tables.flatMap((table) => {
    const found = byPlace.get(placeOf(table));
    return found === undefined ? [] : cutTextsOf(table, found, sheets);
  });
}
