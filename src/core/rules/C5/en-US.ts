import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The last character of the code does not check',
  messages: {
    unlikely:
      'The project code “{text}” ends in {last}; the inferred check character is {expected}. Compare the code with the approval.',
    unlikeOthers:
      'The project code “{text}” ends in {last}, unlike the other codes of its kind here (expected: {expected}). Compare the code with the approval.',
  },
  fixes: {},
  basis:
    'Inferred from four published codes: the last character is a check character modulo 31; other prefixes may differ',
  certainty: 'inferred',
};
