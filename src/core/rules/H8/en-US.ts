import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Spending should not exceed the full-year budget',
  messages: {
    'over-budget':
      '“{row}” spent {figure:exact}万元 by {cutoff}, more than the full-year budget of {budget:exact}万元 by {difference:exact}万元. Check the figure; enter a supplement under 调整±.',
    'spent-without-budget':
      '“{row}” spent {figure:exact}万元 by {cutoff} without any full-year budget, so there is no execution rate. Fill in 年初预算 or 调整±.',
  },
  fixes: {},
  basis: 'Spending stays within the full-year (adjusted) budget',
  certainty: 'practice',
};
