/** The cells beside one indicator: 实际完成值, 完成率, 完成情况, 责任科室, 截至. */
import type { Edition } from '../editions/edition';
import {
  actualFormula,
  completionRateFormula,
  indicatorAsOfFormula,
  rangeRateFormula,
  withinLimitFormula,
  type PickedRows,
} from '../forms/execution-block/formulas';
import type { Result } from '../forms/execution-block/labels';
import { CUTOFFS, type AchievementRow, type Aggregation, type LedgerMode } from '../model/ledger';
import type { Indicator } from '../model/target-table';
import type { CellSnapshot } from '../sheet/snapshot';
import {
  absoluteDecimal,
  compareDecimals,
  decimalFromNumber,
  divideDecimals,
  multiplyDecimals,
  showDecimal,
} from '../values/decimal';
import type { Quantity } from '../values/indicator-value';
import { numberFormatKind } from '../values/number-format';
import { completionOf } from './completion';
import type { CompletionReason, IndicatorCompletion } from './completion-result';
import { cutoffDate } from './ledger-figures';
import { moneyMultiple } from './measure';
import type { Content } from './plan-fill-types';
import { typedFigures, yearValue, type YearValue } from './year-value';

/** One indicator of the form with its ledger row. */
export interface IndicatorToFill {
  readonly indicator: Indicator;
  readonly row: AchievementRow;
  readonly picked: PickedRows | null;
  readonly aggregation: Aggregation;
  readonly mode: LedgerMode;
}

