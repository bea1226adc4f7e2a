import type { TargetTable } from '../../model/target-table';
import { placedNear, placedOn } from '../finding-cells';
import { amountFields, shownUnit, statedUnit, typedUnit } from '../money-unit';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* checkStatement(table: TargetTable, context: RuleContext): Iterable<RuleFinding> {
  const amounts = amountFields(table).filter(({ at }) => at.amount.kind === 'amount');
  const stands = statedUnit(table) !== null || amounts.some(({ at }) => typedUnit(at) !== null);
  if (stands || (amounts.length === 0 && context.stage === 'filling')) return;
  const placed = placedNear(table, 'moneyUnit', table.heads.form);
  yield { ...placed, messageId: 'noUnit', args: { unit: context.edition.moneyUnit } };
}

function* checkTypedUnits(table: TargetTable, context: RuleContext): Iterable<RuleFinding> {
  const unit = shownUnit(table, context.edition);
  for (const { field, at } of amountFields(table)) {
    const typed = typedUnit(at);
    if (typed === null || typed === unit) continue;
    const placed = placedOn(table, { field, at });
    yield { ...placed, messageId: 'otherUnit', args: { field, text: at.text, unit } };
  }
}

/** 金额单位. */
export const H2: Rule = {
  id: 'H2',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, context) {
    yield* checkStatement(table, context);
    yield* checkTypedUnits(table, context);
  },
};
