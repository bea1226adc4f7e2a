/** 百分比 in its disguises: `25%` as text, 0.25 with a percent format, 25 under a （%） head, full width `２５％`. */
import { isErrorValue, type CellSnapshot } from '../sheet/snapshot';
import { cellText } from './cell-text';
import { compactText } from './compact-text';
import {
  compareDecimals,
  decimalFromNumber,
  decimalWithoutNoise,
  multiplyDecimals,
} from './decimal';
import { numberFormatKind } from './number-format';

/**
 * A reading of one percentage cell.
 *
 * `percent` is a plain decimal string in per cent: 25 % is `'25'`, 12.5 % is `'12.5'`, −25 % is `'-25'`.
 */
export type PercentReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'percent';
      readonly percent: string;
      /** How it was written: `0.25` with a % format, the text `25%`, a bare number meaning per cent, a bare fraction. */
      readonly form: 'formatted' | 'text' | 'number' | 'fraction';
    }
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };

const TYPED_PERCENT = /^(?<digits>[-+]?(?:\d+(?:\.\d*)?|\.\d+))(?<sign>%?)$/u;

function readTypedPercent(text: string): PercentReading {
  const compact = compactText(text).replace(/[−﹣]/gu, '-');
  if (compact === '') return { kind: 'blank' };
  const groups = TYPED_PERCENT.exec(compact.replace(/^百分之([\d.]+)$/u, '$1%'))?.groups;
  const typed = groups?.['digits'];
  if (groups === undefined || typed === undefined) return { kind: 'malformed', text };
  const digits = typed.replace(/\.$/, '').replace(/^([-+]?)\./, '$10.');
  return {
    kind: 'percent',
    percent: decimalWithoutNoise(digits),
    form: groups['sign'] === '%' ? 'text' : 'number',
  };
}

/**
 * Reads one percentage cell by itself: with a % format the value × 100; text as it says; a number without a % format is
 * per cent as written (25 is 25 %, 1 is 1 %). Form `fraction` only comes from {@link readPlanPercents}.
 */
export function readPercent(cell: CellSnapshot | null): PercentReading {
  if (cell === null) return { kind: 'blank' };
  const { v } = cell;
  if (typeof v === 'string') {
    return isErrorValue(v.trim()) ? { kind: 'error', code: v.trim() } : readTypedPercent(v);
  }
  const format = numberFormatKind(cell.nf);
  if (typeof v === 'boolean' || !Number.isFinite(v) || format === 'date') {
    return { kind: 'malformed', text: cellText(cell) };
  }
  const number = decimalFromNumber(v);
  return format === 'percent'
    ? { kind: 'percent', percent: multiplyDecimals(number, '100'), form: 'formatted' }
    : { kind: 'percent', percent: number, form: 'number' };
}

type Percent = Extract<PercentReading, { kind: 'percent' }>;

/**
 * Bare numbers are fractions when all are ≤ 1, a bare 100 at the end aside, and one lies between 0 and 1 or the plan ends
 * in a bare 1: nobody plans to have spent 0.25 % of a budget by March.
 */
function areFractions(bare: readonly Percent[], last: Percent | undefined): boolean {
  const below = bare.filter((each) => each !== last || each.percent !== '100');
  if (below.some(({ percent }) => compareDecimals(percent, '1') > 0)) return false;
  if (last?.form === 'number' && last.percent === '1') return true;
  return below.some(
    ({ percent }) => compareDecimals(percent, '0') > 0 && compareDecimals(percent, '1') < 0,
  );
}

/**
 * Reads the nodes of one 资金支出计划 in their order. Each cell as {@link readPercent} does, but bare numbers that are all
 * ≤ 1 (0.25 / 0.5 / 0.8 / 1, also with 100 at the end or the end still blank) are fractions of one.
 */
export function readPlanPercents(cells: readonly (CellSnapshot | null)[]): PercentReading[] {
  const readings = cells.map(readPercent);
  const percents = readings.filter((reading): reading is Percent => reading.kind === 'percent');
  const bare = percents.filter(({ form }) => form === 'number');
  if (!areFractions(bare, percents.at(-1))) return readings;
  return readings.map((reading) =>
    reading.kind === 'percent' && reading.form === 'number' && reading.percent !== '100'
      ? { ...reading, percent: multiplyDecimals(reading.percent, '100'), form: 'fraction' }
      : reading,
  );
}
