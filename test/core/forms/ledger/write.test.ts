import { readForms } from '../../../../src/core/forms/read-forms';
import { readLedger } from '../../../../src/core/forms/ledger/read';
import { draftLedger, freeLedgerNames } from '../../../../src/core/forms/ledger/write';
import { publishedTables } from '../target-table/example-tables';
import { edition, formSheets, made, withLedger } from './ledger-workbook';

const workbook = { sheets: formSheets(publishedTables) };
const tables = readForms(workbook, edition);
const { spending, achievements } = draftLedger(tables, edition, freeLedgerNames(workbook));

it('prints both sheets with their heads, a title and how they are filled', () => {
  expect(spending.name).toBe('台账-支出');
  expect(achievements.name).toBe('台账-完成');
  const heads = (cells: typeof spending.cells) =>
    Object.entries(cells)
      .filter(([address]) => /^[A-Z]+3$/.test(address))
      .map(([, { v }]) => v);
  expect(heads(spending.cells)).toEqual(
    '编码 名称 来源 年初预算 调整± 全年预算 资金到位 截至3月底 截至6月底 截至9月底 截至10月底 截至12月底 备注'.split(
      ' ',
    ),
  );
  expect(heads(achievements.cells)).toEqual(
    '编码 项目 二级指标 三级指标 指标值 责任科室 取数方式 截至3月底 截至6月底 截至9月底 截至10月底 截至12月底 佐证材料 填报人'.split(
      ' ',
    ),
  );
  expect(spending.cells['A1']?.v).toBe('季度台账（支出）');
  expect(spending.cells['A2']?.v).toContain('累计');
});

it('says 当季 in every head of figures when asked', () => {
  const quarterly = draftLedger(tables, edition, freeLedgerNames(workbook), 'quarterly');
  const heads = ['H3', 'I3', 'J3', 'K3', 'L3'].map((head) => quarterly.spending.cells[head]?.v);
  expect(heads).toEqual(['一季度', '二季度', '三季度', '10月', '四季度（含10月）']);
  expect(quarterly.achievements.cells['A2']?.v).toContain('当季');
});

it('has one 财政 row per published project with its amount, and the formula of 全年预算', () => {
  expect(['D4', 'D5', 'D6', 'D7'].map((address) => spending.cells[address]?.v)).toEqual([
    20, 160, 100, 150,
  ]);
  expect(spending.cells['F4']).toEqual({
    v: 20,
    f: '=IF(D4&E4="","",IFERROR(ROUND(D4+E4,6),""))',
    nf: '0.00####',
  });
  expect(spending.cells['A4']).toEqual({ v: tables[0]?.code?.text, nf: '@' });
  expect(spending.table).toEqual({ name: '台账支出', address: 'A3:M7' });
});

it('has one row per indicator with its target as text and a proposed 取数方式', () => {
  const count = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
  expect(achievements.table).toEqual({ name: '台账完成', address: `A3:N${String(3 + count)}` });
  expect(achievements.cells['E4']).toEqual({ v: '321辆', nf: '@' });
  const ways = tables[0]?.indicators.map(
    (_, index) => achievements.cells[`G${String(4 + index)}`]?.v,
  );
  // 数量, 质量 (rate), 时效, 成本 (rate), 经济 (节约 %), 社会, 生态, 可持续 (text), 满意度
  expect(ways?.[0]).toBe('各季相加');
  expect(ways?.slice(1, 4)).toEqual(['取最近', '取最近', '取最近']);
  expect(ways?.slice(4)).toEqual(ways?.slice(4).map(() => '只填年末'));
});

it('keeps Excel’s limits for prompts and errors', () => {
  for (const { prompt, error, rule } of [...spending.validations, ...achievements.validations]) {
    expect(Math.max(prompt.title.length, error.title.length)).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
    expect(error.message.length).toBeLessThanOrEqual(224);
    if (rule.kind === 'list') expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
  }
});

it('offers 达成/部分达成/未达成 exactly where the target is a sentence', () => {
  const listed = achievements.validations.filter(
    ({ rule }) => rule.kind === 'list' && rule.values.includes('未达成'),
  );
  const rows = listed.flatMap(({ address }) => {
    const [from = 0, to = 0] = (address.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  const expected = tables
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ parsed }, index) => (parsed?.kind === 'qualitative' ? [4 + index] : []));
  expect(rows).toEqual(expected);
});

it('is landscape, as wide as the page, with frozen heads and columns that print when rows are added', () => {
  expect(spending.page).toMatchObject({ orientation: 'landscape', fit: 'width', printArea: 'A:M' });
  expect(spending.frozenRows).toBe(3);
  expect(spending.firstInput).toBe('H4');
});

it('gives sheets and tables names that are free', () => {
  const names = freeLedgerNames(withLedger(publishedTables));
  expect(names.spending).toEqual({ sheet: '台账-支出 (2)', table: '台账支出_2' });
});

it('stands without any form, with the one blank row that an Excel table needs', () => {
  const blank = draftLedger([], edition, freeLedgerNames({ sheets: [] }));
  expect(blank.spending.table?.address).toBe('A3:M4');
  const ledger = readLedger({ sheets: [made(blank.spending), made(blank.achievements)] });
  expect(ledger.spending?.rows).toEqual([]);
  expect(ledger.achievements?.rows).toEqual([]);
});

it('is taken for no 绩效目标表', () => {
  for (const mode of ['cumulative', 'quarterly'] as const) {
    expect(readForms(withLedger(publishedTables, mode), edition)).toHaveLength(4);
  }
});

describe('a row for 其他', () => {
  const [first] = publishedTables;
  if (!first) throw new Error('no table');
  const sources = (budget: string, fiscal: string, other: string, moneyUnit = '单位：万元') => {
    const snapshot = { sheets: formSheets([{ ...first, budget, fiscal, other, moneyUnit }]) };
    const drafts = draftLedger(readForms(snapshot, edition), edition, freeLedgerNames(snapshot));
    return readLedger({ sheets: [made(drafts.spending)] }).spending?.rows.map(
      ({ source, initialBudget, fullBudget }) => [source.text, initialBudget.text, fullBudget.text],
    );
  };
  it.each([
    ['20.00', '20.00', '', [['财政', '20', '20']]],
    ['20.00', '20.00', '0', [['财政', '20', '20']]],
    [
      '20.00',
      '18.00',
      '2.00',
      [
        ['财政', '18', '18'],
        ['其他', '2', '2'],
      ],
    ],
    ['20.00', '', '', [['财政', '20', '20']]],
    [
      '20.00',
      '',
      '20.00',
      [
        ['财政', '0', '0'],
        ['其他', '20', '20'],
      ],
    ],
    ['', '', '', [['财政', '', '']]],
    ['待定', '', '', [['财政', '', '']]],
  ])('预算 %s, 财政 %s, 其他 %s', (budget, fiscal, other, expected) => {
    expect(sources(budget, fiscal, other)).toEqual(expected);
  });

  it('in 万元 when the form is in 元', () => {
    expect(sources('200000', '180000.50', '19999.50', '单位：元')).toEqual([
      ['财政', '18.00005', '18.00005'],
      ['其他', '1.99995', '1.99995'],
    ]);
  });
});
