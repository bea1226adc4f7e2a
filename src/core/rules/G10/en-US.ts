import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A target value looks mistyped or misread',
  messages: {
    lostSign: '“{text}” looks like “{right}”: a ≥ is often recognised as a 2. Check it.',
    brokenFigures: 'The figures of “{text}” are broken; they are read as “{right}”. Check them.',
    turnedRange:
      '“{text}” begins with the larger number; it looks like “{right}” the wrong way round. Check it.',
    endsBeforeStart: '“{text}” ends before it begins. Check years and months.',
    strayUnit: '“{text}” should be written “{right}”.',
    strayMarks: '“{text}” has stray marks around it; it should be “{right}”.',
    fullWidth: '“{text}” has full-width figures or unusual signs; it should be “{right}”.',
    noNumber: '“{text}” is a sign of comparison without a number. Add the number.',
    noSuchDay: 'There is no {day} as “{text}” has it. Check the date.',
    jumble: '“{text}” says no number that can be read. Write one number or one range.',
  },
  fixes: { rewrite: 'Change to {text}' },
  basis: 'Faults of typing and recognition seen in published tables',
  certainty: 'practice',
};
