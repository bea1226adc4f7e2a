import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'October should not exceed the end of the year',
  messages: {
    'october-above-december':
      '“{row}”: {figure} under {october} exceeds {total} under {december}, which includes October. Check both cells.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'practice',
};
