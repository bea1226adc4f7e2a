import type { FieldCell, TargetTable } from '../../model/target-table';
import { placedNear, placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** A cell of the head with a wrong label, paired with the node that is missing. */
function oddCells(
  table: TargetTable,
  missing: readonly string[],
): readonly { readonly at: FieldCell; readonly node: string }[] {
  return table.oddNodes.flatMap((at, index) => {
    const node = missing[index];
    return node === undefined ? [] : [{ at, node }];
  });
}

function* checkLabels(table: TargetTable, { edition }: RuleContext): Iterable<RuleFinding> {
  const present = new Set(table.plan.map(({ node }) => node));
  const missing = edition.planNodes
    .map(({ label }) => label)
    .filter((label) => !present.has(label));
  const odd = oddCells(table, missing);
  for (const { at, node } of odd) {
    const args = { text: at.text, node };
    yield { ...placedOn(table, { field: 'plan', at }), messageId: 'wrongNode', args };
  }
  const absent = missing.slice(odd.length);
  if (absent.length === 0) return;
  // A form without the block at all is the form of a region that prints none.
  const stands = table.plan.length > 0 || odd.length > 0 || table.heads.plan !== table.heads.form;
  if (!stands && !edition.form.requires.includes('plan')) return;
  const placed = placedNear(table, 'plan', table.heads.plan);
  yield { ...placed, messageId: 'missingNode', args: { nodes: absent.join('、') } };
}

function* checkBlanks(table: TargetTable, { stage }: RuleContext): Iterable<RuleFinding> {
  if (stage === 'filling') return;
  // One finding per node: filled in one by one, each highlight must go out by itself.
  for (const at of table.plan) {
    if (at.percent.kind !== 'blank') continue;
    yield {
      ...placedOn(table, { field: 'plan', at }),
      messageId: 'blank',
      args: { node: at.node },
    };
  }
}

/** 资金支出计划：节点齐全. */
export const P1: Rule = {
  id: 'P1',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, context) {
    yield* checkLabels(table, context);
    yield* checkBlanks(table, context);
  },
};
