/** What was typed into a form, free of where it stands. */
import type { AmountField, FieldCell, PlanNodeField, TargetTable } from '../../model/target-table';
import type { TargetTableContent } from '../../model/target-table-content';
import { decimalPlaces, showDecimal } from '../../values/decimal';

/** Amounts are printed with at least two decimals. [SEED] */
const AMOUNT_DECIMALS = 2;

/**
 * The content of a form as read; writing it gives a form that reads the same.
 *
 * Amounts have at least two decimals (`20.00`), percentages a sign (`25%`); what cannot be read as a number stays as
 * typed. A field without a label is blank.
 */
export function contentOf(table: TargetTable): TargetTableContent {
  return {
    title: text(table.title),
    unit: text(table.unit),
    moneyUnit: text(table.moneyUnit),
    code: text(table.code),
    name: text(table.name),
    budget: amountText(table.budget.total),
    fiscal: amountText(table.budget.fiscal),
    other: amountText(table.budget.other),
    purpose: text(table.purpose),
    plan: Object.fromEntries(table.plan.map((field) => [field.node, percentText(field)])),
    goal: text(table.goal),
    indicators: table.indicators.map((indicator) => ({
      level1: indicator.level1.text,
      level2: indicator.level2.text,
      level3: indicator.name.text,
      description: text(indicator.description),
      value: indicator.target,
      basis: text(indicator.basis),
    })),
  };
}

function text(field: FieldCell | null): string {
  return field?.text ?? '';
}

function amountText(field: AmountField | null): string {
  if (field?.amount.kind !== 'amount' || field.amount.typedUnit !== null) return text(field);
  const { amount } = field.amount;
  return showDecimal(amount, Math.max(AMOUNT_DECIMALS, decimalPlaces(amount)));
}

function percentText(field: PlanNodeField): string {
  return field.percent.kind === 'percent' ? `${field.percent.percent}%` : field.text;
}
