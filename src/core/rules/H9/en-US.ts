import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The year of a deadline should be the budget year',
  messages: {
    earlier:
      '“{text}” is in {year}, but the budget year is {budgetYear}; it looks copied from an earlier form. Change it to {budgetYear}.',
    later:
      '“{text}” is in {year}, but the budget year is {budgetYear}. Targets of a year are usually reached within it; for a project of several years say what this year is to reach.',
  },
  fixes: {
    changeYear: 'Change to “{text}”',
    severalYears: 'Runs over several years, leave it',
  },
  together: { changeYear: 'Change the year to the budget year' },
  basis: 'Targets of a year belong to its budget',
  certainty: 'practice',
};
