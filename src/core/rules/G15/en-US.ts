import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'An actual should have no sign of comparison',
  messages: {
    'actual-with-sign':
      '“{row}”: “{text}” under {column} has a sign of comparison and looks like the target copied. Type what was achieved.',
  },
  fixes: {},
  basis: 'An actual is one number; published tables often copy the target',
  certainty: 'practice',
};
