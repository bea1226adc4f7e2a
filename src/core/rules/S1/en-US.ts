import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The level-1 indicators must be complete',
  messages: {
    missing:
      'There is no level-1 indicator “{text}”. Add it with its level-2 and level-3 indicators.',
    nameLost:
      'The name of the level-1 indicator “{text}” is gone while its level-2 indicators such as “{level2}” are there; it may have been deleted with its row. Type “{text}” into this cell.',
    blankRows:
      'All rows of the level-1 indicator “{text}” are blank. Fill in at least one indicator.',
  },
  fixes: {},
  basis:
    'Frame of indicators: output, benefit, satisfaction (财预〔2021〕101号, wording not yet verified)',
  certainty: 'practice',
};
