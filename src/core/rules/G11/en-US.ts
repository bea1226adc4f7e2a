import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A 时效 indicator names no time',
  messages: {
    vagueTime:
      'The 时效 target “{text}” names no time. Give a day, a number of days or a rate, e.g. 2025年12月底前, 5个工作日内, ≥95%.',
  },
  fixes: {},
  basis: 'A time must be checkable; published tables often say only 及时',
  certainty: 'practice',
};