export interface FillOccasion {
  readonly edition: Edition;
  /** Budget year, four digits. */
  readonly year: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Addresses of the row's own cells, for formulas. */
export type ResultAddresses = Readonly<Record<Result, string>>;

export interface IndicatorContents {
  readonly contents: Readonly<Record<Result, Content | null>>;
  readonly reason: CompletionReason | null;
  /** Set when figures cannot be added or averaged. */
  readonly unreadable: boolean;
}

const PERCENT = '0.00%';
const TEXT = '@';
const GENERAL = 'General';

/** Figures as a formula can take them: all plain numbers, or all percentages. */
type Kind = 'plain' | 'percent';

function kindOfFigures(row: AchievementRow): Kind | 'blank' | 'other' {
  const typed = CUTOFFS.map((cutoff) => row.figures[cutoff]).filter(({ text }) => text !== '');
  if (typed.length === 0) return 'blank';
  const kinds = new Set(
    typed.map(({ cell }) =>
      typeof cell?.v === 'number' ? numberFormatKind(cell.nf) : ('text' as const),
    ),
  );
  const [kind, ...others] = kinds;
  return others.length === 0 && (kind === 'plain' || kind === 'percent') ? kind : 'other';
}

function occasionDay(value: YearValue, { year, today }: FillOccasion): string | undefined {
  if (value.kind === 'value') return cutoffDate(value.cutoff, year);
  return today > `${year}-12-31` ? undefined : today;
}

/** What stands in the five cells. */
export function indicatorContents(
  { indicator, row, picked, aggregation, mode }: IndicatorToFill,
  occasion: FillOccasion,
  at: ResultAddresses,
): IndicatorContents {
  const value = yearValue(typedFigures(row.figures), aggregation, mode);
  const text = value.kind === 'value' ? value.text : null;
  const completion = completionOf(
    indicator.target,
    text,
    occasion.edition,
    occasionDay(value, occasion),
    indicator.level2Name,
  );
  const department: Content | null =
    row.department.text === '' ? null : { v: row.department.text, nf: TEXT };
  const unreadable = value.kind === 'unreadable';
  const said: Content | null = unreadable
    ? { v: '无法判断', nf: GENERAL }
    : { v: completion.completion, nf: GENERAL };
  const kind = kindOfFigures(row);
  const target = indicator.parsed;
  const byFormula =
    picked !== null && target?.kind === 'quantity' && kind !== 'other' && !unreadable;
  const numbers = byFormula
    ? formulaContents({ picked, aggregation, mode, row, value, kind, target, completion }, at)
    : null;
  return {
    contents: {
      ...(numbers ?? valueContents(row, value, completion, aggregation, mode)),
      completion: said,
      department,
    },
    reason: completion.reason ?? null,
    unreadable,
  };
}

type Numbers = Readonly<Record<'actual' | 'rate' | 'asOf', Content | null>>;

interface FormulaInput {
  readonly picked: PickedRows;
  readonly aggregation: Aggregation;
  readonly mode: LedgerMode;
  readonly row: AchievementRow;
  readonly value: YearValue;
  readonly kind: Kind | 'blank';
  readonly target: Quantity;
  readonly completion: IndicatorCompletion;
}

function formulaContents(input: FormulaInput, at: ResultAddresses): Numbers | null {
  const { picked, aggregation, mode, value, kind, target, completion } = input;
  const actual = actualFormula(picked, at.asOf, aggregation, mode, kind === 'percent' ? 4 : 2);
  if (actual === null) return null;
  const figure = value.kind === 'value' ? cellNumber(value.text, kind) : null;
  const rate = figure === null ? null : rateContent(target, completion, figure, kind, at.actual);
  // The core sees something that this formula would not say: value instead of formula.
  if (figure !== null && rate === null && completion.rate !== null) return null;
  return {
    actual: {
      f: actual,
      v: figure === null ? '' : Number(figure),
      nf: kind === 'percent' ? percentFormat(input.row) : GENERAL,
    },
    rate,
    asOf: {
      f: indicatorAsOfFormula(picked, aggregation),
      v: value.kind === 'value' ? value.cutoff : '',
      nf: GENERAL,
    },
  };
}

/** `98%` as the number a cell with a percent format holds. */
function cellNumber(text: string, kind: Kind | 'blank'): string {
  return kind === 'percent' ? (divideDecimals(text.replace('%', ''), '100') ?? '0') : text;
}

/** As she formatted the last figure. */
function percentFormat(row: AchievementRow): string {
  const last = [...CUTOFFS].reverse().find((cutoff) => row.figures[cutoff].text !== '');
  return (last && row.figures[last].cell?.nf) ?? PERCENT;
}

/** A bare number from here on may be meant in single units (12000 for 1万平米). */
const BELIEVED = '10';

/** What the target's number is worth in the cell: as written, or in single units. */
function factorsOf({ amount, upper, scale, unit }: Quantity, figure: string, kind: Kind): string[] {
  if (kind === 'percent') return ['0.01'];
  const multiple = multiplyDecimals(scale, moneyMultiple(unit) ?? '1');
  if (multiple === '1') return ['1'];
  const limit = multiplyDecimals(absoluteDecimal(upper ?? amount), BELIEVED);
  return compareDecimals(absoluteDecimal(figure), limit) > 0 ? [multiple, '1'] : ['1', multiple];
}

/**
 * 完成率 as a formula over the actual, with the target's number in it. Only where it gives exactly what the core says;
 * `null` otherwise.
 */
function rateContent(
  target: Quantity,
  { rate, completion }: IndicatorCompletion,
  figure: string,
  kind: Kind | 'blank',
  actual: string,
): Content | null {
  if (kind === 'blank') return null;
  for (const factor of factorsOf(target, figure, kind)) {
    const lower = multiplyDecimals(target.amount, factor);
    const upper = target.upper === undefined ? null : multiplyDecimals(target.upper, factor);
    if (rate === null) {
      if (completion !== '达标' && completion !== '超出') return null;
      const limit = upper ?? lower;
      const isWithin = compareDecimals(figure, limit) <= 0;
      if (isWithin !== (completion === '达标')) continue;
      return { f: withinLimitFormula(actual, limit), v: completion, nf: PERCENT };
    }
    if (compareDecimals(lower, '0') <= 0) continue;
    const v = Number(divideDecimals(rate, '100') ?? '0');
    const isRange = upper !== null && completion !== '达标';
    if (isRange && rangeRate(figure, lower, upper) === rate) {
      return { f: rangeRateFormula(actual, lower, upper), v, nf: PERCENT };
    }
    if (!isRange && percent(figure, lower) === rate) {
      return { f: completionRateFormula(actual, lower), v, nf: PERCENT };
    }
  }
  return null;
}

function percent(a: string, b: string): string {
  return showDecimal(divideDecimals(multiplyDecimals(a, '100'), b) ?? '0');
}

function rangeRate(figure: string, lower: string, upper: string): string {
  if (compareDecimals(figure, lower) < 0) return percent(figure, lower);
  return compareDecimals(figure, upper) > 0 ? percent(figure, upper) : '100.00';
}

/** Values where no formula can say it: days, words, several targets, figures with units. */
function valueContents(
  row: AchievementRow,
  value: YearValue,
  { rate, completion }: IndicatorCompletion,
  aggregation: Aggregation,
  mode: LedgerMode,
): Numbers {
  if (value.kind !== 'value') return { actual: null, rate: null, asOf: null };
  const isCombined =
    aggregation === '求平均' || (aggregation === '各季相加' && mode === 'quarterly');
  const cell = isCombined ? null : row.figures[value.cutoff].cell;
  const isLimit = completion === '达标' || completion === '超出';
  return {
    actual: asTyped(cell, value.text),
    rate:
      rate !== null
        ? { v: Number(divideDecimals(rate, '100') ?? '0'), nf: PERCENT }
        : isLimit
          ? { v: completion, nf: PERCENT }
          : null,
    asOf: { v: value.cutoff, nf: GENERAL },
  };
}

function asTyped(cell: CellSnapshot | null, text: string): Content {
  return typeof cell?.v === 'number' && Number.isFinite(cell.v)
    ? { v: Number(decimalFromNumber(cell.v)), nf: cell.nf ?? GENERAL }
    : { v: text, nf: TEXT };
}
