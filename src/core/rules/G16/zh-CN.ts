import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '实际完成值不应全部照抄指标值',
  messages: {
    'actuals-equal-targets':
      '“{project}”已填的{count}个指标，实际值都和指标值一字不差，像是照抄。请逐个核对，填实际完成的数。',
  },
  fixes: {},
  basis: '公开的自评表中见过整表照抄指标值',
  certainty: 'practice',
};
