import type { AmountField, TargetTable } from '../../model/target-table';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  subtractDecimals,
} from '../../values/decimal';
import { placedOn } from '../finding-cells';
import { shownUnit, unitsAgree } from '../money-unit';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** What rounding three amounts to 2 decimals can do to their sum. */
const ROUNDING = '0.01';

/** A blank is 0; `null` when the cell cannot be read as an amount (H5 says so). */
function amountOf(field: AmountField | null): string | null {
  if (!field || field.amount.kind === 'blank') return '0';
  return field.amount.kind === 'amount' ? field.amount.amount : null;
}

function isTyped(field: AmountField | null): boolean {
  return field !== null && field.amount.kind !== 'blank';
}

function messageOf(difference: string): Pick<RuleFinding, 'messageId' | 'severity'> {
  if (compareDecimals(absoluteDecimal(difference), ROUNDING) <= 0) {
    return { messageId: 'rounding', severity: 'hint' };
  }
  return { messageId: compareDecimals(difference, '0') > 0 ? 'partsShort' : 'partsOver' };
}

function* checkSum(table: TargetTable, unit: string): Iterable<RuleFinding> {
  const { total: whole, fiscal: first, other: second } = table.budget;
  if (!whole || !isTyped(whole) || !(isTyped(first) || isTyped(second))) return;
  const [total, fiscal, other] = [amountOf(whole), amountOf(first), amountOf(second)];
  if (total === null || fiscal === null || other === null) return;
  const sum = addDecimals(fiscal, other);
  const difference = subtractDecimals(total, sum);
  if (compareDecimals(difference, '0') === 0) return;
  yield {
    ...placedOn(
      table,
      { field: 'budget.total', at: whole },
      ...(first ? [{ field: 'budget.fiscal', at: first } as const] : []),
      ...(second ? [{ field: 'budget.other', at: second } as const] : []),
    ),
    ...messageOf(difference),
    args: {
      total,
      fiscal,
      other,
      sum,
      difference: absoluteDecimal(difference),
      unit,
    },
  };
}

/** 预算数＝财政资金＋其他资金. */
export const H3: Rule = {
  id: 'H3',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    if (unitsAgree(table)) yield* checkSum(table, shownUnit(table, edition));
  },
};
