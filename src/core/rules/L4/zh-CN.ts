import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的累计数不应小于0',
  messages: {
    'negative-figure':
      '“{row}”{column}填“{text}”，到这一期累计小于0。已支出、已完成的数不会小于0。请改正。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'practice',
};
