import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'Different projects have the same ecological effect',
  messages: {
    alike:
      '{count} projects have the same ecological effect, e.g. “{example}”. Say each project’s own; one without any need not have the indicator.',
  },
  fixes: {},
  basis: 'An ecological effect should follow from the project; one without any need not have it',
  certainty: 'practice',
};
