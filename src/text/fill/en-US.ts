import { fillNoteText, fillRoleText } from '../../core/fill/plan-fill-words';
import type { FillWords } from './words';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const fillEnUS: FillWords = {
  toFill: (cells) => `${many(cells, 'cell')} to fill.`,
  outdated: (cells) =>
    `Ledger or forms have changed: ${many(cells, 'cell')} out of date, click Fill again.`,
  upToDateButHers: (cells) =>
    `All forms say what the ledger says, but for ${many(cells, 'cell')} of your own.`,
  upToDate: 'All forms say what the ledger says.',
  noFigures: 'The ledger has no figures yet: type into its white cells, then click Fill.',
  projects: (count) => `Progress (${many(count, 'project')})`,
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  notes: (count) => `${many(count, 'note')} on filling`,
  note: (note) => fillNoteText(note, 'en-US'),
  role: (role) => fillRoleText(role, 'en-US'),

  done: {
    filled: (cells, tables) => `${many(cells, 'cell')} filled beside ${many(tables, 'form')}.`,
    remembered: 'All forms say what the ledger says; no cell was changed.',
    kept: (places) => `${many(places, 'place')} of yours left as it was.`,
    tables: (count) => `What was filled (${count})`,
    table: (name, cells) => `${name}: ${many(cells, 'cell')}`,
    notPossible: 'Nothing can be filled yet',
    notPossibleHint:
      'Filling takes target forms and a ledger. Insert or paste a form, click Ledger, type the figures, then click Fill.',
    completionEmptied: (cells) =>
      `台账-完成 is gone: ${many(cells, 'cell')} of completion filled before ${cells === 1 ? 'is' : 'are'} blank now. Undo brings them back; Ledger makes the sheet anew.`,
    executionEmptied: (cells) =>
      `台账-支出 is gone: ${many(cells, 'cell')} of execution filled before ${cells === 1 ? 'is' : 'are'} blank now. Undo brings them back; Ledger makes the sheet anew.`,
    toCheck: (count) => `${many(count, 'note')}, listed under Quarterly ledger.`,
  },

  preview: {
    title: (taken) => `Filling would touch what you wrote (${many(taken, 'place')})`,
    intro:
      'Nothing has been written yet. Click a cell to see it on its sheet; “Fill the rest” keeps what is yours.',
    taken: (count) => `Cells to be written over (${count})`,
    others: (count) => `Other cells to be filled (${count})`,
    places: (count) => `Put elsewhere because the usual place is taken (${count})`,
    place: (name, range) => `${name}: in ${range}`,
    old: 'Old',
    replacement: 'New',
    formula: 'formula',
    blank: '(blank)',
    showMore: (count) => `Show ${count} more`,
    everything: 'Fill all',
    keepMine: 'Fill the rest',
  },
};
