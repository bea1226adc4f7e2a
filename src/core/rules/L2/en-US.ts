import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Rows of the ledger should not repeat',
  messages: {
    'doubled-row':
      '“{row}” repeats row {first}: spending would be added twice, and an achievement in two rows is not filled. Make one row of them.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'practice',
};
