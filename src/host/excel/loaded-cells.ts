/** What a loaded range says of its cells. */
import type { CellValue } from '../../core/sheet/snapshot';
import { GENERAL } from '../standing-cells';
import type { CellState } from '../standing-cells';

/** Row by row. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

function asValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : '';
}

/** One cell of a loaded range. A text that begins with `=` is its own value, a formula's result never is the formula. */
export function cellState(
  { values, formulas, numberFormat }: LoadedCells,
  down: number,
  across: number,
): CellState {
  const v = asValue(values[down]?.[across]);
  const formula = formulas[down]?.[across];
  const format = numberFormat[down]?.[across];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== v;
  const nf = typeof format === 'string' && format !== '' ? format : GENERAL;
  return isFormula ? { v, f: formula, nf } : { v, nf };
}
