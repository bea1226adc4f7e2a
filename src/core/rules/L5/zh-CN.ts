import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '10月的数不应大于年底的数',
  messages: {
    'october-above-december':
      '“{row}”{october}填{figure}，大于{december}的{total}。年底的数含10月，不会更小。请核对这两格。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'practice',
};
