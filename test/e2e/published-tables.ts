/** The published tables, and where their fields stand in the form that 插入模板 puts on a new sheet. */
import tables from '../../examples/published-tables.json';
import type { TargetTableContent } from '../../src/core/model/target-table-content';
import type { WorkbenchPage } from './workbench-page';

export const publishedTables: readonly TargetTableContent[] = tables;

export function publishedTable(nameOrCode: string): TargetTableContent {
  const found = publishedTables.find(
    ({ name, code }) => name.includes(nameOrCode) || code === nameOrCode,
  );
  if (!found) throw new Error(`No published table ${nameOrCode}`);
  return found;
}

const FIRST_INDICATOR_ROW = 10;

/** What is typed where, for the form of nine rows. */
export function typedFields(table: TargetTableContent): readonly (readonly [string, string])[] {
  const plan = (node: string) => (table.plan[node] ?? '').replace('%', '');
  return [
    ['A2', table.unit],
    ['B3', table.code],
    ['E3', table.name],
    ['C4', table.budget],
    ['E4', table.fiscal],
    ['B5', table.purpose],
    // Typed without the sign: the cells are percent cells, in which Excel reads 25 as 25 %.
    ['B7', plan('3月底')],
    ['C7', plan('6月底')],
    ['D7', plan('10月底')],
    ['F7', plan('12月底')],
    ['B8', table.goal],
    ...table.indicators.flatMap(({ level3, description, value, basis }, index) => {
      const row = FIRST_INDICATOR_ROW + index;
      return [
        [`C${row}`, level3],
        [`D${row}`, description],
        [`E${row}`, value],
        [`F${row}`, basis],
      ] as const;
    }),
  ];
}

/** Types a whole table into the form on a sheet. */
export async function typeTable(
  workbench: WorkbenchPage,
  sheet: string,
  table: TargetTableContent,
): Promise<void> {
  for (const [address, text] of typedFields(table)) await workbench.type(sheet, address, text);
}
