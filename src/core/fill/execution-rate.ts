/** 预算执行率. Source: domain rules X1, X2, X5, 3.10. */
import { isErrorValue } from '../sheet/snapshot';
import type { AmountReading } from '../values/amount';
import { readAmount } from '../values/amount';
import { compareDecimals, divideDecimals, multiplyDecimals, showDecimal } from '../values/decimal';

const WAN = '10000';

/**
 * What an amount cell says, in 万元, as a plain decimal; `null` when it is blank or cannot be read.
 *
 * A number is in 万元 unless another unit is typed behind it (`200000元` is `'20'`).
 */
export function amountInWan(reading: AmountReading): string | null {
  if (reading.kind !== 'amount') return null;
  switch (reading.typedUnit) {
    case '元':
      return divideDecimals(reading.amount, WAN);
    case '亿元':
      return multiplyDecimals(reading.amount, WAN);
    case '万元':
    case null:
      return reading.amount;
  }
}

function readValue(value: string | number | null): string | null {
  if (value === null) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value === 'string' && isErrorValue(value.trim())) return null;
  return amountInWan(readAmount({ v: value }));
}

/** a ÷ b in per cent, half up, shown with 2 decimals (`'97.00'`); `null` unless b is above 0. Plain decimals in. */
export function percentOf(a: string, b: string): string | null {
  if (compareDecimals(b, '0') <= 0) return null;
  const quotient = divideDecimals(multiplyDecimals(a, '100'), b);
  return quotient === null ? null : showDecimal(quotient);
}

/**
 * 执行率 = 预算执行数 ÷ 全年(调整后)预算 × 100, in per cent with 2 decimals, half up: `executionRate(19.4, 20)` is `'97.00'`.
 *
 * Both amounts in one unit; a unit typed behind a figure (`200000元`) counts, a bare figure beside it is in 万元.
 * Exact decimal arithmetic. Never capped: above 100 is allowed, a negative figure gives a negative rate. `null` when
 * the budget is 0, negative, blank or unreadable, or when no readable figure was typed (0 counts as typed).
 */
export function executionRate(
  executed: string | number | null,
  budget: string | number | null,
): string | null {
  const spent = readValue(executed);
  const whole = readValue(budget);
  return spent === null || whole === null ? null : percentOf(spent, whole);
}
