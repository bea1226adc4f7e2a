import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账只应有一份',
  messages: {
    'second-ledger':
      '这里还有一份台账，没有计入；读的是“{sheet}”上的。不用的请删除或隐藏，要用的请并成一份。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'inferred',
};
