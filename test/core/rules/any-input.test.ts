/** Whatever stands in a form, the checker answers, says it in words, and says the same twice. */
import fc from 'fast-check';
import published from '../../../examples/published-tables.json';
import type { CheckOptions } from '../../../src/core/rules/report';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Locale } from '../../../src/core/rules/field-words';
import { findingText, lineText } from '../../../src/core/rules/finding-text';
import { highlightMarks } from '../../../src/core/rules/highlight-marks';
import { ruleById } from '../../../src/core/rules/rule-list';
import { PLACEHOLDER } from '../../../src/core/rules/template';
import { parseCell } from '../../../src/core/sheet/address';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetWith, withCells, type CellChanges } from './sample-form';
import { ledgerSheets } from './sample-ledger';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const sheets = published.map((table, index) => sheetWith(table, {}, `表${index + 1}`));
const addresses = Object.keys(sheets[0]?.cells ?? {});
const ledger = ledgerSheets(sheets, {});

/** What people, formulas and pasted text leave in cells. */
const usual = fc.constantFrom<CellValue>(
  '#REF!',
  '#N/A',
  '',
  ' ',
  '　',
  '0',
  '-',
  '—',
  '/',
  '**',
  '≥**',
  '％',
  '25％',
  '≧95％',
  '1e400',
  '-0',
  '=1+1',
  '{text}',
  '$&',
  'constructor',
  '__proto__',
  '\u0000',
  '\ud800',
  '👍',
  '一'.repeat(500),
  '1,2,3',
  '２０',
  '元',
  '单位：万元',
  '项目编码',
  '资金支出计划（%）',
  '三级指标',
  0,
  -1,
  1e-300,
  1e300,
  0.1 + 0.2,
  123456789012345680000,
  true,
  false,
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  usual,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const cell: fc.Arbitrary<CellSnapshot> = fc
  .record({
    v: value,
    f: fc.option(fc.constantFrom('=A1', '=#REF!'), { nil: undefined }),
    nf: fc.option(fc.constantFrom('0%', '@', 'yyyy-mm-dd', '0.00', 'General', '[红色];'), {
      nil: undefined,
    }),
  })
  .map(({ v, f, nf }) => ({
    v,
    ...(f === undefined ? {} : { f }),
    ...(nf === undefined ? {} : { nf }),
  }));
const changes: fc.Arbitrary<CellChanges> = fc.dictionary(
  fc.constantFrom(...addresses, 'H5', 'C19', 'A20'),
  fc.option(cell, { nil: null }),
  { minKeys: 1, maxKeys: 12 },
);
const options = fc.record({
  stage: fc.constantFrom('filling' as const, 'submission' as const),
  profile: fc.constantFrom('unit' as const, 'reviewer' as const),
});

/** The arguments that a message needs. */
function namesIn(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].flatMap(([, name = '', format]) =>
    format === 'shown' ? [] : name,
  );
}

/** The check answers twice the same, changes nothing, and every finding has its place and its words. */
function expectSound(snapshot: WorkbookSnapshot, chosen: CheckOptions): void {
  const before = JSON.stringify(snapshot);
  const report = checkWorkbook(snapshot, chosen);
  expect(JSON.stringify(checkWorkbook(snapshot, chosen))).toBe(JSON.stringify(report));
  expect(JSON.stringify(snapshot)).toBe(before);
  for (const { place, cells, ruleId, messageId, args } of report.findings) {
    const template = ruleById(ruleId).words['zh-CN'].messages[messageId] ?? '{none}';
    expect(Object.keys(args)).toEqual(expect.arrayContaining(namesIn(template)));
    expect(parseCell(place.address)).not.toBeNull();
    if (cells.length > 0) {
      expect(cells).toContainEqual(
        expect.objectContaining({ sheet: place.sheet, address: place.address }),
      );
    }
  }
  const texts = LOCALES.flatMap((locale) => [
    ...report.findings.map((finding) => findingText(finding, locale)),
    ...report.lines.map((line) => lineText(line, locale)),
  ]);
  for (const { message, place } of texts) {
    expect(message.length).toBeGreaterThan(3);
    expect(place.length).toBeGreaterThan(1);
  }
  for (const { formula } of highlightMarks(report.findings)) {
    expect(formula.length).toBeLessThan(255);
  }
}

test('no cell makes a rule throw; every finding stands on a cell and reads well in both languages', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3 }), changes, options, (index, mutation, chosen) => {
      const changed = sheets.map((sheet, each) =>
        each === index ? withCells(sheet, mutation) : sheet,
      );
      expectSound({ sheets: changed }, chosen);
    }),
    { numRuns: 100 },
  );
});

/** Anywhere in and around the rows of a ledger, often in the figures. */
const onLedger = fc.dictionary(
  fc
    .tuple(
      fc.constantFrom(...Array.from('ABCDEFGHHHIIIJJJKKKLLLMNO')),
      fc.integer({ min: 2, max: 44 }),
    )
    .map(([column, row]) => `${column}${row}`),
  fc.option(
    fc.oneof(
      cell,
      fc.integer({ min: -3, max: 30 }).map((v) => ({ v })),
    ),
    { nil: null, freq: 8 },
  ),
  { minKeys: 1, maxKeys: 30 },
);

test('nor does any cell of a ledger', () => {
  fc.assert(
    fc.property(onLedger, onLedger, options, (spending, achievements, chosen) => {
      const [first, second] = ledger;
      if (!first || !second) throw new Error('no ledger');
      const changed = [withCells(first, spending), withCells(second, achievements)];
      expectSound({ sheets: [...sheets, ...changed] }, { ...chosen, today: '2024-08-15' });
    }),
    { numRuns: 60 },
  );
});

test('every finding is on exactly one line, and the counts are those of the lines', () => {
  fc.assert(
    fc.property(changes, changes, (first, second) => {
      const snapshot = {
        sheets: [...sheets, sheetWith(null, first, '空表'), sheetWith(null, second, '空表 (2)')],
      };
      const { findings, lines, counts } = checkWorkbook(snapshot);
      const listed = lines.flatMap((line) => (line.kind === 'findings' ? line.findings : []));
      expect(new Set(listed)).toEqual(new Set(findings));
      expect(listed).toHaveLength(findings.length);
      expect(counts.error + counts.warning + counts.hint).toBe(lines.length);
    }),
    { numRuns: 30 },
  );
});
