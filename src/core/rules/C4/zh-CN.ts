import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '项目编码不能重复',
  messages: {
    duplicate:
      '项目编码“{text}”在{count}张表中重复：{places:list}。每个项目的编码不同，请核对是否复制后没有改。',
  },
  fixes: {},
  basis: '一个项目一个编码',
  certainty: 'practice',
};
