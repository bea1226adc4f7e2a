import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '不同项目的同一指标数值相同',
  messages: {
    twice: '“{text}”在{count}个项目里都有，名称和数值一样。请核对是否重复计算同一件事。',
  },
  fixes: {},
  basis: '同一件事不应在两个项目里各算一次',
  certainty: 'practice',
};
