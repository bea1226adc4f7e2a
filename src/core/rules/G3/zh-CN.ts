import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '没有比较符号，按“=”理解',
  messages: {
    withoutSign: '“{text}”没有比较符号，按“=”理解。要“不少于”请加≥。',
    costWithoutSign: '成本“{text}”没有比较符号，按“=”理解。要“不超过”请加≤。',
    harmWithoutSign: '“{text}”没有比较符号，按“=”理解。要“不超过”请加≤。',
  },
  fixes: { addSign: '加{sign}' },
  together: { addSign: '加比较符号' },
  basis: '河北2024公开表样两种写法都有；自评时按符号计算完成率',
  certainty: 'practice',
};
