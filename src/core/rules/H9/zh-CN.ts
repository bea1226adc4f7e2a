import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '完成时限的年份应与预算年度一致',
  messages: {
    earlier:
      '“{text}”是{year}年，预算年度是{budgetYear}年，像是复制上年的表没有改。请改为{budgetYear}年。',
    later:
      '“{text}”是{year}年，预算年度是{budgetYear}年。年度目标一般在当年完成；跨年项目请写本年应达到的进度。',
  },
  fixes: {
    changeYear: '改为“{text}”',
    severalYears: '跨年项目，不改',
  },
  together: { changeYear: '年份改为预算年度' },
  basis: '年度绩效目标对应预算年度',
  certainty: 'practice',
};
