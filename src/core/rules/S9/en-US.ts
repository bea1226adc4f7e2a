import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A cost indicator should not be a rate of spending',
  messages: {
    rate: '“{text}” is progress of spending, not a cost; execution is scored apart in the self-evaluation. Set a limit to the total or unit cost instead.',
    rateWithCap:
      '“{text}” is progress of spending, not a cost; execution is scored apart in the self-evaluation. It could be the total cost, “{cap}”, or a limit to the unit cost.',
  },
  fixes: {},
  basis:
    'A cost indicator tells what is spent; execution is scored apart (财预〔2020〕10号, wording to be checked)',
  certainty: 'practice',
};
