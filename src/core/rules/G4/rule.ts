import type { Edition } from '../../editions/edition';
import { perEdition } from '../../editions/per-edition';
import type { Indicator, TargetTable } from '../../model/target-table';
import { compareDecimals, multiplyDecimals } from '../../values/decimal';
import type { IndicatorValue, Quantity } from '../../values/indicator-value';
import { rememberedByText } from '../../values/remembered';
import { comparable } from '../field-state';
import type { Fix } from '../finding';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding } from '../rule';
import { namesShare, quantitiesOf, readIndicators, textFix } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Names that say what is counted (`接待人次`, `培训次数`, `面积（平方米）`), or what has no unit (`投入产出比`). */
const namesItsUnit = perEdition(({ values: { countedInNames, withoutUnit } }: Edition) => {
  const ends = [...countedInNames.map((unit) => `${unit}数?`), ...withoutUnit];
  const pattern = new RegExp(`[(（[][^()（）[\\]]+[)）\\]]$|(?:${ends.join('|')})$`, 'u');
  return rememberedByText((text) => pattern.test(comparable(text)));
});

/** A bare number under a name that is a share, as one quantity; `null` for anything else. */
function bareShare(indicator: Indicator, value: IndicatorValue, edition: Edition): Quantity | null {
  if (value.kind !== 'quantity' || value.upper !== undefined || value.scale !== '1') return null;
  return namesShare(indicator, edition) && value.unit === '' && isAbove(value.amount, '0')
    ? value
    : null;
}

const isAbove = (one: string, other: string): boolean => compareDecimals(one, other) > 0;

/** The % of a number from 1 to 100, in the column of the units where the form has one. */
function percentFix(table: TargetTable, indicator: Indicator, { spans }: Quantity): Fix | null {
  const { unit, value, target } = indicator;
  const at = spans.amount.end;
  const text = `${value.text.slice(0, at)}%${value.text.slice(at)}`;
  if (unit === null) return textFix(table, indicator, text, { labelId: 'addPercent' });
  if (unit.text !== '' || unit.cell?.f !== undefined) return null;
  const { address, cell } = unit;
  return {
    labelId: 'addPercent',
    args: { text: `${target}%` },
    edits: [{ sheet: table.sheet, address, expected: cell, replacement: { v: '%', nf: '@' } }],
  };
}

/** 0.9 may be 90%: hers to say. */
function fractionFix(table: TargetTable, indicator: Indicator, quantity: Quantity): Fix | null {
  if (indicator.unit !== null) return null;
  const { text } = indicator.value;
  const { start, end } = quantity.spans.amount;
  const share = `${multiplyDecimals(quantity.amount, '100')}%`;
  return textFix(table, indicator, text.slice(0, start) + share + text.slice(end), {
    labelId: 'addPercent',
  });
}

/** What is said of a value without a unit, and what can be offered. */
function offerFor(
  table: TargetTable,
  indicator: Indicator,
  parsed: IndicatorValue,
  edition: Edition,
): Pick<RuleFinding, 'messageId' | 'fix' | 'answers'> {
  const share = bareShare(indicator, parsed, edition);
  if (share === null || isAbove(share.amount, '100')) return { messageId: 'withoutUnit' };
  if (isAbove(share.amount, '1')) {
    const fix = percentFix(table, indicator, share);
    return { messageId: 'withoutUnit', ...(fix ? { fix } : {}) };
  }
  const answer = fractionFix(table, indicator, share);
  return { messageId: 'fraction', ...(answer ? { answers: [answer] } : {}) };
}

/** 指标值没有计量单位. */
export const G4: Rule = {
  id: 'G4',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    const isNamed = namesItsUnit(edition);
    for (const { indicator, parsed } of readIndicators(table)) {
      if (!quantitiesOf(parsed).some(({ unit }) => unit === '') || isNamed(indicator.name.text))
        continue;
      const { value } = indicator;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        args: { text: indicator.target },
        ...offerFor(table, indicator, parsed, edition),
      };
    }
  },
};
