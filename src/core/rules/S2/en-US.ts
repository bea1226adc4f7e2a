import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The level-2 indicators should be complete',
  messages: {
    missing:
      'Under “{level1}” there is no level-2 indicator “{text}”. Add it, unless the project really has none.',
    nameLost:
      'Under “{level1}” this cell has no level-2 indicator, and “{text}” stands nowhere; its name may have been deleted. Check, and type “{text}” here.',
    blankRows:
      'All rows of the level-2 indicator “{text}” are blank. Fill them in; if the project really has none, the row may be deleted.',
  },
  fixes: {},
  basis:
    'Published Hebei form of 2024: one row for each of nine level-2 indicators; wage and running-cost projects may have fewer',
  certainty: 'practice',
};
