import type { Edition } from '../../editions/edition';
import { perEdition } from '../../editions/per-edition';
import { comparable } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule } from '../rule';
import { readIndicators } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const donePattern = perEdition(
  ({ values: { doneWords } }: Edition) =>
    new RegExp(`(?:地|得到)?(?:${doneWords.join('|')})?$`, 'u'),
);

/** True for a word that says no time, alone or with what is to be done: 及时, 按时完成. */
export function isVagueTime(text: string, edition: Edition): boolean {
  const compared = comparable(text).replace(/[。.,，;；、]+/gu, '');
  const bare = compared.replace(donePattern(edition), '');
  return compared !== '' && edition.values.vagueTimes.includes(bare);
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
