import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The heads of a ledger must agree',
  messages: {
    'heads-mixed':
      'The ledger is read as {mode}, but this head says “{text}”. Make the heads alike, or this column is read wrongly.',
  },
  fixes: {},
  basis: 'Our own arrangement of the ledger (rules L… are ours)',
  certainty: 'inferred',
};
