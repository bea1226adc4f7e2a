import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的表头应统一',
  messages: {
    'heads-mixed': '台账按{mode}读，这个表头却写的是“{text}”。请统一表头，否则这一列会读错。',
  },
  fixes: {},
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'inferred',
};
