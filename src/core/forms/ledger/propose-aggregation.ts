/** 取数方式 as proposed for an indicator; hers to change. */
import type { Aggregation } from '../../model/ledger';
import type { Indicator } from '../../model/target-table';
import type { IndicatorValue } from '../../values/indicator-value';

const SATISFACTION = /满意/;
/** A change against another year is known when the year is over. */
const GROWTH = /增长|增幅|增速|增加|提高|提升|上升|下降|降低|减少|节约/;
const SHARES = ['%', '‰', '个百分点'];

function isShare(value: IndicatorValue | null): boolean {
  return value?.kind === 'quantity' && SHARES.includes(value.unit);
}

/**
 * Satisfaction, growth and sustainability 只填年末, so that they are never 未填 before December; what counts or costs
 * 各季相加; rates, deadlines, texts and several quantities in one cell 取最近. Source: rulebook 9.3.
 */
export function proposeAggregation(indicator: Indicator): Aggregation {
  const { level1Name, level2Name, name, parsed, value } = indicator;
  if (level1Name === '满意度指标' || SATISFACTION.test(name.text)) return '只填年末';
  if (level2Name === '可持续影响指标') return '只填年末';
  const effect = level1Name === '效益指标';
  if (effect && parsed?.kind === 'qualitative') return '只填年末';
  if (isShare(parsed) && (GROWTH.test(name.text) || GROWTH.test(value.text))) return '只填年末';
  if (parsed?.kind !== 'quantity' || isShare(parsed)) return '取最近';
  // A price or a frequency (元/人, 次/月) does not add up.
  return parsed.unit.includes('/') ? '取最近' : '各季相加';
}
