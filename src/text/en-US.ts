import type { ChangingCommand } from '../commands/session';
import { fillEnUS } from './fill/en-US';
import { ledgerEnUS } from './ledger/en-US';
import { ignoredEnUS } from './ignored/en-US';
import { repairEnUS } from './repair/en-US';
import { submissionEnUS } from './submission/en-US';
import type { Words } from './words';

const onSheet = (sheet: string | null) => (sheet === null ? 'The sheet' : `Sheet “${sheet}”`);
const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

const COMMANDS: Words['commands'] = {
  'insert-form': 'Insert form',
  check: 'Check',
  'clear-marks': 'Clear marks',
  'adjust-rows': 'Adjust row heights',
  'prepare-ledger': 'Ledger',
  'switch-ledger-mode': 'Switch ledger mode',
  repair: 'Repair',
  ignore: 'Ignore',
  'write-report': 'Write report',
  'make-copies': 'Make copies for submission',
  fill: 'Fill',
  'set-year': 'Budget year',
  undo: 'Undo',
  'retry-undo': 'Retry undo',
};

/** As what is being done; a name on a button is no verb. */
const ACTS: Words['commands'] = {
  ...COMMANDS,
  'prepare-ledger': 'Update ledger',
  'set-year': 'Keep the budget year',
};

const stepText = (command: ChangingCommand, sheet: string | null) =>
  sheet === null ? COMMANDS[command] : `${COMMANDS[command]} (${sheet})`;

