import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A target value must not be a placeholder',
  messages: {
    placeholder:
      'In the target value “{text}”, “{placeholder}” is a placeholder. Replace it by the real number or text.',
    blank:
      'The target value is blank. Fill in a number or a text, or clear the whole row if it is not used.',
    errorValue:
      'The target value is the error value {text}: what its formula refers to is gone. Correct the formula or type the value.',
  },
  fixes: {},
  basis: 'A placeholder says “not filled in”; some regions’ systems take it for 0',
  certainty: 'practice',
};
