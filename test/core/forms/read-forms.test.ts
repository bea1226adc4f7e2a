import { createHash } from 'node:crypto';
import { defaultEdition } from '../../../src/core/editions';
import { readForms } from '../../../src/core/forms/read-forms';
import { draftTargetTable } from '../../../src/core/forms/target-table/write';
import { publishedTables } from './target-table/example-tables';

const sheet = (index: number, name: string) => {
  const content = publishedTables[index] ?? null;
  return { name, cells: draftTargetTable(content, defaultEdition, name).cells };
};

it('reads sheets in their order and leaves hidden ones out', () => {
  const forms = readForms(
    {
      sheets: [
        sheet(1, '乙'),
        { ...sheet(2, '丙'), hidden: true },
        { name: '空', cells: {} },
        sheet(0, '甲'),
      ],
    },
    defaultEdition,
  );
  expect(forms.map(({ sheet: name, code }) => [name, code?.text])).toEqual([
    ['乙', publishedTables[1]?.code],
    ['甲', publishedTables[0]?.code],
  ]);
});

it('finds nothing in an empty workbook', () => {
  expect(readForms({ sheets: [] }, defaultEdition)).toEqual([]);
});

it('reads 60 tables', () => {
  const sheets = Array.from({ length: 60 }, (_, index) => sheet(index % 4, `表${index}`));
  expect(readForms({ sheets }, defaultEdition)).toHaveLength(60);
});

// SHA-256 of the published tables without their running texts (资金用途, 依据), taken from the document itself.
const FACTS = '25be8861205a2f1b3803d2ca7071309adb6d7c720f8c8f0b9a10d13c3c898dda';

it('the examples state the facts of the published tables', () => {
  const facts = publishedTables.map((table) => [
    [table.title, table.unit, table.moneyUnit, table.code, table.name],
    [table.budget, table.fiscal, table.other, table.goal],
    ['3月底', '6月底', '10月底', '12月底'].map((node) => table.plan[node]),
    table.indicators.map((row) => [row.level1, row.level2, row.level3, row.description, row.value]),
  ]);
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  expect(digest).toBe(FACTS);
});

it('the examples give one basis in all rows of a table, without a document number', () => {
  for (const { indicators } of publishedTables) {
    expect(new Set(indicators.map(({ basis }) => basis)).size).toBe(1);
    expect(indicators[0]?.basis).not.toMatch(/[〔\d号]/);
  }
});
