import type { FieldCell, TargetTable } from '../../model/target-table';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const ECOLOGICAL = '生态效益指标';

interface Row {
  readonly table: TargetTable;
  readonly value: FieldCell;
}

/** Rows of 生态效益 by what their value says, as far as it is words. */
function byText(tables: readonly TargetTable[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const table of tables) {
    for (const { level2Name, parsed, value } of table.indicators) {
      if (level2Name !== ECOLOGICAL || parsed?.kind !== 'qualitative') continue;
      const key = comparable(value.text);
      const group = groups.get(key);
      if (group) group.push({ table, value });
      else groups.set(key, [{ table, value }]);
    }
  }
  return [...groups.values()].filter((rows) => new Set(rows.map(({ table }) => table)).size > 1);
}

function* check({ tables }: WorkbookContext): Iterable<RuleFinding> {
  const groups = byText(tables);
  const cells = groups
    .flat()
    .flatMap(({ table, value }) => placedOn(table, { field: 'indicator.value', at: value }).cells);
  const [place] = cells;
  const [first] = groups.flat();
  if (!place || !first) return;
  yield {
    place,
    cells,
    messageId: 'alike',
    args: { example: first.value.text, count: String(cells.length) },
  };
}

/** 生态效益雷同. */
export const S10: Rule = {
  id: 'S10',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
