import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '效益的比率没有说明怎么算',
  messages: {
    withoutFormula: '“{text}”没有公式，也没有基数，年底算不出来。请在描述里写明怎么算、和什么比。',
  },
  fixes: {},
  basis: '公开表中的“影响力”一类比率无法计算',
  certainty: 'practice',
};
