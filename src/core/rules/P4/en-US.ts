import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The spending plan must end at 100%',
  messages: {
    notFull:
      '{node} is {percent}%{display:shown}, but should be 100%; {difference} percentage points are missing. All is to be spent by then; if something is carried over, check the budget first.',
    shares:
      '{node} is {percent}%, but should be 100%. {text} sums to exactly 100, so it looks like shares per period; cumulative percentages are expected.',
  },
  fixes: { cumulative: 'Change to {plan}' },
  basis: 'Published Hebei form of 2024: every plan has 100% at 12月底',
  certainty: 'form',
};
