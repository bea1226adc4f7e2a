import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '实际完成值不应带比较符号',
  messages: {
    'actual-with-sign':
      '“{row}”{column}填的是“{text}”，带着比较符号，像是抄了指标值。请填实际完成的数。',
  },
  fixes: {},
  basis: '实际完成值是一个数，公开表中常见照抄指标值',
  certainty: 'practice',
};
