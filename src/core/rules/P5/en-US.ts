import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'All projects have the same spending plan',
  messages: {
    alike:
      'The spending plan of all {count} projects is {plan}. If they really spend alike, leave it; otherwise plan each project as it will be paid.',
  },
  fixes: {},
  basis: 'Projects seldom spend alike; a plan that a region prescribes for all is left alone',
  certainty: 'practice',
};
