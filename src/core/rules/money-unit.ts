/** The unit in which a form's amounts are given. */
import type { AmountField, FieldName, TargetTable } from '../model/target-table';

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

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
  const text = (table.moneyUnit?.text ?? '').normalize('NFKC').replace(/\s+/g, '');
  if (text.includes('亿元')) return '亿元';
  if (text.includes('万元')) return '万元';
  if (text.includes('千元')) return '千元';
  return text.includes('元') ? '元' : null;
}

/** The unit typed behind an amount (`20万元`); `null` when there is none. */
export function typedUnit({ amount }: AmountField): MoneyUnit | null {
  return amount.kind === 'amount' ? amount.typedUnit : null;
}

/** The unit to be shown with amounts: the stated one, else the first typed one, else the edition's. */
export function shownUnit(
  table: TargetTable,
  edition: { readonly moneyUnit: MoneyUnit },
): MoneyUnit {
  const typed = amountFields(table).map(({ at }) => typedUnit(at));
  return statedUnit(table) ?? typed.find((unit) => unit !== null) ?? edition.moneyUnit;
}

/** True when every amount is in the unit the form states, so that amounts may be compared with each other. */
export function unitsAgree(table: TargetTable): boolean {
  const typed = amountFields(table).map(({ at }) => typedUnit(at));
  const stated = statedUnit(table);
  return new Set([...typed, stated].filter((unit) => unit !== null)).size <= 1;
}
