import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Required entries of the head must be filled in',
  messages: {
    blank: '“{field:field}” is blank. Fill it in before submission.',
    fundsBlank:
      'Fiscal and other funds are both blank. Fill in at least one; the other may stay blank (it counts as 0).',
    missing:
      'The entry “{field:field}” was not found; its label may have been deleted or renamed. Restore it.',
    errorValue:
      '“{field:field}” is the error value {text}: {text:fault}. Correct the formula or type the entry.',
  },
  fixes: {
    sum: 'Fill in {amount:exact} {unit} (fiscal plus other)',
    allFiscal: 'All fiscal: fill in {amount:exact} {unit}',
  },
  basis: 'Published Hebei form of 2024: every entry is filled in',
  certainty: 'form',
};
