import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Amounts of the ledger must be numbers',
  messages: {
    'text-figure':
      '“{row}”: a number belongs under {column}, but it holds “{text}” and is left out of sums. Type the number alone (万元).',
  },
  fixes: { 'as-number': 'Change to the number {amount:exact} (万元)' },
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'practice',
};