export const enUS: Words = {
  language: 'en-US',
  app: { name: 'Performance Targets', opening: 'Opening…' },

  unsupported: {
    noOffice: {
      title: 'Could not reach Excel’s interface',
      advice:
        'Check the network, then close and reopen the pane. If your office has no internet access, ask IT for the local package.',
    },
    notInExcel: {
      title: 'Please open this in Excel',
      advice:
        'This page is a pane of Excel. Open Excel and click Open pane on the Performance Targets tab.',
    },
    tooOld: (needed) => ({
      title: 'This version of Excel is too old',
      advice: `Excel 2021, LTSC 2021 or newer, or Microsoft 365 is needed (ExcelApi ${needed}). Please ask IT to upgrade.`,
    }),
  },

  welcome: {
    title: 'A target form in three steps',
    steps: [
      'Insert the form, or paste a table from Word anywhere',
      'Fill it in',
      'Click Check and correct what is listed',
    ],
    privacy: 'Everything stays on this computer; nothing is uploaded.',
    skip: 'Do not show again',
  },

  home: {
    heading: 'This workbook',
    loading: 'Looking at the workbook…',
    unreadable: 'The workbook cannot be read right now.',
    refresh: 'Look again',
    empty: 'No target form yet',
    emptyHint:
      'Insert a blank form, or paste a table from Word or a web page anywhere, then Check.',
    readOnly:
      'The workbook is read-only: it can be checked, but nothing can be inserted or highlighted.',
    tables: (count) => many(count, 'target form'),
    unnamed: '(project not named yet)',
    unnamedOn: (sheet) => `${sheet} (project not named yet)`,
    goToTable: (name, sheet) => `${name}, go to sheet “${sheet}”`,
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show fewer',
  },

  commands: COMMANDS,
  actions: {
    checkAgain: 'Check again',
    undoLast: 'Undo this step',
    undoStep: (command) => `Undo: ${COMMANDS[command]}`,
    restore: (command) => `Restore: ${COMMANDS[command]}`,
    cancel: 'Cancel',
    close: 'Close',
    retryUndo: 'Retry undo',
  },

  running: (command) => `${ACTS[command]}…`,
  progress: 'Progress',
  cancelling: 'Cancelling…',
  colon: ': ',
  fullStop: '. ',
  separator: ', ',

  result: {
    heading: 'Result of the check',
    clean: 'No problems found',
    cleanHint: (tables) => `${many(tables, 'form')} checked, nothing to correct.`,
    onlyHints: 'No errors or warnings',
    noTables: 'No target form found',
    noTablesHint:
      'Forms are found by labels such as 项目编码, 资金支出计划 and 绩效指标. Make sure the table is in this workbook, or insert a form.',
    highlighted: (cells) =>
      `${many(cells, 'cell')} highlighted; a highlight goes out when the cell is corrected.`,
    nothingHighlighted: 'No cell needed a highlight.',
    unreadableMarks: (sheets) =>
      `Conditional formats cannot be read on these sheets, old highlights may remain: ${sheets}.`,
    protectedSheets: (sheets) =>
      `These sheets are protected; checked but not highlighted: ${sheets}.`,
    protectedMarked: (sheets) =>
      `These sheets are protected; checked, their highlights are still those of before: ${sheets}.`,
    readOnly: 'The workbook is read-only: listed, not highlighted.',
    cut: (cells) => `${many(cells, 'cell')} not shown in full, on the screen and in print.`,
    cutBy: {
      row: (cells) => `Row too low: ${many(cells, 'cell')}`,
      'too-long': (cells) =>
        `Too long for the highest row; shorten it or choose a smaller font: ${many(cells, 'cell')}`,
      column: (cells) =>
        `Column too narrow, the number shows as ####; widen it or choose a smaller font: ${many(cells, 'cell')}`,
      'no-wrap': (cells) =>
        `Text not wrapped; select the whole form and choose Wrap Text on Home: ${many(cells, 'cell')}`,
    },
    stale: 'Cells have changed since the check; the result below may be out of date.',
    severalTables: 'Several forms',
    unfilled: (places) => `${many(places, 'blank')} to fill`,
    goTo: (sheet, address) => `Go to ${address} on “${sheet}”`,
    places: (count) => many(count, 'place'),
    rule: (id) => `Rule ${id}`,
    listHint: 'Move between the lines with the up and down arrow keys; Enter goes to the cell.',
    showMore: (lines) => `Show ${lines} more`,
    showEarlier: (lines) => `Show the ${lines} before`,
  },

  filter: {
    severity: 'Filter by severity',
    allSeverities: 'All severities',
    table: 'Filter by form',
    allTables: 'All forms',
    text: 'Find findings, cells, projects',
    shown: (lines, all) => `${lines} of ${all} shown.`,
    none: 'Nothing fits the filter.',
    showAll: 'Show all',
  },
  repair: repairEnUS,
  submission: submissionEnUS,
  setAside: ignoredEnUS,
  ledger: ledgerEnUS,
  fill: fillEnUS,

  selection: {
    heading: (sheet, address) => `Selected cell ${address}, ${sheet}`,
    stale: ' (as it was checked)',
    region: 'Problems of the selected cell',
    unfilled: (field) => `Not filled in yet: ${field}.`,
  },

  profile: {
    label: 'Check for',
    names: { unit: 'Unit', reviewer: 'Reviewer' },
    hints: {
      unit: 'Only what the unit has to deal with.',
      reviewer: 'Everything, for review.',
    },
    live: 'After the first check, keep results up to date while typing (listed, not highlighted)',
    year: 'Budget year',
    yearProposed: (year) => `Automatic: ${year}`,
    yearKept: (year) => year,
  },

  history: {
    heading: (count) => `History (${count})`,
    entry: (command, act, sheet) =>
      ({ done: '', undone: 'Undone: ', restored: 'Restored: ' })[act] + stepText(command, sheet),
    takeBack: (command, act, sheet) =>
      (act === 'undone' ? 'Restore: ' : 'Undo: ') + stepText(command, sheet),
    restore: 'Restore',
    note: 'Kept while the pane is open, at most 20 steps.',
  },

  done: {
    inserted: (sheet) => `Form inserted on the new sheet “${sheet}”; ready to fill in.`,
    reported: (sheet) =>
      `The report is on the new sheet “${sheet}”; cells are links, ready to print.`,
    raised: (rows) => `${many(rows, 'row')} raised; every text shows in full.`,
    stillCut: (places) =>
      `Too long even for the highest row; shorten them or use a smaller font: ${places}.`,
    notRaised: (sheets) => `These sheets are protected, their rows stay as they are: ${sheets}.`,
    notMeasured: (sheets) =>
      `The row heights of these sheets could not be read and stay as they are: ${sheets}.`,
    cleared: (marks) => `${many(marks, 'highlight')} cleared.`,
    clearedNotProtected: (sheets) =>
      `These sheets are protected, their highlights remain: ${sheets}.`,
    undone: (command) => `Undone: ${COMMANDS[command]}.`,
    restored: (command) => `Restored: ${COMMANDS[command]}.`,
    marksLeftOut: (marks) =>
      `${many(marks, 'highlight')} not put back: rows or contents there have changed. Check again to highlight anew.`,
    year: (year) =>
      year === null
        ? 'The budget year is read from the forms again.'
        : `The budget year is now ${year}.`,
    takenBack: 'Everything was put back.',
  },
  ignored: (running) => `${ACTS[running]} is still running; please wait.`,
  nothing: {
    'insert-form': 'Nothing to insert.',
    check: 'Nothing to check.',
    'set-year': 'The budget year is what it was.',
    'adjust-rows': 'Every text shows in full; nothing to adjust.',
    'clear-marks': 'There are no marks to clear.',
    'prepare-ledger':
      'No target form found, so there is nothing to make a ledger from. Insert a form or paste one first.',
    'switch-ledger-mode': 'The ledger is in this mode already; nothing to convert.',
    repair: 'Nothing to repair.',
    ignore: 'Nothing has changed.',
    'write-report': 'No target form found; there is nothing to report.',
    'make-copies': 'No form is chosen.',
    fill: 'All forms say what the ledger says; nothing to fill.',
    undo: 'There is nothing to undo.',
    'retry-undo': 'There is nothing left to put back.',
  },

  confirm: {
    title: 'Delete this sheet all the same?',
    question: (sheet) =>
      `Sheet “${sheet}” has been filled in since it was inserted. Undo would delete that too.`,
    proceed: 'Delete the sheet',
    keep: 'Keep it',
  },

  failure: {
    of: (command) => `${ACTS[command]} did not work`,
    byCode: {
      'cell-edit-mode': () => ({
        title: 'A cell is being edited',
        advice: 'Press Enter or Esc to end editing, then click again.',
      }),
      'read-only': () => ({
        title: 'The workbook is read-only',
        advice: 'Click Enable Editing, or save a copy that can be edited.',
      }),
      'structure-protected': () => ({
        title: 'The workbook’s structure is protected',
        advice:
          'Sheets cannot be added or removed. Turn off Protect Workbook on the Review tab, then click again.',
      }),
      'sheet-protected': (sheet) => ({
        title: `${onSheet(sheet)} is protected`,
        advice: 'Click Unprotect Sheet on the Review tab, then click again.',
      }),
      'sheet-changed': (sheet) => ({
        title: `${onSheet(sheet)} has been changed`,
        advice:
          'It was left alone so that nothing typed is lost. Correct it yourself, or delete the sheet if it is not needed.',
      }),
      'sheet-hidden': (sheet) => ({
        title: `${onSheet(sheet)} is hidden`,
        advice: 'Right-click any sheet tab, choose Unhide, then click again.',
      }),
      'rows-hidden': (sheet) => ({
        title: `${onSheet(sheet)} has rows hidden, by a filter or by hand`,
        advice:
          'While rows are hidden Excel may write figures into wrong rows. Clear the filter, unhide the rows, then click again; you can filter again afterwards.',
      }),
      'sheet-missing': (sheet) => ({
        title: `${onSheet(sheet)} is no longer in the workbook`,
        advice: 'It may have been deleted or renamed. Please check again.',
      }),
      'name-taken': (sheet) => ({
        title: sheet === null ? 'The sheet name is taken' : `A sheet called “${sheet}” exists`,
        advice: 'Rename the existing sheet, then click again.',
      }),
      'too-large': () => ({
        title: 'The workbook is too large',
        advice:
          'One read or write is more than Excel allows. Save the target forms to a workbook of their own.',
      }),
      busy: () => ({
        title: 'Excel is busy',
        advice: 'Close any open dialog in Excel, wait until it is idle, then click again.',
      }),
      'session-lost': () => ({
        title: 'The connection to Excel was lost',
        advice: 'Close and reopen the pane. If that does not help, save and reopen the workbook.',
      }),
      cancelled: () => ({ title: 'Cancelled', advice: 'The workbook has not changed.' }),
      unknown: () => ({
        title: 'Excel did not complete this step',
        advice:
          'Click again. If that does not help, save and reopen the workbook and give IT the details below.',
      }),
    },
    restored: 'The workbook has not changed.',
    left: 'Not everything could be put back. Still in the workbook:',
    perhapsLeft: 'Not certain that everything was restored; the workbook may still hold:',
    leftSheet: (sheet) => `the new sheet “${sheet}”`,
    leftMarks: (sheet) => `highlights on sheet “${sheet}”`,
    leftCells: (sheet) => `cells written on sheet “${sheet}”`,
    leftRows: (sheet) => `row heights changed on sheet “${sheet}”`,
    leftSettings: 'settings of this add-in (findings set aside, signers, what was filled in)',
    details: 'Details',
    jump: 'Could not go to the cell',
  },
};
