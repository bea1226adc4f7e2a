/** No text in any cell of a form makes a rule throw, whatever its letters; none takes the checker long to read. */
import fc from 'fast-check';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import { lineText } from '../../../src/core/rules/finding-text';
import { SAMPLE, sheetWith, withCells, type CellChanges } from './sample-form';

const form = sheetWith(SAMPLE);
const addresses = [...Object.keys(form.cells), 'G4', 'H10', 'A19', 'C19'];
const values = Array.from({ length: 9 }, (_, row) => `E${row + 10}`);

/** Halves of pairs, marks that join or turn, list numbers, raised figures, letters beyond the first plane. */
const oddPieces = fc.constantFrom(
  ...['\ud83d', '\udc4d', '\u0000', '\u0301', '\u200d', '\u202e', '\ufeff', '\u2028', '\r\n'],
  ...['①', '⑿', '㈠', '㊀', '²', '½', '㎡', '㏎', '𝟗', '𠮷', '﷽', 'ﬁ', 'İ', 'ß', 'Ⅻ', '〇', '○'],
  ...[
    '≥',
    '≤',
    '》=',
    '>_',
    '（≥）',
    '不低于',
    '控制在',
    '以上',
    '左右',
    '约',
    '由',
    '提高到',
    '百分之',
  ],
  ...[
    '1',
    '9 5',
    '1OO',
    'l2',
    '2024',
    '13月',
    '2月30日',
    '12.31',
    '0.5',
    '1,200',
    '１２',
    '三',
    '十二',
  ],
  ...[
    '%',
    '％％',
    '元',
    '万元',
    '/人',
    '·月',
    '(套)',
    '年底前',
    '季度',
    '、',
    '；',
    '，',
    '。',
    '|',
    '\n',
  ],
  ...[
    '**',
    'XX',
    '/',
    '—',
    '“',
    '”',
    '(',
    ')',
    '[',
    '】',
    '{text}',
    '$&',
    '\\',
    '"',
    '=1+1',
    '__proto__',
  ],
);
const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.array(oddPieces, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

const chosen = fc.record({
  stage: fc.constantFrom('filling' as const, 'submission' as const),
  profile: fc.constantFrom('unit' as const, 'reviewer' as const),
  budgetYear: fc.constantFrom('2024', '2025'),
});

function linesWith(changes: CellChanges, options: Parameters<typeof checkWorkbook>[1]): string[] {
  const report = checkWorkbook({ sheets: [withCells(form, changes)] }, options);
  return report.lines.flatMap((line) =>
    (['zh-CN', 'en-US'] as const).map((locale) => lineText(line, locale).message),
  );
}

test('a text in one cell after the other', () => {
  fc.assert(
    fc.property(oddText, chosen, (text, options) => {
      for (const address of addresses) linesWith({ [address]: text }, options);
    }),
    { numRuns: 25 },
  );
});

test('a text in every cell at once, and in every 指标值', () => {
  const everywhere = (text: string, cells: readonly string[]): CellChanges =>
    Object.fromEntries(cells.map((address) => [address, text]));
  fc.assert(
    fc.property(oddText, chosen, (text, options) => {
      linesWith(everywhere(text, addresses), options);
      linesWith(everywhere(text, values), options);
    }),
    { numRuns: 200 },
  );
});

test('odd texts in all 指标值, each its own', () => {
  fc.assert(
    fc.property(fc.array(oddText, { minLength: 9, maxLength: 9 }), chosen, (texts, options) => {
      const changes = Object.fromEntries(values.map((address, row) => [address, texts[row] ?? '']));
      for (const message of linesWith(changes, options)) expect(message).not.toBe('');
    }),
    { numRuns: 200 },
  );
});

test.each([
  '(',
  '“',
  '由1',
  '1到',
  '≥',
  '9 ',
  '1O',
  '百',
  '1、',
  '。1',
  '1月',
  '%',
  '时间',
  '提高',
  '（1）',
  '/万',
  '1-',
  'l0',
  '不低于1',
])('%j, many thousand times, is read in time', (piece) => {
  const text = piece.repeat(5_000);
  const shorter = piece.repeat(150);
  for (const address of ['C10', 'D10', 'E10', 'F10', 'B8', 'A2', 'B7']) {
    expect(() => linesWith({ [address]: text }, {})).not.toThrow();
    expect(() => linesWith({ [address]: shorter }, { profile: 'reviewer' })).not.toThrow();
  }
});
