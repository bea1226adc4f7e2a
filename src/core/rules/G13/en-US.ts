import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A target value has words but no standard',
  messages: {
    inOutput:
      'The output target “{text}” has no standard to check against. Give a number, a rate or a definite standard.',
    oneEffect:
      'The effect “{text}” is hard to measure at the end of the year. Where possible, take something that can be counted.',
    inEffect:
      '{count} effects have only words, such as “{text}”. Where possible, take something that can be counted.',
  },
  fixes: {},
  basis:
    'Indicators should be detailed and countable (text to be verified); the first fault found by counties themselves',
  certainty: 'practice',
};
