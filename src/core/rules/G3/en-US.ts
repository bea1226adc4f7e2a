import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'No sign of comparison, read as “=”',
  messages: {
    withoutSign:
      '“{text}” has no sign of comparison and is read as “=”. If you mean “at least”, add ≥.',
    costWithoutSign:
      'The cost “{text}” has no sign of comparison and is read as “=”. If you mean “at most”, add ≤.',
    harmWithoutSign:
      '“{text}” has no sign of comparison and is read as “=”. If you mean “at most”, add ≤.',
  },
  fixes: { addSign: 'Add {sign}' },
  together: { addSign: 'Add the sign' },
  basis:
    'The published Hebei form of 2024 has both ways of writing; the self-evaluation computes by the sign',
  certainty: 'practice',
};
