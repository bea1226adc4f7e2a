import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A project code must not stand twice',
  messages: {
    duplicate:
      'The project code “{text}” stands in {count} tables: {places:list}. Every project has its own code; check whether one was copied and not changed.',
  },
  fixes: {},
  basis: 'One project, one code',
  certainty: 'practice',
};
