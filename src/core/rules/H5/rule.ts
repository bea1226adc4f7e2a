import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import { placedOn } from '../finding-cells';
import {
  amountFields,
  shownUnit,
  typedUnit,
  type MoneyUnit,
  type PlacedAmount,
} from '../money-unit';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 元 has 角 and 分; 千元 carries three decimals more, 万元 four, 亿元 eight. */
function decimalsAllowed(unit: MoneyUnit, edition: Edition): number {
  switch (unit) {
    case '元':
      return 2;
    case '千元':
      return 5;
    case '万元':
      return edition.amountDecimals;
    case '亿元':
      return edition.amountDecimals + 4;
  }
}

function* checkAmount(
  table: TargetTable,
  { field, at }: PlacedAmount,
  edition: Edition,
): Iterable<RuleFinding> {
  const placed = placedOn(table, { field, at });
  const { amount } = at;
  switch (amount.kind) {
    case 'blank':
      return;
    case 'error':
      yield { ...placed, messageId: 'errorValue', args: { field, text: amount.code } };
      return;
    case 'malformed':
      yield { ...placed, messageId: 'malformed', args: { field, text: amount.text } };
      return;
    case 'amount': {
      const unit = typedUnit(at) ?? shownUnit(table, edition);
      const limit = decimalsAllowed(unit, edition);
      if (amount.amount.startsWith('-')) {
        yield { ...placed, messageId: 'negative', args: { field, text: at.text } };
      } else if (amount.decimals > limit) {
        const args = {
          field,
          text: at.text,
          decimals: String(amount.decimals),
          unit,
          limit: String(limit),
        };
        yield { ...placed, messageId: 'decimals', args };
      }
    }
  }
}

/** 金额写法. */
export const H5: Rule = {
  id: 'H5',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const amount of amountFields(table)) yield* checkAmount(table, amount, edition);
  },
};
