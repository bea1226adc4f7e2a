import type { RepairWords } from './words';

export const repairEnUS: RepairWords = {
  button: 'Repair',
  buttonOf: (message) => `Repair: ${message}`,
  allSafe: (count) => `Repair writing in ${count} places`,
  title: 'Look before repairing',
  intro:
    'What stands there now, and what will stand there. Nothing changes before you agree; it can be undone.',
  choose:
    'More than one answer makes sense: choose one. You see before and after first; nothing changes until you confirm.',
  choice: 'What to repair',
  one: (label) => `Only this one: ${label}`,
  kind: (label, count) => `All of this kind: ${label ?? 'each as shown below'} (${count})`,
  safe: (count) => `All that change the writing and not the meaning (${count})`,
  introRows:
    'The table of the ledger will grow over the rows below; not a word in them changes. Nothing is done before you agree; it can be undone.',
  takenIn: (sheet) => `Rows that the table of ${sheet} takes in`,
  takeIn: (rows, from, to) =>
    `The table grows from ${from} to ${to} and takes in ${rows} ${rows === 1 ? 'row' : 'rows'}:`,
  gone: 'These cells have changed; nothing is left to repair. Please check again.',
  confirm: (count) => `Repair ${count}`,
  preview: 'Before and after',
  takes: (place) => `Change ${place}`,
  done: (count) => `Repaired: ${count}.`,
  none: 'Nothing was repaired.',
  stale: (places) => `Changed since the check and left alone: ${places}.`,
  overlapping: (places) => `Two repairs for one cell; only one was done: ${places}.`,
  richTitle: 'Formats of single characters go lost',
  rich: (places) =>
    `Some characters in ${places} have formats of their own. Repairing writes the whole cell anew and loses them; undo does not bring them back.`,
  richProceed: 'Repair all the same',
  showMore: (count) => `Show ${count} more`,
};
