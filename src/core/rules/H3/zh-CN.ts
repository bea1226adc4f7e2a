import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '预算数应等于财政资金加其他资金',
  messages: {
    partsShort:
      '预算数{total:exact}≠财政资金{fiscal:exact}＋其他资金{other:exact}＝{sum:exact}，差{difference:exact}{unit}。请补其他资金，或改财政资金、预算数。',
    partsOver:
      '预算数{total:exact}≠财政资金{fiscal:exact}＋其他资金{other:exact}＝{sum:exact}，多{difference:exact}{unit}。请减财政资金或其他资金，或改预算数。',
    rounding:
      '预算数{total:exact}与财政资金{fiscal:exact}＋其他资金{other:exact}＝{sum:exact}相差{difference:exact}{unit}，像是四舍五入造成的。请核对尾数。',
  },
  fixes: { amount: '{field:field}改为{amount:exact}{unit}' },
  basis: '表内勾稽关系',
  certainty: 'form',
};
