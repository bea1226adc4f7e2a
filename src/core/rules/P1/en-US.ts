import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Every node of the spending plan must be there',
  messages: {
    missingNode:
      'The spending plan has no node “{nodes:list}”, or no row for its figures; they may have been deleted or renamed. Restore them and fill in the cumulative percentage.',
    wrongNode:
      'This head of the spending plan says “{text}”; it should be “{node}”. Correct it, so that the figure below can be checked.',
    blank:
      'The spending plan’s {node} is blank. Fill in the cumulative percentage up to {node}, e.g. 25%.',
  },
  fixes: {},
  basis: 'Published Hebei form of 2024: four nodes, 3月底, 6月底, 10月底, 12月底',
  certainty: 'form',
};
