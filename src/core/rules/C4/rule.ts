import type { FieldCell, TargetTable } from '../../model/target-table';
import { comparable, errorIn, isBlank } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

interface CodedTable {
  readonly table: TargetTable;
  readonly code: FieldCell;
}

/** Codes that can be compared: a number of more than 15 digits has lost some, C1 says so. */
function codedTables(tables: readonly TargetTable[]): readonly CodedTable[] {
  return tables.flatMap((table) => {
    const { code } = table;
    const usable =
      code && !isBlank(code) && errorIn(code) === null && typeof code.cell?.v !== 'number';
    return usable ? [{ table, code }] : [];
  });
}

function groupsByCode(tables: readonly TargetTable[]): readonly (readonly CodedTable[])[] {
  const groups = new Map<string, CodedTable[]>();
  for (const coded of codedTables(tables)) {
    const key = comparable(coded.code.text);
    const group = groups.get(key);
    if (group) group.push(coded);
    else groups.set(key, [coded]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* duplicateFinding(group: readonly CodedTable[]): Iterable<RuleFinding> {
  const [first, second] = group;
  if (!first || !second) return;
  const placed = group.map(({ table, code }) => placedOn(table, { field: 'code', at: code }));
  const places = group.map(({ table, code }) => `${table.sheet}!${code.address}`);
  yield {
    place: { sheet: second.table.sheet, address: second.code.address, field: 'code' },
    cells: placed.flatMap(({ cells }) => cells),
    messageId: 'duplicate',
    args: {
      text: second.code.text,
      count: String(group.length),
      places: places.join('、'),
    },
  };
}

/** 项目编码不重复. */
export const C4: Rule = {
  id: 'C4',
  scope: 'workbook',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check({ tables }) {
    for (const group of groupsByCode(tables)) yield* duplicateFinding(group);
  },
};
