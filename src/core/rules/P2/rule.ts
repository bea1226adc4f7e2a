import type { PlanNodeField, TargetTable } from '../../model/target-table';
import { compareDecimals } from '../../values/decimal';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import { cellsWithOneForm, displayedPercent, planOfShares, WHOLE } from '../spending-plan';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* checkNode(table: TargetTable, at: PlanNodeField): Iterable<RuleFinding> {
  const placed = () => placedOn(table, { field: 'plan', at });
  const { node, percent } = at;
  switch (percent.kind) {
    case 'blank':
      return;
    case 'error':
      yield { ...placed(), messageId: 'errorValue', args: { node, text: percent.code } };
      return;
    case 'malformed':
      yield { ...placed(), messageId: 'malformed', args: { node, text: percent.text } };
      return;
    case 'percent': {
      const args = () => ({ node, text: at.text, ...displayedPercent('display', at) });
      if (compareDecimals(percent.percent, '0') < 0)
        yield { ...placed(), messageId: 'negative', args: args() };
      else if (compareDecimals(percent.percent, WHOLE) > 0)
        yield { ...placed(), messageId: 'over100', args: args() };
    }
  }
}

/** Reviewers see that a plan mixes `25%`, `25` and 0.25; everybody else has it normalised silently. */
function* checkForms(table: TargetTable): Iterable<RuleFinding> {
  const readable = table.plan.filter(({ percent }) => percent.kind === 'percent');
  const forms = new Set(readable.map(({ percent }) => percent.kind === 'percent' && percent.form));
  const [first, ...others] = readable.map((at) => ({ field: 'plan', at }) as const);
  if (!first || forms.size <= 1) return;
  const edits = cellsWithOneForm(table);
  yield {
    ...placedOn(table, first, ...others),
    severity: 'hint',
    messageId: 'mixedForms',
    args: { text: readable.map(({ text }) => text).join('/') },
    ...(edits.length > 0 ? { fix: { labelId: 'oneForm', args: {}, safe: true, edits } } : {}),
  };
}

/** 资金支出计划：0～100%. */
export const P2: Rule = {
  id: 'P2',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition, profile }) {
    for (const node of table.plan) yield* checkNode(table, node);
    // A plan of shares is written anew by its own repair, in one form.
    if (profile === 'reviewer' && !planOfShares(table, edition)) yield* checkForms(table);
  },
};
