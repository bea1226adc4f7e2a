/** The four published tables, as a person would type them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';

function isContentList(value: unknown): value is TargetTableContent[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        typeof each === 'object' && each !== null && 'indicators' in each && 'plan' in each,
    )
  );
}

function readTables(path: string): readonly TargetTableContent[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isContentList(value)) throw new Error(`no tables in ${path}`);
  return value;
}

export const publishedTables = readTables(resolve('examples/published-tables.json'));

/** One of the four: 0 公车, 1 大院, 2 接待, 3 综合服务. */
export function publishedTable(index: number): TargetTableContent {
  const table = publishedTables[index];
  if (!table) throw new Error(`no table ${String(index)}`);
  return table;
}

/** The rows of the published document's two Word tables: cell by cell, a merged cell in its first place. */
export function wordRows(table: TargetTableContent): string[][] {
  const heads = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
  return [
    [table.unit, table.moneyUnit],
    ['项目编码', table.code, '项目名称', table.name],
    [
      '预算规模及资金用途',
      '预算数',
      table.budget,
      '其中：财政    资金',
      table.fiscal,
      '其他资金',
      table.other === '' ? '\u00a0' : table.other,
    ],
    ['', table.purpose],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    ['', ...['3月底', '6月底', '10月底', '12月底'].map((node) => table.plan[node] ?? '')],
    ['绩效目标', table.goal],
    [],
    [' '],
    heads,
    ...table.indicators.map((row, index) => [
      table.indicators[index - 1]?.level1 === row.level1 ? '' : row.level1,
      row.level2,
      row.level3,
      row.description,
      row.value,
      row.basis,
    ]),
  ];
}
