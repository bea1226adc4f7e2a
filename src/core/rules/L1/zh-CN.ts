import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的项目应有目标表',
  messages: {
    'unknown-project':
      '台账的项目“{project}”（编码“{code}”）在本工作簿没有目标表，填报时不会用到它。请核对编码，或插入它的目标表。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'practice',
};
