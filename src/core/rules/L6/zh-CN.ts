import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '还没到的月份不应有数',
  messages: {
    'future-figure': '今天是{today}，“{row}”{column}已填“{text}”。请核对是不是填错了列。',
  },
  fixes: {},
  basis: '台账填实际数，还没到的月份没有实际数（自定规则）',
  certainty: 'inferred',
};
