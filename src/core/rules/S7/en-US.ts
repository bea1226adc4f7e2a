import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'The basis of a target value should name a document or a year',
  messages: {
    alike:
      '{count} rows have the same basis “{basis}”, which does not say where each value comes from. Name the document, its number or the year where you can.',
    noDocument:
      'The basis of {count} rows names neither a document number nor a year, e.g. “{basis}”. Add them where you can.',
    oneWithoutDocument:
      'The basis “{basis}” names neither a document number nor a year. Add them where you can.',
    blank:
      'The basis of the target value is blank. Say where the value comes from: a document, a plan, last year’s result.',
    errorValue:
      'The basis of the target value is the error value {text}: {text:fault}. Correct the formula or type the text.',
  },
  fixes: {},
  basis: 'Published Hebei form of 2024: every row has a basis',
  certainty: 'practice',
};
