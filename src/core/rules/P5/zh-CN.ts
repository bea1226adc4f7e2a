import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '各项目的支出计划都一样',
  messages: {
    alike:
      '{count}个项目的资金支出计划都是{plan}。进度确实相同的可以不改；否则请按各项目的实际安排填写。',
  },
  fixes: {},
  basis: '各项目支出进度一般不同；当地统一的进度（如25/50/80/100）除外',
  certainty: 'practice',
};
