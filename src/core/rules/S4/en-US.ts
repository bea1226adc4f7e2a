import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The number of level-3 indicators',
  messages: {
    few: 'There are only {count} level-3 indicators; published project forms seldom have fewer than {limit}. Wage and running-cost projects may; add to others.',
    many: 'There are {count} level-3 indicators; published project forms seldom have more than {limit}. Keep those that can be measured.',
  },
  fixes: {},
  basis: 'Published project forms mostly have 8 to 16; no central number was found',
  certainty: 'practice',
};
