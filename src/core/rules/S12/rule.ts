import type { Indicator, TargetTable } from '../../model/target-table';
import { comparable, isBlank } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const SHARE = ['%', '‰', '百分比'];

interface Row {
  readonly table: TargetTable;
  readonly indicator: Indicator;
}

/** What is compared: name, amount and unit. A share may well be the same in many projects. */
function keyOf({ name, parsed }: Indicator): string | null {
  if (parsed?.kind !== 'quantity' || SHARE.includes(parsed.unit) || isBlank(name)) return null;
  const { amount, upper = '', scale, unit } = parsed;
  return JSON.stringify([comparable(name.text), amount, upper, scale, unit]);
}

function groupsOf(tables: readonly TargetTable[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      const key = keyOf(indicator);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push({ table, indicator });
      else groups.set(key, [{ table, indicator }]);
    }
  }
  return [...groups.values()].filter((rows) => new Set(rows.map(({ table }) => table)).size > 1);
}

function* check({ tables }: WorkbookContext): Iterable<RuleFinding> {
  for (const rows of groupsOf(tables)) {
    const cells = rows.flatMap(
      ({ table, indicator }) =>
        placedOn(table, { field: 'indicator.value', at: indicator.value }).cells,
    );
    const [place] = cells;
    const [first] = rows;
    if (!place || !first) continue;
    const { name, target } = first.indicator;
    yield {
      place,
      cells,
      messageId: 'twice',
      args: { text: name.text + target, count: String(cells.length) },
    };
  }
}

/** 同一指标数值相同. */
export const S12: Rule = {
  id: 'S12',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
