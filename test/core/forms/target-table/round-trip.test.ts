import fc from 'fast-check';
import { EDITIONS } from '../../../../src/core/editions';
import { contentOf } from '../../../../src/core/forms/target-table/content';
import { labelRecogniser } from '../../../../src/core/forms/target-table/labels';
import { readTargetTables } from '../../../../src/core/forms/target-table/read';
import { draftTargetTable } from '../../../../src/core/forms/target-table/write';
import type {
  IndicatorContent,
  TargetTableContent,
} from '../../../../src/core/model/target-table-content';
import type { Cells } from './sheet-builder';
import { moved, sheetOf, withRowsInserted } from './sheet-builder';

const edition = EDITIONS.national;
const recognise = labelRecogniser(edition);

/** Anything a person may type: Chinese, Latin, signs, several lines; no label of the form, no title of another. */
const phrase = fc
  .array(
    fc.constantFrom(
      ...Array.from('保障运转服务数量县里年度平台维护甲乙丙'),
      ...Array.from('abcXYZ0123456789'),
      ...['≥', '%', '，', '。', ' ', '\n', '=', '-', '（', '）', '、', '"'],
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((characters) => characters.join('').trim())
  .filter((text) => text !== '' && recognise(text) === null);
const maybe = fc.oneof({ weight: 4, arbitrary: phrase }, { weight: 1, arbitrary: fc.constant('') });

const amount = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`),
  fc
    .integer({ min: 100_001, max: 999_999 })
    .filter((n) => n % 10 !== 0)
    .map((n) => `7.${n}`),
);
const percent = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
  fc.integer({ min: 1, max: 99 }).map((n) => `${n}.5%`),
);

/** 一级 and 二级 as an accountant groups them: 1–4 rows for each of some 二级. */
const indicators: fc.Arbitrary<readonly IndicatorContent[]> = fc
  .shuffledSubarray([...edition.level2], { minLength: 1 })
  .map((chosen) => edition.level2.filter((each) => chosen.includes(each)))
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ level1, level2 }) =>
        fc.array(
          fc.record({
            level1: fc.constant<string>(level1),
            level2: fc.constant(level2),
            level3: maybe,
            description: maybe,
            value: maybe,
            basis: maybe,
          }),
          { minLength: 1, maxLength: 4 },
        ),
      ),
    ),
  )
  .map((groups) => groups.flat());

const contents: fc.Arbitrary<TargetTableContent> = fc.record({
  title: phrase,
  unit: maybe,
  moneyUnit: fc.constantFrom('单位：万元', '单位:元', '（单位：万元）'),
  code: fc.stringMatching(/^(13\d{6}P[0-9A-Z]{12})?$/),
  name: maybe,
  budget: amount,
  fiscal: amount,
  other: amount,
  purpose: maybe,
  plan: fc.record({ '3月底': percent, '6月底': percent, '10月底': percent, '12月底': percent }),
  goal: maybe,
  indicators,
});

const cellsOf = (content: TargetTableContent): Cells => ({
  ...draftTargetTable(content, edition, 'x').cells,
});
const read = (cells: Cells) => readTargetTables(sheetOf(cells), edition).map(contentOf);

it('a form written and read gives what was typed', () => {
  fc.assert(
    fc.property(contents, (content) => {
      expect(read(cellsOf(content))).toEqual([content]);
    }),
  );
});

it('at any offset and with blank rows inserted in it', () => {
  fc.assert(
    fc.property(
      contents.map(withFilledRows),
      fc.nat({ max: 500 }),
      fc.nat({ max: 60 }),
      fc.uniqueArray(fc.integer({ min: 3, max: 60 }), { maxLength: 12 }),
      (content, down, right, above) => {
        const cells = moved(withRowsInserted(cellsOf(content), above), ({ row, column }) => ({
          row: row + down,
          column: column + right,
        }));
        expect(read(cells)).toEqual([content]);
      },
    ),
  );
});

/** Every row with a 三级指标 and an 指标值: after a blank row less than that is no certain indicator. */
function withFilledRows(content: TargetTableContent): TargetTableContent {
  return {
    ...content,
    indicators: content.indicators.map((row) => ({
      ...row,
      level3: row.level3 === '' ? '甲' : row.level3,
      value: row.value === '' ? '≥1次' : row.value,
    })),
  };
}

it('with white space and full width in its labels', () => {
  const space = fc.constantFrom('', ' ', '\u3000', '  ', '\n', '\u00a0');
  fc.assert(
    fc.property(contents, fc.array(space, { minLength: 12, maxLength: 12 }), (content, spaces) => {
      const cells = cellsOf(content);
      for (const [address, cell] of Object.entries(cells)) {
        const isLabel = cell.nf === undefined && typeof cell.v === 'string' && recognise(cell.v);
        if (!isLabel || typeof cell.v !== 'string') continue;
        const spread = Array.from(cell.v, (each, index) => each + (spaces[index % 12] ?? '')).join(
          '',
        );
        const wide = spread.replace(/[!-~]/g, (each) =>
          String.fromCharCode(each.charCodeAt(0) + 0xfee0),
        );
        cells[address] = { v: wide };
      }
      expect(read(cells)).toEqual([content]);
    }),
  );
});

it('several on one sheet, below and beside each other', () => {
  fc.assert(
    fc.property(
      fc.array(contents, { minLength: 2, maxLength: 4 }),
      fc.nat({ max: 3 }),
      fc.boolean(),
      (forms, gap, beside) => {
        const cells: Cells = {};
        let start = 0;
        for (const content of forms) {
          const from = start;
          Object.assign(
            cells,
            moved(cellsOf(content), ({ row, column }) =>
              beside ? { row, column: column + from } : { row: row + from, column },
            ),
          );
          start += (beside ? 7 : 9 + content.indicators.length) + gap;
        }
        expect(read(cells)).toEqual(forms);
      },
    ),
    { numRuns: 60 },
  );
});
