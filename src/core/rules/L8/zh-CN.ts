import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的行应在表格里',
  messages: {
    'rows-outside': '第{rows:list}行紧挨着台账表格，却不在表格里，排序、筛选会漏掉。请并入台账。',
  },
  fixes: { 'take-in': '并入台账' },
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'inferred',
};
