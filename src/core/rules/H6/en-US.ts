import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The use of funds should say more than the project name',
  messages: {
    sameAsName:
      'The use of funds repeats the project name (“{text}”) and does not say what is paid for. Name the expenses.',
  },
  fixes: {},
  basis: 'The form asks for the use of funds; the project name has a place of its own',
  certainty: 'practice',
};
