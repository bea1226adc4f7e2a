import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The money unit must be stated and be one',
  messages: {
    noUnit:
      'No money unit stands anywhere in the form, so 元 and 万元 cannot be told apart. Write “单位：{unit}” at the top right.',
    otherUnit:
      '“{field:field}” says “{text}”, but the form’s unit is {unit}. Convert it to {unit} and type the number only.',
    unusualUnit:
      'The head says “{text}”; the money unit of this form should be one of {units:list}. Convert the amounts and state that unit.',
  },
  fixes: { stateUnit: 'Write “单位：{unit}”', convert: 'Convert to {amount:exact} {unit}' },
  basis: 'Published Hebei form of 2024: the head states “单位：万元”',
  certainty: 'form',
};
