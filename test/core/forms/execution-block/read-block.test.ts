/** A block is found by its labels, wherever rows and columns were inserted. */
import { formArea, placeBlock } from '../../../../src/core/forms/execution-block/layout';
import { readBlocks } from '../../../../src/core/forms/execution-block/read-block';
import { readForms } from '../../../../src/core/forms/read-forms';
import { formatCell, parseCell } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { edition, fill } from '../../fill/filling';
import { SAMPLE } from '../../rules/sample-form';
import { sheetNamed, withLedger } from '../ledger/ledger-workbook';

const nodes = edition.planNodes.map(({ label }) => label);
const filled = sheetNamed(fill({ workbook: withLedger([SAMPLE]), own: {} }).workbook, '表1');

function moved(sheet: SheetSnapshot, move: (row: number, column: number) => [number, number]) {
  const cells = Object.entries(sheet.cells).map(([address, cell]) => {
    const place = parseCell(address);
    if (!place) throw new Error(address);
    const [row, column] = move(place.row, place.column);
    return [formatCell({ row, column }), cell] as const;
  });
  return { ...sheet, cells: Object.fromEntries(cells) };
}

function blockOf(sheet: SheetSnapshot) {
  const forms = readForms({ sheets: [sheet] }, edition).map((table) => ({
    area: formArea(table),
    owner: '',
  }));
  return readBlocks(sheet, forms, nodes);
}

const [usual] = blockOf(filled);

test('where it was put', () => {
  const [table] = readForms({ sheets: [filled] }, edition);
  const place = table && placeBlock(formArea(table), 8, nodes.length);
  expect(place?.sources?.rows).toEqual(new Map());
  expect(usual?.sources?.rows).toEqual(
    new Map([
      ['财政', 9],
      ['其他', 10],
    ]),
  );
  expect(place && { ...place, sources: usual?.sources }).toEqual(usual);
});

test.each([1, 3, 20])('moved %i columns to the right', (by) => {
  const [block] = blockOf(moved(filled, (row, column) => [row, column > 7 ? column + by : column]));
  expect(block?.nodes?.nodeColumns).toEqual([9, 10, 11, 12].map((column) => column + by));
  expect(block?.results?.columns.asOf).toBe(12 + by);
  expect(block?.pairs?.amount.value).toEqual({ row: 5, column: 16 + by });
});

test('a row inserted into the form goes through the block, too', () => {
  const [block] = blockOf(moved(filled, (row, column) => [row > 4 ? row + 1 : row, column]));
  expect(block?.nodes?.rows).toEqual({ plan: 4, spent: 6, rate: 7, difference: 8 });
  expect(block?.results?.headRow).toBe(9);
});

test('a column inserted between the nodes', () => {
  const [block] = blockOf(moved(filled, (row, column) => [row, column > 10 ? column + 1 : column]));
  expect(block?.nodes?.nodeColumns).toEqual([9, 10, 12, 13]);
  expect(block?.pairs?.asOf.value).toEqual({ row: 3, column: 15 });
});

test('no block beside a form that has none', () => {
  expect(blockOf(sheetNamed(withLedger([SAMPLE]), '表1'))).toEqual([null]);
});
