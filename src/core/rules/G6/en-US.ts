import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: '≥100% can only be 100%',
  messages: {
    atLeastHundred: '“{text}” can at most be 100%; “100%” says the same.',
  },
  fixes: { plain: 'Change to {text}' },
  basis: 'A share ends at 100%',
  certainty: 'inferred',
};
