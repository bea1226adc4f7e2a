import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'An indicator of the ledger should stand in the target table',
  messages: {
    'indicator-not-found':
      'The target table of “{project}” has no “{level2} · {indicator}”; filling leaves this row out. Check the name, or run 台账.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'practice',
};
