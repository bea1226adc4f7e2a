/** Whatever was planted and whichever repairs are agreed to: their findings go, none comes, no cell is asked about twice. */
import fc from 'fast-check';
import type { CheckOptions } from '../../../src/core/rules/report';
import { SAMPLE, SIGN_AND_UNIT, sheetWith, type CellChanges } from '../rules/sample-form';
import { expectRepairsToSettle } from './expect-repairs-to-settle';

/** Mistakes that people make, each with a repair in some stage or profile. */
const MISTAKES: readonly CellChanges[] = [
  { E10: '120盏' },
  { E10: '120' },
  { E10: '≧１２０盏' },
  { E10: '120盏,。' },
  { E10: '120以上盏' },
  { E11: '98%' },
  { E11: '298%' },
  { E11: '98以上%' },
  { E11: '０.98' },
  { E11: '≥100%' },
  { E13: '35.5万元' },
  { E13: '35.5' },
  { E13: '≥35.5万元' },
  { E12: '2024年11月底' },
  { E12: '2026年11月底' },
  { E14: '6%' },
  { E17: '8年以上' },
  { E18: '92' },
  { E18: '292%' },
  { E18: '≤92%' },
  { E18: '≥92%，≥90%' },
  { B3: '13999925P 0000000000AB' },
  { B3: '１３999925P0000000000AB' },
  { C4: { v: '35.50', nf: '@' } },
  { C4: '３５.５' },
  { C4: 36 },
  { C4: 35.504 },
  { C4: null },
  { E4: '300000元' },
  { E4: '30万元' },
  { E4: { v: '29.00', nf: '@' } },
  { E4: null },
  { G4: null },
  { G4: -3 },
  { G4: '—' },
  { E4: null, G4: null },
  { F2: null },
  { F2: '单位：元' },
  { F2: '单位：千元' },
  { B7: 0.25, C7: 0.25, D7: 0.25, F7: 0.25 },
  { B7: 0.1, C7: 0.2, D7: 0.3, F7: 0.4 },
  { B7: { v: 20 }, C7: '45%' },
  { B7: { v: '25%', nf: '@' }, C7: { v: 25 }, D7: 0.25, F7: 0.25 },
  { B7: -0.25 },
  { D7: 0.3 },
  { C6: '9月底' },
  { E10: '130~120盏' },
  { E11: { v: 0.98 } },
  { E12: '2024年6月底完成一半，2024年11月底完成' },
  { E12: { v: 45443, nf: 'yyyy-mm-dd' } },
  { A10: '产岀指标' },
  { B11: '质景指标' },
  { A18: '满意指标', B18: '服务对象满意指标' },
  { B3: 'I3999925P0000000000AB' },
  { B3: '13999925p0000000000ab' },
  { ...SIGN_AND_UNIT, F10: null, F13: '≥', G11: null },
  { D18: '满意人数', C18: '村民满意度（%）' },
];

const mistakes = fc
  .uniqueArray(fc.constantFrom(...MISTAKES), { minLength: 1, maxLength: 6 })
  .map((chosen) => Object.assign({}, ...chosen) as CellChanges);
const options: fc.Arbitrary<CheckOptions> = fc.record({
  stage: fc.constantFrom('filling' as const, 'submission' as const),
  profile: fc.constantFrom('unit' as const, 'reviewer' as const),
  budgetYear: fc.constant('2025'),
});

test('repairs settle their findings, bring no others and are not followed by more', () => {
  const tosses = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(mistakes, options, tosses, (cells, chosen, toss) => {
      const snapshot = {
        sheets: [
          sheetWith(SAMPLE, cells, '表1'),
          sheetWith({ ...SAMPLE, code: '13999925P0000000001CD' }, {}, '表2'),
        ],
      };
      expectRepairsToSettle(snapshot, chosen, toss);
    }),
    { numRuns: 300 },
  );
});
