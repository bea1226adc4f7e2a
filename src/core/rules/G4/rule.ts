import type { Indicator, TargetTable } from '../../model/target-table';
import { compareDecimals } from '../../values/decimal';
import type { IndicatorValue } from '../../values/indicator-value';
import { comparable } from '../field-state';
import type { Fix } from '../finding';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { namesShare, quantitiesOf, readIndicators, textFix } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Names that say what is counted: `接待人次`, `培训次数`, `面积（平方米）`. */
const NAMES_ITS_UNIT =
  /[(（[][^()（）[\]]+[)）\]]$|(?:人|人次|次|批|批次|场|场次|户|个|台|套|件|辆|份|篇|项|条|座|处|所|家|亩|天|月|年|公里|吨)数?$/;

function unitInName({ name }: Indicator): boolean {
  return NAMES_ITS_UNIT.test(comparable(name.text));
}

/** A rate from 1 to 100 lacks its %; from 0 to 1 it may be a fraction, and is left to her. */
function percentFix(table: TargetTable, indicator: Indicator, value: IndicatorValue): Fix | null {
  if (value.kind !== 'quantity' || value.upper !== undefined || !namesShare(indicator)) return null;
  const { amount, scale, spans } = value;
  const plausible = compareDecimals(amount, '1') > 0 && compareDecimals(amount, '100') <= 0;
  if (!plausible || scale !== '1') return null;
  const { text } = indicator.value;
  const at = spans.amount.end;
  return textFix(table, indicator, `${text.slice(0, at)}%${text.slice(at)}`, {
    labelId: 'addPercent',
  });
}

/** 指标值没有计量单位. */
export const G4: Rule = {
  id: 'G4',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table) {
    for (const { indicator, parsed } of readIndicators(table)) {
      if (!quantitiesOf(parsed).some(({ unit }) => unit === '') || unitInName(indicator)) continue;
      const { value } = indicator;
      const fix = percentFix(table, indicator, parsed);
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'withoutUnit',
        args: { text: value.text },
        ...(fix ? { fix } : {}),
      };
    }
  },
};
