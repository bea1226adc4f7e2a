import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The spending plan must lie between 0 and 100%',
  messages: {
    negative:
      '{node} is {text}{display:shown}, below 0. Fill in the cumulative percentage up to {node}, between 0 and 100%.',
    over100:
      '{node} is {text}{display:shown}, above 100%. Fill in the cumulative percentage up to {node}, between 0 and 100%.',
    malformed:
      '{node} says “{text}”, which cannot be read as a percentage. Type a number like 25%.',
    errorValue:
      '{node} is the error value {text}: {text:fault}. Correct the formula or type the percentage.',
    mixedForms:
      'The nodes are written in different ways ({text}), some with a percent sign, some without. They were read as percentages; write them alike.',
  },
  fixes: { oneForm: 'Write all as percentages' },
  basis: 'Published Hebei form of 2024: “资金支出计划（%）”',
  certainty: 'form',
};
