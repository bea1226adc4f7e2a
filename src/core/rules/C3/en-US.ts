import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The region in the code differs from other projects',
  messages: {
    otherRegion:
      'The project code “{text}” belongs to region {region}, most projects here to {common}. Projects of a higher level may differ; otherwise check it.',
  },
  fixes: {},
  basis:
    'The first six characters of a code are its region (published texts of Hebei and Sichuan); counties also use provincial ones',
  certainty: 'practice',
};
