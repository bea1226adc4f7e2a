import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A placeholder was left in place',
  messages: {
    placeholder:
      'In the target value “{text}”, “{placeholder}” is a placeholder. Replace it by the real number or text.',
    inText:
      'The entry “{field:field}” still holds “{placeholder}”, a prompt or placeholder of the form. Replace it by what is meant.',
    blank:
      'The target value is blank. Fill in a number or a text, or clear the whole row if it is not used.',
    errorValue:
      'The target value is the error value {text}: {text:fault}. Correct the formula or type the value.',
  },
  fixes: {},
  basis: 'A placeholder says “not filled in”; some regions’ systems take it for 0',
  certainty: 'practice',
};
