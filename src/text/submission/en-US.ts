import type { SubmissionWords } from './words';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** Field names with how often each is blank: basis of the target value × 3. */
function counted(fields: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([field, count]) => (count > 1 ? `${field} × ${count}` : field))
    .join(', ');
}

export const submissionEnUS: SubmissionWords = {
  button: 'Check before submission',
  heading: (ready, all) => `Before submission: ${ready} of ${all} forms ready`,
  ready: (warnings, hints) =>
    warnings + hints === 0
      ? 'Ready.'
      : `Ready, with ${[
          ...(warnings > 0 ? [many(warnings, 'warning')] : []),
          ...(hints > 0 ? [many(hints, 'hint')] : []),
        ].join(' and ')}.`,
  notReady: (missing, errors) => {
    const said = `Not ready: ${many(errors, 'error')}`;
    if (missing.length === 0) return `${said}.`;
    const all = missing.length === errors;
    return `${said}, ${all ? '' : `${missing.length} of them `}left blank (${counted(missing)}).`;
  },
  chooseReady: (forms) => `Choose all ready (${forms})`,
  chooseNone: 'Choose none',
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
  copied: (sheet) => `The copy says the same: ${sheet}.`,
  outdated: (sheet) => `The copy “${sheet}” is out of date: the form was changed since.`,
  outdatedTitle: (forms) =>
    `${many(forms, 'form')} changed since copied; make the ${forms === 1 ? 'copy' : 'copies'} anew before sending.`,
  makeAnew: (forms) => `Make anew, replacing the old (${forms})`,
  oldTitle: (copies) =>
    `${many(copies, 'old copy', 'old copies')} still there, not saying what the forms say now; delete before printing the whole workbook.`,
  oldCopies: (copies) => `Old copies (${copies})`,
  replaced: (copies) => `${many(copies, 'old copy', 'old copies')} removed; undo brings them back.`,
  kept: (copies) =>
    `${many(copies, 'old copy was', 'old copies were')} not removed: perhaps changed by hand, or a formula refers there. Look, then delete.`,
  earlier: (copies) =>
    `The workbook already has ${many(copies, 'copy', 'copies')}. New ones get a number and replace none; delete what you do not need.`,
  blank: (field) => `${field} is blank`,
  notReadyTitle: (forms) => (forms === 1 ? '1 form is not ready' : `${forms} forms are not ready`),
  notReadyQuestion: (names) =>
    `${names}: blanks or errors are left. Copied as they are, they are likely to be sent back.`,
  evenNotReady: 'Copy all the same',
  back: 'Go back',
};
