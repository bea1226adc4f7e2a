import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The budget must equal fiscal plus other funds',
  messages: {
    partsShort:
      'Budget {total:exact} ≠ fiscal funds {fiscal:exact} + other funds {other:exact} = {sum:exact}; {difference:exact} {unit} are missing. Add other funds, or correct the fiscal funds or the budget.',
    partsOver:
      'Budget {total:exact} ≠ fiscal funds {fiscal:exact} + other funds {other:exact} = {sum:exact}; that is {difference:exact} {unit} too much. Reduce the fiscal or other funds, or correct the budget.',
    rounding:
      'Budget {total:exact} and fiscal funds {fiscal:exact} + other funds {other:exact} = {sum:exact} differ by {difference:exact} {unit}, as rounding does. Check the last decimals.',
  },
  fixes: { amount: 'Change “{field:field}” to {amount:exact} {unit}' },
  basis: 'Sums within the form',
  certainty: 'form',
};
