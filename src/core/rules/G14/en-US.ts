import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A cell holds several numbers',
  messages: {
    several:
      '“{text}” holds {count} numbers, which cannot be scored one by one. Part them into rows, one 三级指标 each.',
  },
  fixes: {},
  basis: 'One 三级指标, one value; published tables show several together',
  certainty: 'practice',
};
