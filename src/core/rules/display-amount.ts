/** Amounts as messages show them. */
import { decimalPlaces, showDecimal } from '../values/decimal';

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;

/** `'20'` → `20.00`, half up at 2 decimals; a text that is no plain decimal stays as it is. */
export function displayAmount(amount: string): string {
  return PLAIN_DECIMAL.test(amount) ? showDecimal(amount) : amount;
}

/** `'20'` → `20.00`, `'20.004'` → `20.004`: at least 2 decimals and never rounded. */
export function displayExactAmount(amount: string): string {
  if (!PLAIN_DECIMAL.test(amount)) return amount;
  return showDecimal(amount, Math.max(2, decimalPlaces(amount)));
}
