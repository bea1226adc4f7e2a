import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A cumulative figure seldom falls',
  messages: {
    'falling-figure':
      '“{row}”: {figure:exact} at {later} is less than {before:exact} at {earlier}, by {difference:exact}万元. A refund, a reallocation, or a slip? Note a refund or reallocation under 备注; correct a slip.',
    'falling-quarter':
      '“{row}”: {figure:exact} for {later} is negative. A refund, a reallocation, or a slip? Note a refund or reallocation under 备注; correct a slip.',
    'falling-actual':
      '“{row}”: {figure} at {later} is less than {before} at {earlier}, by {difference}. What was achieved so far seldom falls. Please check; if these are figures per quarter, switch the ledger to 当季.',
    'negative-actual':
      '“{row}”: {figure} for {later} is negative. What was achieved in a quarter is seldom less than 0. Please check.',
  },
  fixes: { refund: 'Refund', reallocation: 'Reallocation', correction: 'Correct it' },
  basis: 'The ledger holds cumulative figures; they fall by refunds and reallocations',
  certainty: 'practice',
};
