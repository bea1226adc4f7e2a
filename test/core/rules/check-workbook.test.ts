/** The runner: order and folding of the lines, stages, editions, and snapshots that are none. */
import { hebei } from '../../../src/core/editions/hebei';
import { readForms } from '../../../src/core/forms/read-forms';
import { checkTables, checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { CheckReport } from '../../../src/core/rules/report';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { SAMPLE, sheetWith, withoutLevel2, type CellChanges } from './sample-form';

function second(changes: CellChanges, name = '表2'): SheetSnapshot {
  return sheetWith({ ...SAMPLE, code: '13999925P0000000000CD' }, changes, name);
}

function lines(report: CheckReport): readonly string[] {
  return report.lines.map((line) =>
    line.kind === 'unfilled'
      ? `${line.table} unfilled ${line.places.length}`
      : `${line.table} ${line.severity} ${line.ruleId} ×${line.findings.length}`,
  );
}

test('by form, several forms last; 错误 before 警告 before 提示, 未填 at the end', () => {
  const report = checkWorkbook({
    sheets: [
      sheetWith(withoutLevel2('时效指标'), { E10: '120盏', C4: 99 }, '表1'),
      second({ E10: '≥**盏', B7: 2, E11: '98%', C14: null }),
    ],
  });
  expect(lines(report)).toEqual([
    '0 error H3 ×1',
    '0 warning S2 ×1',
    '1 error P2 ×1',
    '1 error G9 ×1',
    '1 unfilled 1',
    'null hint G3 ×2',
  ]);
  expect(report.counts).toEqual({ error: 3, warning: 1, hint: 2 });
});

test('错误 never fold, 警告 of one rule do', () => {
  const report = checkWorkbook({
    sheets: [
      sheetWith(withoutLevel2('时效指标', '成本指标'), { B7: 2 }, '表1'),
      second({ B7: 2, C7: -1 }),
    ],
  });
  expect(lines(report)).toEqual([
    '0 error P2 ×1',
    '0 warning S2 ×2',
    '1 error P2 ×1',
    '1 error P2 ×1',
  ]);
});

test('a rule for reviewers is silent in 单位版', () => {
  const edition = { ...hebei, reviewerOnly: [...hebei.reviewerOnly, 'G4' as const] };
  const snapshot = { sheets: [sheetWith(SAMPLE, { E10: '≥120' })] };
  expect(lines(checkWorkbook(snapshot, { edition }))).toEqual([]);
  expect(lines(checkWorkbook(snapshot, { edition, profile: 'reviewer' }))).toContain(
    '0 hint G4 ×1',
  );
});

test('an edition decides how severe a rule is', () => {
  const edition = { ...hebei, severities: { G4: 'warning' as const } };
  const snapshot = { sheets: [sheetWith(SAMPLE, { E10: '≥120' })] };
  expect(lines(checkWorkbook(snapshot, { edition }))).toEqual(['0 warning G4 ×1']);
});

test('before submission there is no line of blanks', () => {
  const snapshot = { sheets: [sheetWith(SAMPLE, { B8: null })] };
  expect(lines(checkWorkbook(snapshot))).toEqual(['0 unfilled 1']);
  expect(lines(checkWorkbook(snapshot, { stage: 'submission' }))).toEqual(['0 error H1 ×1']);
});

test('what was chosen stands in the report; the defaults are Hebei, 填报中, 单位版', () => {
  expect(checkWorkbook({ sheets: [] })).toMatchObject({
    edition: 'hebei',
    stage: 'filling',
    profile: 'unit',
  });
});

test('forms that were read already give the same report', () => {
  const snapshot = { sheets: [sheetWith(SAMPLE, { B7: 2 })] };
  expect(checkTables(readForms(snapshot, hebei))).toEqual(checkWorkbook(snapshot));
});

describe('a snapshot that is none is refused with its place', () => {
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['nothing', null, 'A snapshot must be { sheets: […] }'],
    ['a list', [], 'A snapshot must be { sheets: […] }'],
    [
      'a sheet without a name',
      { sheets: [{ cells: {} }] },
      'sheets[0] must be { name, cells, hidden?, tables? }',
    ],
    [
      'cells as a list',
      { sheets: [{ name: 'a', cells: [] }] },
      'sheets[0].cells must be an object',
    ],
    [
      'a range for a cell',
      { sheets: [{ name: 'a', cells: { 'A1:B2': { v: 1 } } }] },
      'A1:B2 is no address',
    ],
    [
      'a bare value',
      { sheets: [{ name: 'a', cells: { A1: 1 } }] },
      'sheets[0].cells.A1 must be { v, f?, nf? }',
    ],
    [
      'no number',
      { sheets: [{ name: 'a', cells: { A1: { v: NaN } } }] },
      'sheets[0].cells.A1.v must be',
    ],
    [
      'tables that are no list',
      { sheets: [{ name: 'a', cells: {}, tables: {} }] },
      'sheets[0].tables must be a list',
    ],
    [
      'a table nowhere',
      { sheets: [{ name: 'a', cells: {}, tables: [{ name: 't', address: 'everywhere' }] }] },
      'sheets[0].tables[0] must be { name, address }',
    ],
    [
      'a formula that is no text',
      { sheets: [{ name: 'a', cells: { A1: { v: 1, f: 2 } } }] },
      'A1.f must be a text',
    ],
  ];

  test.each(wrong)('%s', (_, snapshot, message) => {
    expect(() => checkWorkbook(snapshot as WorkbookSnapshot)).toThrow(TypeError);
    expect(() => checkWorkbook(snapshot as WorkbookSnapshot)).toThrow(message);
  });
});
