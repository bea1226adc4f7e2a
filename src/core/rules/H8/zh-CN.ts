import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '支出不应超过全年预算',
  messages: {
    'over-budget':
      '“{row}”到{cutoff}累计支出{figure:exact}万元，超过全年预算{budget:exact}万元，超{difference:exact}万元。请核对支出数；预算有追加的，请填在“调整±”。',
    'spent-without-budget':
      '“{row}”到{cutoff}累计支出{figure:exact}万元，却没有全年预算，算不出执行率。请填年初预算或“调整±”。',
  },
  fixes: {},
  basis: '执行数不超过全年（调整后）预算数',
  certainty: 'practice',
};
