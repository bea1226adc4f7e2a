import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A share seldom exceeds 100%',
  messages: {
    overHundred:
      '“{text}” of “{name}” exceeds 100%, and neither name nor description speaks of growth or over-fulfilment. Check the number, or name the growth.',
  },
  fixes: {},
  basis: 'A share ends at 100% unless it grows or over-fulfils; published tables show extra digits',
  certainty: 'practice',
};
