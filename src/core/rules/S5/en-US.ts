import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Level-3 indicators should have different names',
  messages: {
    duplicate:
      'The level-3 indicator “{text}” stands {count} times ({addresses:list}), under different level-2 indicators. Give each its own name, or delete the repetition.',
    duplicateWithinLevel2:
      'The level-3 indicator “{text}” stands {count} times ({addresses:list}), some under one level-2 indicator. Rename or delete the repetition.',
    placeholder:
      'The level-3 indicator is still the form’s own “{text}”. Type a real name, or delete rows that are not used.',
    blank: '“{field:field}” is blank. Fill it in, or clear the whole row if it is not used.',
    errorValue:
      '“{field:field}” is the error value {text}: {text:fault}. Correct the formula or type the text.',
  },
  fixes: {},
  basis: 'Published Hebei form of 2024: no name stands twice in one table',
  certainty: 'practice',
};
