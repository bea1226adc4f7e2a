import type { Edition } from '../../editions/edition';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { readIndicators } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const DONE =
  /(?:地|得到)?(?:完成|完工|办理|办结|支付|发放|拨付|到位|实施|开展|执行|保障|有效|稳定|运行|处理|响应)?$/u;

/** True for a word that says no time, alone or with what is to be done: 及时, 按时完成. */
export function isVagueTime(text: string, { values }: Edition): boolean {
  const compared = comparable(text).replace(/[。.,，;；、]+/gu, '');
  return compared !== '' && values.vagueTimes.includes(compared.replace(DONE, ''));
}

/** 时效指标只写“及时”“长期”. */
export const G11: Rule = {
  id: 'G11',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    for (const { indicator, parsed } of readIndicators(table)) {
      const { value, level2Name } = indicator;
      if (parsed.kind !== 'qualitative' || level2Name !== '时效指标') continue;
      if (!isVagueTime(value.text, edition)) continue;
      yield {
        ...placedOn(table, { field: 'indicator.value', at: value }),
        messageId: 'vagueTime',
        args: { text: value.text },
      };
    }
  },
};
