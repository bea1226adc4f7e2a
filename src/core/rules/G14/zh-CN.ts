import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '一格里有几个数',
  messages: {
    several: '“{text}”里有{count}个数，自评时无法逐个打分。请分成几行，每行一个三级指标。',
  },
  fixes: {},
  basis: '一个三级指标一个指标值；公开表中见到写在一起的',
  certainty: 'practice',
};
