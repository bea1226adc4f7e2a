import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A project code must be complete text',
  messages: {
    tooShort:
      'The project code “{text}” has {length} characters instead of {expected}; {difference} are missing. Complete it from the approval.',
    tooLong:
      'The project code “{text}” has {length} characters instead of {expected}; {difference} too many. Compare it with the approval.',
    numeric:
      'The project code is stored as a number ({text}); Excel keeps 15 digits, the others are lost. Format the cell as text and type the {expected} characters again.',
    whiteSpace:
      'The project code “{text}” has white space inside. Remove it: {expected} characters in one run are expected.',
    fullWidth:
      'The project code “{text}” has full-width characters. Replace them, or the system will not find the project.',
    strange:
      'The project code “{text}” has “{characters:list}”. Codes are digits and capital letters; correct it from the approval.',
    letters:
      'The first 8 characters of the project code “{text}” are region and year, all digits; now there are the letters “{characters:list}”. Correct it from the approval.',
    lowerCase:
      'The project code “{text}” has small letters. Codes use capital letters; change them.',
    blank: 'The project code is blank. Fill it in once the project is approved.',
    missing:
      'The entry “项目编码” was not found; its label may have been deleted or renamed. Restore it.',
    errorValue:
      'The project code is the error value {text}: {text:fault}. Correct the formula or type the code.',
  },
  fixes: { clean: 'Clean the code', rewrite: 'Change to {text}' },
  basis:
    'Project codes of the budget system (21 characters in published texts of Hebei and Sichuan)',
  certainty: 'practice',
};
