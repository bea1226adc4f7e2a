import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A rate of effect without a formula',
  messages: {
    withoutFormula:
      '“{text}” has neither a formula nor a base, so nobody can work it out at the end of the year. Say in the description how it is formed and what it is compared with.',
  },
  fixes: {},
  basis: 'Rates of “influence” in published tables cannot be calculated',
  certainty: 'practice',
};
