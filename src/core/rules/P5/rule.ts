import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import { readableNodes } from '../spending-plan';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** A whole plan as `25/50/80/100`; `null` while a node cannot be read. */
function planText(table: TargetTable, edition: Edition): string | null {
  const nodes = readableNodes(table);
  return nodes.length === edition.planNodes.length
    ? nodes.map(({ percent }) => percent).join('/')
    : null;
}

function* check({ tables, edition }: WorkbookContext): Iterable<RuleFinding> {
  const plans = tables.map((table) => planText(table, edition));
  const [first] = plans;
  const [table] = tables;
  if (!table || typeof first !== 'string' || tables.length < 2) return;
  if (plans.some((plan) => plan !== first) || first === edition.form.usualPlan?.join('/')) return;
  const cells = tables.flatMap(({ sheet, plan }) =>
    plan.map(({ address, cell }) => ({ sheet, address, field: 'plan' as const, cell })),
  );
  const [place] = cells;
  if (!place) return;
  yield {
    place,
    cells,
    messageId: 'alike',
    args: { plan: first, count: String(tables.length) },
  };
}

/** 各项目计划相同. */
export const P5: Rule = {
  id: 'P5',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
