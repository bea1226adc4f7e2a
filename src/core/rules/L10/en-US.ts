import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'There should be one ledger',
  messages: {
    'second-ledger':
      'Here is another ledger, which is not counted; the one read is on “{sheet}”. Delete or hide it, or make one of both.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'inferred',
};
