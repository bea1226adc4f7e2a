/** 取数方式 proposed for an indicator; hers to change. Source: domain rules 9.3, 9.2 (M1). */
import type { Aggregation } from '../model/ledger';
import type { Level1 } from '../model/target-table';
import type { IndicatorValue, Quantity } from '../values/indicator-value';
import { parseIndicatorValue } from '../values/parse-indicator-value';
import { measureOf } from './measure';

/** What the proposal looks at. */
export interface IndicatorToAggregate {
  /** The 一级 and 二级指标 as the edition names them, `null` when unknown. */
  readonly level1: Level1 | null;
  readonly level2: string | null;
  /** 三级指标. */
  readonly name: string;
  /** 指标值. */
  readonly value: string;
}

/** Words of change against an earlier year: their share is known when the year is over. */
const GROWTH =
  /增长|增幅|增速|增加|增收|提高|提升|上升|下降|降低|降幅|减少|压减|节约|节省|节支|同比|较上年|比上年/u;

/** Dimensions that are measured anew each time and never add up: shares, lengths of time, points. */
const NOT_ADDED = new Set(['%', '百分点', '天', '月', '工作日', '分', '成', '倍', '级', '星']);

const AVERAGE = /平均|人均|均价|单价|单位成本/u;

function ofQuantity({ unit }: Quantity, name: string): Aggregation {
  const { dimension } = measureOf(unit);
  const isRate = unit === '' ? /[率度%％比]|占比/u.test(name) : NOT_ADDED.has(dimension);
  return isRate || dimension.includes('/') || AVERAGE.test(name) ? '取最近' : '各季相加';
}

function isShare(value: IndicatorValue): boolean {
  if (value.kind !== 'quantity') return false;
  return ['%', '百分点', ''].includes(measureOf(value.unit).dimension);
}

/**
 * Counts and sums of money: 各季相加. Rates, amounts per something, lengths of time, days, several targets: 取最近 (a day
 * typed in the quarter it happened stays). Satisfaction, sustainability, growth, and effects in words: 只填年末.
 */
export function proposeAggregation(indicator: IndicatorToAggregate): Aggregation {
  const { level1, level2, name } = indicator;
  if (level1 === '满意度指标' || name.includes('满意度')) return '只填年末';
  if (level2?.includes('可持续') === true || name.includes('可持续')) return '只填年末';
  const value = parseIndicatorValue(indicator.value);
  if (isShare(value) && GROWTH.test(name + indicator.value)) return '只填年末';
  switch (value.kind) {
    case 'quantity':
      return ofQuantity(value, name);
    case 'qualitative':
      return level1 === '效益指标' && indicator.value.trim() !== '' ? '只填年末' : '取最近';
    case 'deadline':
    case 'multiple':
      return '取最近';
  }
}
