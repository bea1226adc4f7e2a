import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '绩效指标描述与三级指标相同',
  messages: {
    oneSameAsName: '绩效指标描述与三级指标一样（“{example}”）。能说明的请写计算方法或范围。',
    sameAsName:
      '{count}行的绩效指标描述与三级指标一样，如“{example}”。能说明的请写计算方法或范围。',
  },
  fixes: {},
  basis: '河北2024公开表样：多数描述与名称相同，可以接受',
  certainty: 'form',
};
