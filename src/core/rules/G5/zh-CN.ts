import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '百分比一般不超过100%',
  messages: {
    overHundred:
      '“{name}”的指标值“{text}”超过100%，名称和描述里看不出是增长、超额。请核对数字；确是增长的，请在名称里写明。',
  },
  fixes: {},
  basis: '比率以100%为限，增长、超额除外；公开表中见到多打一位的',
  certainty: 'practice',
};
