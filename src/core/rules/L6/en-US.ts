import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A month that has not come should have no figure',
  messages: {
    'future-figure':
      'Today is {today}, but “{row}” has “{text}” under {column}. Check whether it is the right column.',
  },
  fixes: {},
  basis: 'The ledger holds actual figures; a month to come has none (our own rule)',
  certainty: 'inferred',
};
