import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The spending plan must not decrease',
  messages: {
    decreasing:
      '{node} is {percent}%{display:shown}, below {earlierNode} with {earlierPercent}%{earlierDisplay:shown}; the difference is {difference} percentage points. The plan is cumulative up to each month’s end and cannot fall. Check both nodes.',
    decreasingAtEnd:
      '{node} is {percent}%{display:shown}, below {earlierNode} with {earlierPercent}%{earlierDisplay:shown}; the difference is {difference} percentage points. The plan is cumulative up to each month’s end; {node} should be 100%.',
    shares:
      'The plan is {text}; {node} should be 100%. It sums to exactly 100, so it looks like shares per period; cumulative percentages are expected.',
  },
  fixes: { cumulative: 'Change to {plan}' },
  basis: 'Published Hebei form of 2024; its head does not say “cumulative”',
  certainty: 'inferred',
};
