import type { IgnoredWords } from './words';

export const ignoredEnUS: IgnoredWords = {
  button: 'Ignore',
  buttonOf: (message) => `Ignore: ${message}`,
  title: 'Do not show this again',
  intro:
    'Kept in this workbook, listed in the report, and easily taken back. It comes back when the content changes and is wrong again.',
  scope: 'Scope',
  these: (count) => (count === 1 ? 'Only this one' : `These ${count}`),
  rule: (title) => `This rule, in the whole workbook: ${title}`,
  reason: 'Reason (goes into the report)',
  confirm: 'Ignore',
  heading: (count) => `Ignored (${count})`,
  because: (reason, day) => `Reason: ${reason} (${day})`,
  noReason: (day) => `No reason given (${day})`,
  ofRule: (title, count) => `Whole rule: ${title} (${count} now)`,
  gone: (message) => `Occurs no more, can go: ${message}`,
  showAgain: 'Show again',
  showAgainOf: (message) => `Show again: ${message}`,
  showAgainAt: (message, place) => `Show again: ${message} (${place})`,
  showTogether: (count) => `Show these ${count} again`,
  showTogetherOf: (title, count, reason) =>
    `Show these ${count} again: ${title} (${reason === '' ? 'no reason given' : `reason: ${reason}`})`,
  done: 'Ignored from now on.',
  doneAgain: 'Shown again.',
};
