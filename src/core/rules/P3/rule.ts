import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import { compareDecimals, subtractDecimals } from '../../values/decimal';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import { displayedPercent, planOfShares, readableNodes, type PlanOfShares } from '../spending-plan';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* sharesFinding(table: TargetTable, shares: PlanOfShares): Iterable<RuleFinding> {
  const [first, ...others] = shares.nodes.map(({ at }) => ({ field: 'plan', at }) as const);
  if (!first) return;
  yield {
    ...placedOn(table, first, ...others),
    messageId: 'shares',
    args: { text: shares.text, node: shares.last.at.node },
    ...(shares.fix ? { fix: shares.fix } : {}),
  };
}

function* checkOrder(table: TargetTable, edition: Edition): Iterable<RuleFinding> {
  const end = edition.planNodes.at(-1)?.label;
  const nodes = readableNodes(table);
  for (const [index, later] of nodes.entries()) {
    const earlier = nodes[index - 1];
    if (!earlier || compareDecimals(earlier.percent, later.percent) <= 0) continue;
    yield {
      ...placedOn(table, { field: 'plan', at: later.at }, { field: 'plan', at: earlier.at }),
      messageId: later.at.node === end ? 'decreasingAtEnd' : 'decreasing',
      args: {
        node: later.at.node,
        percent: later.percent,
        ...displayedPercent('display', later.at),
        ...displayedPercent('earlierDisplay', earlier.at),
        earlierNode: earlier.at.node,
        earlierPercent: earlier.percent,
        difference: subtractDecimals(earlier.percent, later.percent),
      },
    };
  }
}

/** 资金支出计划：累计，逐期不减. */
export const P3: Rule = {
  id: 'P3',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    const shares = planOfShares(table, edition);
    if (!shares) yield* checkOrder(table, edition);
    else if (!shares.increasing) yield* sharesFinding(table, shares);
  },
};
