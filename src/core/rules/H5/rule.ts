import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import { amountCell, decimalsAllowed } from '../amount-cell';
import { placedOn } from '../finding-cells';
import { amountFields, shownUnit, typedUnit, type PlacedAmount } from '../money-unit';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

function* checkAmount(
  table: TargetTable,
  { field, at }: PlacedAmount,
  edition: Edition,
): Iterable<RuleFinding> {
  const placed = () => placedOn(table, { field, at });
  const { amount } = at;
  switch (amount.kind) {
    case 'blank':
      return;
    case 'error':
      yield { ...placed(), messageId: 'errorValue', args: { field, text: amount.code } };
      return;
    case 'malformed':
      yield { ...placed(), messageId: 'malformed', args: { field, text: amount.text } };
      return;
    case 'amount': {
      const unit = typedUnit(at) ?? shownUnit(table, edition);
      const limit = decimalsAllowed(unit, edition);
      if (amount.amount.startsWith('-')) {
        yield { ...placed(), messageId: 'negative', args: { field, text: at.text } };
      } else if (amount.decimals > limit) {
        const decimals = String(amount.decimals);
        const args = { field, text: at.text, decimals, limit: String(limit) };
        // A unit that H2 refuses is not named as the form's.
        yield edition.moneyUnits.includes(unit)
          ? { ...placed(), messageId: 'decimals', args: { ...args, unit } }
          : { ...placed(), messageId: 'decimalsOfOther', args };
      }
    }
  }
}

/** Reviewers see amounts that are stored as texts: no sum of Excel counts them. Everybody else has them read silently. */
function* checkTexts(table: TargetTable): Iterable<RuleFinding> {
  for (const { field, at } of amountFields(table)) {
    const { amount, cell } = at;
    if (amount.kind !== 'amount' || !amount.fromText || amount.typedUnit !== null || !cell)
      continue;
    if (cell.f !== undefined || amount.amount.startsWith('-')) continue;
    const replacement = amountCell(amount.amount);
    if (typeof replacement.v !== 'number') continue;
    yield {
      ...placedOn(table, { field, at }),
      severity: 'hint',
      messageId: 'asText',
      args: { field, text: at.text },
      fix: {
        labelId: 'toNumber',
        args: {},
        safe: true,
        edits: [{ sheet: table.sheet, address: at.address, expected: cell, replacement }],
      },
    };
  }
}

/** 金额写法. */
export const H5: Rule = {
  id: 'H5',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition, profile }) {
    for (const amount of amountFields(table)) yield* checkAmount(table, amount, edition);
    if (profile === 'reviewer') yield* checkTexts(table);
  },
};
