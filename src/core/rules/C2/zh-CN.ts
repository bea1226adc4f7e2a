import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '编码年份与预算年度不同',
  messages: {
    otherYear:
      '项目编码“{text}”里的年份是{year}年，预算年度是{budgetYear}年。延续项目用最初的编码，可以不改；新项目请核对。',
  },
  fixes: {},
  basis: '项目编码第7、8位是年份（河北、四川公开文本）；延续项目保留最初年份',
  certainty: 'practice',
};
