import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The performance goal should be specific',
  messages: {
    alike:
      'All {count} projects have the goal “{example}”, which does not tell what each is to achieve. Where you can, say what, how much and by when.',
    vagueOne:
      'The goal “{example}” names no figure and no time. Where you can, say how much and by when.',
    vague:
      'The goals of {count} projects name no figure and no time, e.g. “{example}”. Where you can, say how much and by when.',
  },
  fixes: {},
  basis:
    'A goal should tell the expected output and effect (财预〔2015〕88号, wording to be checked)',
  certainty: 'practice',
};
