import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A project of the ledger should have a target table',
  messages: {
    'unknown-project':
      'The ledger has the project “{project}” (code “{code}”), but this workbook has no target table of it; filling leaves it out. Check the code, or insert its table.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'practice',
};
