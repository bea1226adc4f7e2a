import type { TargetTable } from '../../model/target-table';
import { compareDecimals, subtractDecimals } from '../../values/decimal';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import {
  displayedPercent,
  lastNode,
  planOfShares,
  readableNodes,
  WHOLE,
  type PlanOfShares,
} from '../spending-plan';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* sharesFinding(
  table: TargetTable,
  { last, text, nodes, fix }: PlanOfShares,
): Iterable<RuleFinding> {
  const others = nodes
    .filter(({ at }) => at !== last.at)
    .map(({ at }) => ({ field: 'plan', at }) as const);
  yield {
    ...placedOn(table, { field: 'plan', at: last.at }, ...others),
    messageId: 'shares',
    args: { text, node: last.at.node, percent: last.percent },
    ...(fix ? { fix } : {}),
  };
}

/** 资金支出计划：末期100%. */
export const P4: Rule = {
  id: 'P4',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    const last = lastNode(table, edition);
    if (!last || last.percent === WHOLE) return;
    const shares = planOfShares(table, edition);
    if (shares) {
      if (shares.increasing) yield* sharesFinding(table, shares);
      return;
    }
    // A last node below an earlier one is P3's: once that is settled, this rule looks again.
    const before = readableNodes(table).at(-2);
    if (before && compareDecimals(before.percent, last.percent) > 0) return;
    yield {
      ...placedOn(table, { field: 'plan', at: last.at }),
      messageId: 'notFull',
      args: {
        node: last.at.node,
        percent: last.percent,
        ...displayedPercent('display', last.at),
        difference: subtractDecimals(WHOLE, last.percent),
      },
    };
  },
};
