import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Different projects have the same indicator with the same figure',
  messages: {
    twice:
      '“{text}” stands in {count} projects with the same name and figure. Check whether one thing is counted twice.',
  },
  fixes: {},
  basis: 'One thing should not be counted in two projects',
  certainty: 'practice',
};
