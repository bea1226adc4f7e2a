/** Mistakes of every kind in the published tables and those of other units, in every layout: what is offered settles what was found. */
import fc from 'fast-check';
import type { CheckOptions } from '../../../src/core/rules/report';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { publishedTables } from '../forms/target-table/example-tables';
import { expectRepairsToSettle } from '../repair/expect-repairs-to-settle';
import { PUBLISHED_VALUES } from '../values/published-values';
import { LAYOUTS, sheetOf } from './layouts';
import { ALL_UNITS } from './units-of-other-lines';

const texts = fc.oneof(
  fc.constantFrom(...PUBLISHED_VALUES.map(([text]) => text)),
  fc.constantFrom(
    '',
    ' ',
    '/',
    '≥**人',
    'XX%',
    '#REF!',
    '0.95',
    '１２０',
    '12 0',
    '≥',
    '2024年底',
    '35.5万元',
    '-3',
    '0.1',
    '100%',
    '单位：元',
    '单位：千元',
    '9月底',
    '产出指标',
    '时效指标',
    '满意度指标',
    '合计',
  ),
);

/** One thing done to a cell: another text, a number for it, its text damaged, or nothing left. */
const changes = fc.oneof(
  { weight: 4, arbitrary: texts.map((v) => (): CellSnapshot | null => (v === '' ? null : { v })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(0, 1, 25, 0.25, 100, 35.5, 0.1 + 0.2, -3, 45000)
      .map((v) => (): CellSnapshot => ({ v })),
  },
  { weight: 1, arbitrary: fc.constant((): CellSnapshot => ({ v: 0.5, nf: '0%' })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        (text: string) => text.replace(/[≥≤=]/g, ''),
        (text: string) => text.replace(/[≥≤]/g, (sign) => (sign === '≥' ? '≤' : '≥')),
        (text: string) => text.replace(/≥(?=\d)/, '2'),
        (text: string) =>
          text.replace(/\d/g, (digit) => String.fromCharCode(65296 + Number(digit))),
        (text: string) => text.replace(/\D+$/, ''),
        (text: string) => `${text}，。`,
        (text: string) => text.replace(/0/g, 'O'),
        (text: string) => text.replace(/2025/g, '2024'),
        (text: string) => `${text}${text}`,
        (text: string) => text.replace(/(\d)(\d)/, '$1 $2'),
      )
      .map((damage) => (cell: CellSnapshot): CellSnapshot | null => {
        const text = damage(String(cell.v));
        return text === '' ? null : { ...cell, v: text };
      }),
  },
);

const mutated = fc
  .record({
    layout: fc.constantFrom(...LAYOUTS),
    content: fc.constantFrom(...ALL_UNITS, ...publishedTables),
    steps: fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 8 }),
  })
  .map(({ layout, content, steps }): SheetSnapshot => {
    const sheet = sheetOf('表', layout.cells(content));
    const addresses = Object.keys(sheet.cells);
    const cells: Record<string, CellSnapshot> = { ...sheet.cells };
    for (const [at, change] of steps) {
      const address = addresses[at % addresses.length] ?? 'A1';
      const before = cells[address];
      const after = before ? change(before) : null;
      if (after === null) Reflect.deleteProperty(cells, address);
      else cells[address] = after;
    }
    return { ...sheet, cells };
  });

const options: fc.Arbitrary<CheckOptions> = fc.record({
  stage: fc.constantFrom('filling' as const, 'submission' as const),
  profile: fc.constantFrom('unit' as const, 'reviewer' as const),
  budgetYear: fc.constant('2025'),
});

test('repairs settle their findings, bring no others and are not followed by more', () => {
  const tosses = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(mutated, options, tosses, (sheet, chosen, toss) => {
      expectRepairsToSettle({ sheets: [sheet] }, chosen, toss);
    }),
    { numRuns: 400, seed: 20_251_123 },
  );
});

test('nor when all that is offered is agreed to', () => {
  fc.assert(
    fc.property(mutated, options, (sheet, chosen) => {
      expectRepairsToSettle({ sheets: [sheet] }, chosen, [1]);
    }),
    { numRuns: 400, seed: 20_251_123 },
  );
});
