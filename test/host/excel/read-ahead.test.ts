/** What the next reading asks for at once: as much as surely fits, measured by what this one found. */
import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { expectedFrom } from '../../../src/host/excel/read-ahead';
import type { SheetList } from '../../../src/host/excel/sheet-list';
import type { UsedArea } from '../../../src/host/excel/sheet-shapes';

const HALF_A_MESSAGE = (3.9 * 1024 * 1024) / 2;

function listOf(names: readonly string[]): SheetList {
  const sheets = names.map((name) => ({
    id: `{${name}}`,
    name,
    hidden: false,
    protected: false,
  }));
  return {
    sheets,
    tables: [{ id: '{T}', name: '支出', sheet: names[0] ?? '' }],
    settings: {},
    activeSheet: names[0] ?? '',
    readOnly: false,
    structureProtected: false,
  };
}

function area(sheet: string, rows: number, columns: number, cellBytes: number): UsedArea {
  return { sheet, top: 0, left: 0, rows, columns, cellBytes };
}

/** Ids of the sheets that are expected. */
function expected(
  areas: readonly UsedArea[],
  cells: Readonly<Record<string, Readonly<Record<string, CellSnapshot>>>>,
): readonly string[] {
  const list = listOf(areas.map(({ sheet }) => sheet));
  const { areas: found, tables } = expectedFrom(list, areas, new Map(Object.entries(cells)));
  expect(tables).toEqual(['{T}']);
  return found.map(({ sheet }) => sheet);
}

test('wide forms with few texts are counted as they are, not by their last row', () => {
  // 300 cells each, of which 20 say something: guessed at 150 bytes a cell 60 of them came to 2.7 MB.
  const names = Array.from({ length: 60 }, (_, index) => `表${index}`);
  const cells = Object.fromEntries(
    Array.from({ length: 20 }, (_, row) => [`A${row + 1}`, { v: '检修主要街道的路灯', nf: '@' }]),
  );
  const areas = names.map((name) => area(name, 20, 15, 40));
  const found = expected(areas, Object.fromEntries(names.map((name) => [name, cells])));
  expect(found).toEqual(names.map((name) => `{${name}}`));
});

test('long texts count twice, as value and as formula, three bytes a character', () => {
  // Value and formula of 100,000 characters are 600,000 bytes: three fit into half a message, four do not.
  const cells = { A1: { v: '路'.repeat(100_000) } };
  const names = ['甲', '乙', '丙', '丁', '戊'];
  expect(3 * 600_000).toBeLessThan(HALF_A_MESSAGE);
  expect(4 * 600_000).toBeGreaterThan(HALF_A_MESSAGE);
  const found = expected(
    names.map((name) => area(name, 1, 1, 20)),
    Object.fromEntries(names.map((name) => [name, cells])),
  );
  expect(found).toEqual(['{甲}', '{乙}', '{丙}']);
});

test('a formula counts beside its value', () => {
  const formula = `=${'"路"&'.repeat(40_000)}""`;
  const cells = { A1: { v: '路'.repeat(200_000), f: formula } };
  // 600,000 of the value and 280,000 of the formula, in which each quotation mark takes two: two fit, three do not.
  const names = ['甲', '乙', '丙'];
  const found = expected(
    names.map((name) => area(name, 1, 1, 20)),
    Object.fromEntries(names.map((name) => [name, cells])),
  );
  expect(found).toEqual(['{甲}', '{乙}']);
});

test('a long sheet is guessed by its last row, and what stands behind it waits', () => {
  const areas = [area('表', 10, 10, 20), area('明细账', 100_000, 5, 20), area('另表', 10, 10, 20)];
  expect(expected(areas, {})).toEqual(['{表}']);
});
