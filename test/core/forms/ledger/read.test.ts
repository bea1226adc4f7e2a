import { readLedger } from '../../../../src/core/forms/ledger/read';
import { readForms } from '../../../../src/core/forms/read-forms';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { publishedTables } from '../target-table/example-tables';
import { moved, textRows } from '../target-table/sheet-builder';
import { edition, replaceSheet, sheetNamed, typed, withLedger, withRows } from './ledger-workbook';

const workbook = withLedger(publishedTables);
const filled = typed(workbook, '台账-支出', {
  E4: { v: -1.5, nf: '0.00####' },
  H4: { v: 0, nf: '0.00####' },
  I4: { v: 9.26, nf: '0.00####' },
  M4: { v: '冀财预〔2024〕1号', nf: '@' },
});

const change = (name: string, edit: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot =>
  replaceSheet(filled, name, edit);

it('reads what was written, and what was typed', () => {
  const ledger = readLedger(filled);
  expect(ledger.mode).toBe('cumulative');
  expect(ledger.spending).toMatchObject({
    sheet: '台账-支出',
    range: 'A3:M7',
    tableName: '台账支出',
    tableRange: 'A3:M7',
    outside: [],
  });
  const row = ledger.spending?.rows[0];
  expect(row).toMatchObject({
    row: 4,
    source: { text: '财政' },
    initialBudget: { address: 'D4', amount: { amount: '20' } },
    adjustment: { amount: { amount: '-1.5' } },
    received: { amount: { kind: 'blank' } },
    remark: { text: '冀财预〔2024〕1号' },
  });
  expect(row?.figures['3月底'].amount).toMatchObject({ kind: 'amount', amount: '0' });
  expect(row?.figures['6月底'].amount).toMatchObject({ amount: '9.26' });
  expect(row?.figures['9月底'].amount).toEqual({ kind: 'blank' });
  expect(ledger.spending?.heads).toMatchObject({ 编码: 'A3', 截至10月底: 'K3', 备注: 'M3' });
});

it('gives every indicator of the forms back', () => {
  const wanted = readForms(workbook, edition).flatMap((table) =>
    table.indicators.map((indicator) => [
      table.code?.text,
      table.name?.text,
      indicator.level2Name,
      indicator.name.text,
      indicator.value.text,
    ]),
  );
  const rows = readLedger(workbook).achievements?.rows ?? [];
  expect(
    rows.map((row) =>
      [row.code, row.project, row.level2, row.indicator, row.target].map(({ text }) => text),
    ),
  ).toEqual(wanted);
  expect(rows.every(({ aggregation }) => aggregation !== null)).toBe(true);
});

it('reads 当季 from the heads, and keys the heads all the same', () => {
  const ledger = readLedger(withLedger(publishedTables, 'quarterly'));
  expect(ledger.mode).toBe('quarterly');
  expect(ledger.spending?.heads).toMatchObject({ 截至3月底: 'H3', 截至12月底: 'L3' });
  expect(ledger.spending?.headsOfOtherMode).toBeUndefined();
});

it.each([
  ['四季度', '一季度', '第二季度', '3季度', '10月份'],
  ['第四季度（含10月）', '第一季度', '2季度', '三季度', '十月'],
])('knows the heads %s %s %s %s %s', (fourth, first, second, third, october) => {
  const heads = { H3: first, I3: second, J3: third, K3: october, L3: fourth };
  const cells = Object.fromEntries(Object.entries(heads).map(([at, v]) => [at, { v }]));
  const ledger = readLedger(typed(typed(workbook, '台账-支出', cells), '台账-完成', cells));
  expect(ledger.mode).toBe('quarterly');
  expect(ledger.spending?.heads['截至12月底']).toBe('L3');
});

it('names the heads that say another mode', () => {
  const ledger = readLedger(typed(workbook, '台账-支出', { I3: { v: '二季度' } }));
  expect(ledger.mode).toBe('cumulative');
  expect(ledger.spending?.headsOfOtherMode).toEqual(['I3']);
});

const figuresOf = (snapshot: WorkbookSnapshot) =>
  readLedger(snapshot).spending?.rows.map(({ code, figures }) => [
    code.text,
    figures['6月底'].text,
  ]);

describe('finds it', () => {
  it('on a renamed, moved or hidden sheet', () => {
    const renamed = change('台账-支出', (sheet) => ({ ...sheet, name: '支出', hidden: true }));
    const [first, ...rest] = [...renamed.sheets].reverse();
    expect(first).toBeDefined();
    expect(figuresOf({ sheets: [...rest, ...(first ? [first] : [])] })).toEqual(figuresOf(filled));
  });

  it('sorted, with each figure beside its code', () => {
    const sorted = change('台账-支出', (sheet) => withRows(sheet, (rows) => [...rows].reverse()));
    expect(figuresOf(sorted)).toEqual([...(figuresOf(filled) ?? [])].reverse());
  });

  it('with rows deleted', () => {
    const fewer = change('台账-支出', (sheet) => withRows(sheet, ([first = 0]) => [first]));
    expect(figuresOf(fewer)).toEqual(figuresOf(filled)?.slice(0, 1));
  });

  it('with its columns in another order and a column of hers between them', () => {
    const shuffled = change('台账-支出', (sheet) => ({
      ...sheet,
      cells: {
        ...moved(sheet.cells, ({ row, column }) => ({
          row,
          column: column === 0 ? 20 : 13 - column,
        })),
        P3: { v: '我的列' },
        P4: { v: '随便写' },
      },
      tables: [{ name: '台账支出', address: 'A3:U7' }],
    }));
    expect(figuresOf(shuffled)).toEqual(figuresOf(filled));
    expect(readLedger(shuffled).spending?.heads['编码']).toBe('U3');
  });

  it('pushed down and to the right, as a plain list', () => {
    const plain = change('台账-支出', ({ name, cells }) => ({
      name,
      cells: moved(cells, ({ row, column }) => ({ row: row + 9, column: column + 4 })),
    }));
    expect(readLedger(plain).spending).toMatchObject({ tableName: null, range: 'E12:Q16' });
    expect(figuresOf(plain)).toEqual(figuresOf(filled));
  });

  it('both tables on one sheet, one below the other or side by side', () => {
    const spending = sheetNamed(filled, '台账-支出');
    const achievements = sheetNamed(filled, '台账-完成');
    for (const [down, right] of [
      [10, 0],
      [0, 15],
    ] as const) {
      const cells = {
        ...spending.cells,
        ...moved(achievements.cells, ({ row, column }) => ({
          row: row + down,
          column: column + right,
        })),
      };
      const ledger = readLedger({ sheets: [{ name: '台账', cells }] });
      expect(ledger.spending?.rows).toHaveLength(4);
      expect(ledger.achievements?.rows).toHaveLength(
        readLedger(filled).achievements?.rows.length ?? 0,
      );
    }
  });

  it('with white space and full width in its heads', () => {
    const heads = { A3: { v: '编　码' }, D3: { v: '年初\n预算' }, H3: { v: '截至３月底' } };
    expect(figuresOf(typed(filled, '台账-支出', heads))).toEqual(figuresOf(filled));
  });
});

it('is null for a kind that was deleted, and blank for a column that was', () => {
  const without = { sheets: filled.sheets.filter(({ name }) => name !== '台账-完成') };
  expect(readLedger(without).achievements).toBeNull();
  const { spending } = readLedger(typed(filled, '台账-支出', { M3: null }));
  expect(spending?.heads).not.toHaveProperty('备注');
  expect(spending?.rows[0]?.remark).toEqual({ address: 'A4', cell: null, text: '' });
});

it('reads rows that touch the Excel table but lie outside it, and says which', () => {
  const below = textRows([['13022524P004T4010099X', '新增项目', '财政', '30']], 7);
  const ledger = readLedger(typed(filled, '台账-支出', below));
  expect(ledger.spending?.outside).toEqual([8]);
  expect(ledger.spending?.rows.at(-1)).toMatchObject({ row: 8, name: { text: '新增项目' } });
});

it.each([
  ['a total row', [['合计', '', '', '430']]],
  ['a remark', [['注：10月底按财政局要求填']]],
  ['a word', [['随手记']]],
])('does not take %s below the table for a row', (_, rows) => {
  const ledger = readLedger(typed(filled, '台账-支出', textRows(rows, 7)));
  expect(ledger.spending?.rows).toHaveLength(4);
  expect(ledger.spending?.outside).toEqual([]);
});

it('leaves out a total row and blank rows inside the table', () => {
  const grown = change('台账-支出', (sheet) => ({
    ...sheet,
    cells: { ...sheet.cells, A10: { v: '汇总' }, D10: { v: 430 } },
    tables: [{ name: '台账支出', address: 'A3:M10' }],
  }));
  expect(readLedger(grown).spending?.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
});

it('reads one of two ledgers and names the other', () => {
  const spending = sheetNamed(filled, '台账-支出');
  const copy = { ...spending, name: '台账-支出 (2)', tables: [] };
  const ledger = readLedger({ sheets: [copy, ...filled.sheets] });
  expect(ledger.spending?.sheet).toBe('台账-支出');
  expect(ledger.copies).toEqual([{ kind: 'spending', sheet: '台账-支出 (2)', range: 'A3:M3' }]);
});

it('finds nothing in a workbook without a ledger, nor in a list with the same first columns', () => {
  const list = textRows([
    ['项目编码', '项目名称', '资金来源', '年初预算'],
    ['1', '甲', '财政', '2'],
  ]);
  expect(readLedger({ sheets: [{ name: '批复', cells: list }] })).toEqual({
    mode: 'cumulative',
    spending: null,
    achievements: null,
  });
});
