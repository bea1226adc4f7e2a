import type { TargetTable } from '../../model/target-table';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import { isVagueTime } from '../G11/rule';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { mentions, readIndicators, type ReadIndicator } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Rows whose value is words of a result, without a figure. A vague time under 时效 is G11's. */
function vagueRows(table: TargetTable, { edition }: RuleContext): readonly ReadIndicator[] {
  return readIndicators(table).filter(({ indicator, parsed }) => {
    const text = comparable(indicator.value.text);
    if (parsed.kind !== 'qualitative' || /\d/.test(text)) return false;
    if (indicator.level2Name === '时效指标' && isVagueTime(text, edition)) return false;
    return mentions(text, edition.values.vagueResults);
  });
}

/** 定性词没有标准：产出逐条警告，其他每张表合为一条提示. */
export const G13: Rule = {
  id: 'G13',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, context): Iterable<RuleFinding> {
    const rows = vagueRows(table, context).map(({ indicator: { value: at, level1Name } }) => ({
      place: { field: 'indicator.value', at } as const,
      inOutput: level1Name === '产出指标',
    }));
    for (const { place } of rows.filter(({ inOutput }) => inOutput)) {
      yield {
        ...placedOn(table, place),
        severity: 'warning',
        messageId: 'inOutput',
        args: { text: place.at.text },
      };
    }
    const [first, ...others] = rows.filter(({ inOutput }) => !inOutput).map(({ place }) => place);
    if (!first) return;
    yield {
      ...placedOn(table, first, ...others),
      ...(others.length === 0
        ? { messageId: 'oneEffect', args: { text: first.at.text } }
        : {
            messageId: 'inEffect',
            args: { text: first.at.text, count: String(others.length + 1) },
          }),
    };
  },
};
