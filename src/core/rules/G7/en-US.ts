import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The sign of comparison looks reversed',
  messages: {
    costAtLeast:
      'The cost “{name}” says “{text}”. A cost is usually not to be exceeded; check the sign, or say in the name that it is a floor.',
    harmAtLeast: '“{name}” says “{text}”. Of this there should be few; check the sign.',
    countAtMost:
      'The quantity “{name}” says “{text}”. A quantity is usually to be reached; check the sign, or say in the name that it is kept down.',
  },
  fixes: { turn: 'Change to {text}' },
  basis:
    'Costs, accidents, complaints at most; outputs at least; published tables show them reversed',
  certainty: 'practice',
};
