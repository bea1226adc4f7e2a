import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的指标应在目标表里',
  messages: {
    'indicator-not-found':
      '“{project}”的目标表里没有“{level2}·{indicator}”，填报时不会用到这一行。请核对名称，或点“台账”更新。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'practice',
};
