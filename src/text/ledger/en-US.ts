import { ledgerNoteText } from './note-text';
import type { LedgerWords } from './words';

const MODES: LedgerWords['mode']['names'] = {
  cumulative: 'cumulative',
  quarterly: 'per quarter',
};
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const ledgerEnUS: LedgerWords = {
  heading: 'Quarterly ledger',
  findings: 'In the ledger',
  prepare: 'Ledger',
  none: 'No ledger yet',
  noneHint:
    'Click Ledger to get two sheets laid out from the target forms: one for spending, one for what every indicator achieved. Type the figures at each date, then click Fill.',
  goToSheet: (sheet) => `Go to sheet “${sheet}”`,
  sheetMissing: 'One of the two ledger sheets is missing; click Ledger to add it.',
  pending: (count) =>
    `${many(count, 'entry').replace('entrys', 'entries')} of the target forms not in the ledger yet; click Ledger.`,
  homeless: (count) => `${many(count, 'row')} of the ledger without a target form`,
  open: (count) => `${many(count, 'place')} of the ledger to look at`,
  note: ledgerNoteText('en-US'),
  showMore: (count) => `Show ${count} more`,

  mode: {
    names: MODES,
    current: (mode) => `Figures: ${MODES[mode]}`,
    meaning: {
      cumulative: 'Each cell holds the total from January to the date of its column.',
      quarterly:
        'Each cell holds what happened in that quarter only; the fourth quarter includes October.',
    },
    consequences: {
      cumulative:
        'Spending and indicators that are added up are converted to totals; others stay. Rates do not change. Can be undone.',
      quarterly:
        'Spending and indicators that are added up are converted to amounts per quarter; others stay. Rates do not change. Can be undone.',
    },
    switchTo: {
      cumulative: 'Turn all to cumulative',
      quarterly: 'Turn all to per quarter',
    },
  },

  done: {
    made: (sheets) => `Ledger made: ${sheets}.`,
    typeNow: 'Type into white cells; grey ones are formulas. Then click Fill.',
    updated: (added, refreshed) =>
      `Ledger updated: ${[
        ...(added > 0 ? [`${many(added, 'row')} added`] : []),
        ...(refreshed > 0 ? [`${many(refreshed, 'cell')} refreshed`] : []),
      ].join(', ')}. Typed figures were left alone.`,
    inStep: 'The ledger matches the target forms; nothing changed.',
    changes: (count) => `What changed (${count})`,
    toCheck: (count) => `${many(count, 'place')} to look at, listed under Quarterly ledger.`,
    switched: (to) => `The ledger is ${MODES[to]} now; results stay the same.`,
    blocked: (to, rows) => `Not turned to ${MODES[to]}: ${many(rows, 'place')} cannot be converted`,
    blockedHint: 'The ledger has not changed. Please correct these places, then switch again.',
  },
};
