import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'An amount must be stored as a number not below 0',
  messages: {
    negative:
      '“{field:field}” is {text}; an amount cannot be below 0. Type the real amount, or leave it blank if there is none.',
    decimals:
      '“{field:field}” {text} has {decimals} decimals; an amount in {unit} has {limit} at most (down to 0.01 元). Check whether digits were typed twice.',
    decimalsOfOther:
      '“{field:field}” {text} has {decimals} decimals; {limit} already reach down to 0.01 元. Check whether digits were typed twice.',
    malformed:
      '“{field:field}” says “{text}”, which cannot be read as an amount. Type digits only; thousands commas stand every three digits, as in 1,234.50.',
    asText: '“{field:field}” {text} is stored as text, so sums leave it out. Store it as a number.',
    errorValue:
      '“{field:field}” is the error value {text}: {text:fault}. Correct the formula or type the amount.',
  },
  fixes: { toNumber: 'Store as a number' },
  basis: 'An amount approved in 元 has at most 6 decimals in 万元',
  certainty: 'practice',
};
