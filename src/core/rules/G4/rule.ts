import type { Indicator } from '../../model/target-table';
import type { Deadline, IndicatorValue, Quantity } from '../../values/indicator-value';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import { hasPlaceholder } from '../placeholder';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Names that say what is counted: `接待人次`, `培训次数`, `面积（平方米）`. */
const NAMES_ITS_UNIT =
  /[(（[][^()（）[\]]+[)）\]]$|(?:人|人次|次|批|批次|场|场次|户|个|台|套|件|辆|份|篇|项|条|座|处|所|家|亩|天|月|年|公里|吨)数?$/;

function unitInName({ name }: Indicator): boolean {
  return NAMES_ITS_UNIT.test(comparable(name.text));
}

function lacksUnit(value: IndicatorValue): boolean {
  const parts: readonly (IndicatorValue | Deadline)[] =
    value.kind === 'multiple' ? value.parts : [value];
  const quantities = parts.filter((part): part is Quantity => part.kind === 'quantity');
  return quantities.some(({ unit }) => unit === '');
}

/** 指标值没有计量单位. */
export const G4: Rule = {
  id: 'G4',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table) {
    for (const indicator of table.indicators) {
      const { parsed, value } = indicator;
      if (!parsed || !lacksUnit(parsed) || unitInName(indicator) || hasPlaceholder(value)) continue;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'withoutUnit',
        args: { text: value.text },
      };
    }
  },
};
