import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A target value has no unit',
  messages: {
    withoutUnit:
      '“{text}” has no unit, nor does the indicator’s name give one. Add it, e.g. 人次, 平方米, %.',
    fraction:
      '“{text}” has no %: it may be a fraction or a percentage. Write it as a percentage, e.g. 90%.',
  },
  fixes: { addPercent: 'Change to {text}' },
  basis: 'Published Hebei form of 2024: number and unit share a cell',
  certainty: 'form',
};
