import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Actuals should not all repeat their targets',
  messages: {
    'actuals-equal-targets':
      'All {count} indicators of “{project}” filled in so far say exactly what their targets say, as if copied. Check each and type what was achieved.',
  },
  fixes: {},
  basis: 'Published self-evaluations have been seen that copy every target',
  certainty: 'practice',
};
