/** The published tables, and where their fields stand in the form that 插入模板 puts on a new sheet. */
import tables from '../../examples/published-tables.json';
import type { TargetTableContent } from '../../src/core/model/target-table-content';
import type { ListedLine, WorkbenchPage } from './workbench-page';

export const publishedTables: readonly TargetTableContent[] = tables;

export function publishedTable(nameOrCode: string): TargetTableContent {
  const found = publishedTables.find(
    ({ name, code }) => name.includes(nameOrCode) || code === nameOrCode,
  );
  if (!found) throw new Error(`No published table ${nameOrCode}`);
  return found;
}

/** What each published table yields by itself when nothing was typed wrong; docs/seed-findings.md says why. */
const OWN_LINES: readonly (readonly [name: string, rules: readonly string[]])[] = [
  ['公务用车', ['警告 S9', '提示 G3', '提示 G13', '提示 G17', '提示 S7', '提示 S11']],
  ['机关运行', ['警告 S9', '提示 G13', '提示 G17', '提示 S7', '提示 S11']],
  ['接待管理', ['警告 S9', '提示 G13', '提示 G17', '提示 S7', '提示 S11']],
  ['综合服务', ['警告 S8', '警告 S9', '提示 G3', '提示 G13', '提示 G17', '提示 S7', '提示 S11']],
];

/** The lines, as `警告 S9`, that the list shows for this table alone; sorted. */
export function ownLines({ name }: TargetTableContent): readonly string[] {
  const own = OWN_LINES.find(([part]) => name.includes(part));
  if (!own) throw new Error(`No lines are known of ${name}`);
  return own[1].toSorted();
}

/** Lines of the list as `警告 S9`; sorted, and without the places. */
export function ruleLines(lines: readonly ListedLine[]): readonly string[] {
  return lines.map(({ meta }) => meta.replace(/ · .*规则 /, ' ')).toSorted();
}

/** How many warnings are among such lines, as the pane counts them; each stands in one or more places. */
export function warningCount(lines: readonly string[]): RegExp {
  const kinds = lines.filter((line) => line.startsWith('警告')).length;
  return new RegExp(`^警告 ${kinds} (类 \\d+ )?处$`);
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
