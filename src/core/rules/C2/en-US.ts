import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The year in the code differs from the budget year',
  messages: {
    otherYear:
      'The project code “{text}” names {year}, the budget year is {budgetYear}. A continuing project keeps its code; check a new one.',
  },
  fixes: {},
  basis:
    'Characters 7 and 8 of a code are its year (published texts of Hebei and Sichuan); continuing projects keep it',
  certainty: 'practice',
};
