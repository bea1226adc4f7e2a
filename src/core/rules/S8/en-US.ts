import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Name, description and target are about different things',
  messages: {
    countForShare:
      'The level-3 indicator “{name}” is a share, but its description “{text}” is a count; the target is “{value}”. Describe how the share is formed, or change the name.',
    shareForCount:
      'The level-3 indicator “{name}” is a count, but its description “{text}” is a share; the target is “{value}”. Change the description or the name.',
    valueCounts:
      'The level-3 indicator “{name}” is a share, but its target “{text}” is a count. Write a percentage, or change the name.',
  },
  fixes: {},
  basis: 'Name, description and target value should be about one figure',
  certainty: 'practice',
};
