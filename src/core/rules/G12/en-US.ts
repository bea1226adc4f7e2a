import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'An unusual target for satisfaction',
  messages: {
    low: 'The satisfaction target “{text}” is below {usual}%; published tables mostly have about 90%. Check it.',
    full: 'The satisfaction target “{text}” is reached only when everybody is satisfied. Check it.',
  },
  fixes: {},
  basis: 'Published satisfaction lies between 85% and 100%, mostly at 90% or 95%',
  certainty: 'practice',
};
