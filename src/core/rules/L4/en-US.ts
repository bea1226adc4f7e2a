import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A cumulative figure of the ledger must not be below 0',
  messages: {
    'negative-figure':
      '“{row}”: with “{text}” under {column} the cumulative figure is below 0; what was spent or done so far cannot be. Correct it.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'practice',
};
