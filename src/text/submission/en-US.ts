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
  done: (copies, first) =>
    copies === 1
      ? `Copy made: ${first}.`
      : `${copies} copies made; they stand last, beginning with “${first}”.`,
  leftOut: (places) =>
    `These cells have no place in the layout; the copies do without them, please look: ${places}.`,
  leftOutOn: (sheet, addresses) =>
    `${sheet} ${addresses.slice(0, 3).join(', ')}${addresses.length > 3 ? ` (${addresses.length} cells)` : ''}`,
  earlier: (copies) =>
    `The workbook holds ${copies} earlier copies. New ones get a number and replace none; delete what you do not need.`,
  blank: (field) => `${field} is blank`,
  notReadyTitle: (forms) => `${forms} forms are not ready`,
  notReadyQuestion: (names) =>
    `${names}: blanks or errors are left. Copied as they are, they are likely to be sent back.`,
  evenNotReady: 'Copy all the same',
  back: 'Go back',
};
