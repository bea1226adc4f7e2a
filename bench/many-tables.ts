/** Workbooks of any size made from the published tables, each with a code of its own. */
import publishedTables from '../examples/published-tables.json';
import { defaultEdition } from '../src/core/editions';
import { draftTargetTable } from '../src/core/forms/target-table/write';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';

export function manyTables(count: number): SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) => {
    const content = publishedTables[index % publishedTables.length];
    if (content === undefined) throw new Error('no published table');
    const code = `13022524P004T${String(index).padStart(8, '0')}`;
    const name = `表${index + 1}`;
    const { cells } = draftTargetTable({ ...content, code }, defaultEdition, name);
    return { name, cells };
  });
}
