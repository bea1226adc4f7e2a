/** The unit in which a form's amounts are given. */
import type { Edition } from '../editions/edition';
import type { AmountField, FieldName, TargetTable } from '../model/target-table';
import type { CellSnapshot } from '../sheet/snapshot';
import { amountCell } from './amount-cell';
import { convertAmount, readMoneyUnit, type MoneyUnit } from '../values/money-unit';

/** An amount field of the head that stands in the form. */
export interface PlacedAmount {
  readonly field: FieldName;
  readonly at: AmountField;
}

/** 预算数, 财政资金 and 其他资金, as far as they stand in the form. */
export function amountFields(table: TargetTable): readonly PlacedAmount[] {
  const { total, fiscal, other } = table.budget;
  return [
    ...(total ? [{ field: 'budget.total', at: total } as const] : []),
    ...(fiscal ? [{ field: 'budget.fiscal', at: fiscal } as const] : []),
    ...(other ? [{ field: 'budget.other', at: other } as const] : []),
  ];
}

/** The unit that the head states (`单位：万元`); `null` when it states none. */
export function statedUnit(table: TargetTable): MoneyUnit | null {
  return table.moneyUnit === null ? null : (readMoneyUnit(table.moneyUnit.text)?.unit ?? null);
}

/** The unit typed behind an amount (`20万元`); `null` when there is none. */
export function typedUnit({ amount }: AmountField): MoneyUnit | null {
  return amount.kind === 'amount' ? amount.typedUnit : null;
}

/** The unit to be shown with amounts: the stated one, else the first typed one the edition knows, else the edition's. */
export function shownUnit(table: TargetTable, edition: Edition): MoneyUnit {
  const typed = amountFields(table).map(({ at }) => typedUnit(at));
  const known = typed.find((unit) => unit !== null && edition.moneyUnits.includes(unit));
  return statedUnit(table) ?? known ?? edition.moneyUnit;
}

/** The amount in the unit shown, whatever unit was typed behind it; `null` when the cell says no amount. */
export function amountInShownUnit(
  { amount }: AmountField,
  table: TargetTable,
  edition: Edition,
): string | null {
  if (amount.kind !== 'amount') return null;
  const unit = shownUnit(table, edition);
  return convertAmount(amount.amount, amount.typedUnit ?? unit, unit);
}

/**
 * An amount in the unit shown as it is best written into a field: a number, or, where only the amounts say the unit and
 * this one does, a text with it.
 */
export function writtenAmount(
  table: TargetTable,
  at: AmountField,
  amount: string,
  unit: MoneyUnit,
): CellSnapshot {
  return statedUnit(table) === null && typedUnit(at) !== null
    ? { v: `${amount}${unit}`, nf: '@' }
    : amountCell(amount);
}
