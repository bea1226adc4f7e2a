import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的行不应重复',
  messages: {
    'doubled-row':
      '“{row}”与第{first}行重复：支出会加两遍，完成情况分不清取哪一行，不会填。请合并成一行。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'practice',
};
