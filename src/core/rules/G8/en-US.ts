import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'One thing has two units',
  messages: {
    otherThanName:
      'The name “{name}” has the unit “{other}”, the value “{text}” has “{unit}”. Use one.',
    different: '“{name}” is in “{other}” on {sheet}; here “{text}” is in “{unit}”. Use one.',
    synonym:
      '“{name}” is in “{other}” on {sheet}; here “{text}” is in “{unit}”, which means the same. Better use one.',
  },
  fixes: {},
  basis: 'One document, one measure; the published form mixes 批, 批次 and 场',
  certainty: 'form',
};
