import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '时效指标没有写明时间',
  messages: {
    vagueTime:
      '时效指标写的是“{text}”，没有写明时间。请写日期、天数或及时率，如“2025年12月底前”“5个工作日内”“≥95%”。',
  },
  fixes: {},
  basis: '时效要能核对；公开表中常见只写“及时”',
  certainty: 'practice',
};
