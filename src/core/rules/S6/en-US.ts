import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The description repeats the level-3 indicator',
  messages: {
    oneSameAsName:
      'The description repeats the name (“{example}”). Where you can, say how it is counted or what it covers.',
    sameAsName:
      'In {count} rows the description repeats the name, e.g. “{example}”. Where you can, say how it is counted or what it covers.',
  },
  fixes: {},
  basis: 'Published Hebei form of 2024: most descriptions repeat the name, which is accepted',
  certainty: 'form',
};
