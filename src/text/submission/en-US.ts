import type { SubmissionWords } from './words';

export const submissionEnUS: SubmissionWords = {
  button: 'Check before submission',
  heading: (ready, all) => `Before submission: ${ready} of ${all} forms ready`,
  ready: (warnings, hints) => `Ready; ${warnings} warnings, ${hints} hints.`,
  notReady: (missing, errors) =>
    `Not ready. Blank: ${missing.length === 0 ? 'none' : missing.join(', ')}; errors: ${errors}.`,
  who: { preparer: 'Filled in by', reviewer: 'Reviewed by', head: 'Head' },
  make: (forms) => `Make copies for submission (${forms})`,
  hint: 'Copies go on new sheets: texts and numbers only, no marks, prompts or formulas, ready to print. The forms stay as they are; it can be undone.',
  done: (sheets) => `Copies made: ${sheets}.`,
};
