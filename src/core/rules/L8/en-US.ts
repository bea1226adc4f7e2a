import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Rows of the ledger should lie inside its table',
  messages: {
    'rows-outside':
      'Row(s) {rows:list} touch the ledger table but lie outside it; sorting and filtering would miss them. Take them into the ledger.',
  },
  fixes: { 'take-in': 'Take into the ledger' },
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'inferred',
};
