import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '台账的金额应是数字',
  messages: {
    'text-figure': '“{row}”{column}应是数字，现在是“{text}”，不会计入合计。请只填数字（万元）。',
  },
  fixes: { 'as-number': '改为数字{amount:exact}（万元）' },
  basis: '本加载项对台账的约定（L开头为自定规则）',
  certainty: 'practice',
};
