import { defaultEdition } from '../../../../src/core/editions';
import { contentOf } from '../../../../src/core/forms/target-table/content';
import { readTargetTables } from '../../../../src/core/forms/target-table/read';
import { draftTargetTable } from '../../../../src/core/forms/target-table/write';
import type { TargetTable } from '../../../../src/core/model/target-table';
import { publishedTable, publishedTables, wordRows } from './example-tables';
import type { Cells } from './sheet-builder';
import { moved, sheetOf, textRows, withRowsInserted, without } from './sheet-builder';

const written = (index: number): Cells => ({
  ...draftTargetTable(publishedTable(index), defaultEdition, '绩效目标表').cells,
});
const read = (cells: Cells): readonly TargetTable[] =>
  readTargetTables(sheetOf(cells), defaultEdition);
const only = (cells: Cells): TargetTable => {
  const [table, ...more] = read(cells);
  if (!table || more.length > 0) throw new Error(`expected one table, got ${read(cells).length}`);
  return table;
};

describe('the form as it is written', () => {
  it('gives every field its address', () => {
    const table = only(written(0));
    expect(table.range).toBe('A2:G18');
    expect(table.title?.address).toBe('A1');
    expect(table.unit?.address).toBe('A2');
    expect(table.moneyUnit?.address).toBe('F2');
    expect(table.code?.address).toBe('B3');
    expect(table.name?.address).toBe('E3');
    expect(table.budget.total?.address).toBe('C4');
    expect(table.budget.fiscal?.address).toBe('E4');
    expect(table.budget.other?.address).toBe('G4');
    expect(table.purpose?.address).toBe('B5');
    expect(table.plan.map(({ node, address }) => [node, address])).toEqual([
      ['3月底', 'B7'],
      ['6月底', 'C7'],
      ['10月底', 'D7'],
      ['12月底', 'F7'],
    ]);
    expect(table.goal?.address).toBe('B8');
    expect(table.heads).toEqual({
      form: 'A3',
      plan: 'A6',
      indicators: 'A9',
      moneyUnit: 'F2',
    });
    expect(table.indicators).toHaveLength(9);
    const third = table.indicators[2];
    expect(third).toMatchObject({
      row: 12,
      level1: { address: 'A10', text: '产出指标' },
      level1Name: '产出指标',
      level2: { address: 'B12', text: '时效指标' },
      level2Name: '时效指标',
      name: { address: 'C12' },
      description: { address: 'D12' },
      value: { address: 'E12', text: '2024年年底' },
      basis: { address: 'F12' },
    });
  });

  it('reads amounts and percentages', () => {
    const table = only(written(1));
    expect(table.budget.total?.amount).toMatchObject({ kind: 'amount', amount: '160' });
    expect(table.budget.other?.amount).toEqual({ kind: 'blank' });
    expect(
      table.plan.map(({ percent }) => (percent.kind === 'percent' ? percent.percent : null)),
    ).toEqual(['25', '50', '80', '100']);
  });

  it.each([0, 1, 2, 3])('gives published table %i back', (index) => {
    expect(contentOf(only(written(index)))).toEqual(publishedTable(index));
  });
});

describe('wherever it stands', () => {
  it('is found at any offset', () => {
    const cells = moved(written(2), ({ row, column }) => ({ row: row + 37, column: column + 11 }));
    const table = only(cells);
    expect(contentOf(table)).toEqual(publishedTable(2));
    expect(table.range).toBe('L39:R55');
    expect(table.code?.address).toBe('M40');
  });

  it('survives blank rows inserted between its rows', () => {
    // Not between title and unit line: a title two rows up must say 绩效目标, which this one does.
    const cells = withRowsInserted(written(3), [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 12, 16]);
    expect(contentOf(only(cells))).toEqual(publishedTable(3));
  });

  it('survives a column inserted in the middle', () => {
    const cells = moved(written(0), ({ row, column }) => ({
      row,
      column: column >= 4 ? column + 1 : column,
    }));
    expect(contentOf(only(cells))).toEqual(publishedTable(0));
  });

  it('reads four one below the other, with and without blank rows between', () => {
    for (const gap of [0, 1, 5]) {
      const cells: Cells = {};
      publishedTables.forEach((_, index) => {
        const down = index * (18 + gap);
        Object.assign(
          cells,
          moved(written(index), ({ row, column }) => ({ row: row + down, column })),
        );
      });
      expect(read(cells).map(contentOf)).toEqual(publishedTables);
    }
  });

  it('reads four side by side, with and without a column between', () => {
    for (const gap of [0, 1, 3]) {
      const cells: Cells = {};
      publishedTables.forEach((_, index) => {
        Object.assign(
          cells,
          moved(written(index), ({ row, column }) => ({
            row: row + (index % 2),
            column: column + index * (7 + gap),
          })),
        );
      });
      const tables = read(cells);
      const byCode = (code: string) => tables.find((table) => table.code?.text === code);
      expect(tables).toHaveLength(4);
      for (const content of publishedTables) {
        const table = byCode(content.code);
        expect(table && contentOf(table)).toEqual(content);
      }
    }
  });

  it('reads forms of different lengths beside each other', () => {
    const first = publishedTable(0);
    const long = { ...first, indicators: [...first.indicators, ...first.indicators] };
    const cells: Cells = {
      ...draftTargetTable(long, defaultEdition, 'x').cells,
      ...moved(written(1), ({ row, column }) => ({ row: row + 3, column: column + 8 })),
      ...moved(written(2), ({ row, column }) => ({ row: row + 23, column: column + 8 })),
    };
    expect(read(cells).map(({ code }) => code?.text)).toEqual([
      publishedTable(0).code,
      publishedTable(1).code,
      publishedTable(2).code,
    ]);
    expect(read(cells).map(({ indicators }) => indicators.length)).toEqual([18, 9, 9]);
  });

  it('reads labels with blanks, full width, weights and other names', () => {
    const cells = written(0);
    const relabel: Record<string, string> = {
      A3: ' 项 目 编 码：',
      D3: '项目\n名称',
      A4: '预算规模\n及资金用途',
      B4: '预算数（万元）',
      D4: '其中:财政    资金',
      A6: '资金支出计划(%)',
      B6: '３月底',
      C6: '截至6月末',
      A8: '绩效目标：',
      E9: '年度指标值(A)',
      A10: '产出指标（50分）',
      A14: '效益指标\n(30分)',
      A18: '满意度',
      B18: '社会公众或服务对象满意度指标',
    };
    for (const [address, v] of Object.entries(relabel)) cells[address] = { v };
    const table = only(cells);
    expect(contentOf({ ...table, indicators: [] })).toEqual({
      ...publishedTable(0),
      indicators: [],
    });
    expect(table.indicators.map(({ level1Name }) => level1Name)).toEqual([
      '产出指标',
      '产出指标',
      '产出指标',
      '产出指标',
      '效益指标',
      '效益指标',
      '效益指标',
      '效益指标',
      '满意度指标',
    ]);
    expect(table.indicators[8]?.level2Name).toBe('服务对象满意度指标');
  });
});

describe('a form pasted from Word', () => {
  it.each([0, 1, 2, 3])('reads published table %i as two tables of texts', (index) => {
    const content = publishedTable(index);
    expect(contentOf(only(textRows(wordRows(content), 4, 2)))).toEqual({
      ...content,
      title: '',
    });
  });

  it('takes the heading above as the title', () => {
    const content = publishedTable(0);
    const table = only(textRows([[`1.${content.title}`], ...wordRows(content)]));
    expect(table.title).toMatchObject({ address: 'A1', text: `1.${content.title}` });
  });

  it('reads all four pasted one after the other', () => {
    const rows = publishedTables.flatMap((content, index) => [
      [`${index + 1}.${content.title}`],
      ...wordRows(content),
      [],
      [],
    ]);
    const tables = read(textRows(rows));
    expect(tables.map((table) => contentOf(table))).toEqual(
      publishedTables.map((content, index) => ({
        ...content,
        title: `${index + 1}.${content.title}`,
      })),
    );
  });

  it('reads numbers that Excel made of the pasted texts', () => {
    const cells = textRows(wordRows(publishedTable(0)));
    cells['C3'] = { v: 20, nf: '0.00' };
    for (const [address, v] of [
      ['B6', 0.25],
      ['C6', 0.5],
      ['D6', 0.8],
      ['E6', 1],
    ] as const) {
      cells[address] = { v, nf: '0%' };
    }
    // 质量指标, second indicator row: the pasted 100% became 1 with a percent format.
    cells['E12'] = { v: 1, nf: '0%' };
    const table = only(cells);
    expect(contentOf(table)).toEqual({ ...publishedTable(0), title: '' });
    expect(table.indicators[1]?.value.text).toBe('100%');
  });

  it('joins paragraphs that a paste put on rows of their own', () => {
    const rows = wordRows(publishedTable(0));
    rows.splice(7, 0, ['', '2.另一条目标'], ['', '3.再一条目标']);
    expect(only(textRows(rows)).goal).toMatchObject({
      address: 'B7',
      text: `${publishedTable(0).goal}\n2.另一条目标\n3.再一条目标`,
    });
  });

  it('reads a form whose merges were undone and filled, and labels in two columns for the unit', () => {
    const content = publishedTable(3);
    const [, ...rows] = wordRows(content);
    const filled = rows.map((row, index) => {
      if (index === 2) return ['预算规模及资金用途', ...row.slice(1)];
      if (index === 4) return ['资金支出计划（%）', ...row.slice(1)];
      const level1 = content.indicators[index - 9]?.level1;
      return level1 === undefined ? row : [level1, ...row.slice(1)];
    });
    const table = only(textRows([['填报单位', content.unit, content.moneyUnit], ...filled]));
    expect(contentOf(table)).toEqual({ ...content, title: '' });
  });

  it('reads a paste without merges, its values wider apart than in our grid', () => {
    const content = publishedTable(0);
    const rows = [
      [content.unit, '', '', '', '', '', '', content.moneyUnit],
      ['项目编码', '', content.code, '', '项目名称', '', content.name],
      ['预算规模及资金用途', '', '预算数', '20', '其中：财政资金', '20', '其他资金', ''],
      ['', '', content.purpose],
      ['资金支出计划（%）', '', '3月底', '', '6月底', '10月底', '', '12月底'],
      ['', '', '25', '', '50', '80', '', '100'],
      ['绩效目标', '', content.goal],
    ];
    const table = only(textRows([...rows, ...wordRows(content).slice(7)]));
    expect(contentOf(table)).toEqual({ ...content, title: '' });
  });
});

describe('blank places', () => {
  it('are blank fields with the address where to type', () => {
    const cells = { ...draftTargetTable(null, defaultEdition, '绩效目标表').cells };
    const table = only(cells);
    expect(table.code).toEqual({ address: 'B3', cell: null, text: '' });
    expect(table.purpose).toEqual({ address: 'B5', cell: null, text: '' });
    expect(table.budget.other).toMatchObject({ address: 'G4', amount: { kind: 'blank' } });
    expect(table.plan.map(({ address, percent }) => [address, percent.kind])).toEqual([
      ['B7', 'blank'],
      ['C7', 'blank'],
      ['D7', 'blank'],
      ['F7', 'blank'],
    ]);
    expect(table.indicators[8]).toMatchObject({
      row: 18,
      name: { address: 'C18', cell: null, text: '' },
      parsed: null,
    });
  });

  it('are not filled from the next label, from above or from beside the form', () => {
    const cells = without(written(0), ['E3', 'E12', 'B5', 'C7']);
    // An execution block behind a free column.
    cells['I3'] = { v: '截至日' };
    cells['I4'] = { v: '已支出' };
    cells['J4'] = { v: 14.2 };
    cells['I7'] = { v: 0.3, nf: '0%' };
    const table = only(cells);
    expect(table.name).toMatchObject({ address: 'E3', text: '' });
    expect(table.budget.other?.text).toBe('');
    expect(table.indicators[2]?.value.text).toBe('');
    expect(table.purpose).toMatchObject({ address: 'B5', text: '' });
    expect(table.plan[1]).toMatchObject({ address: 'C7', text: '' });
  });

  it('keep errors and formulas as they stand', () => {
    const cells = written(0);
    cells['C4'] = { v: '#REF!', f: '=Sheet9!A1' };
    cells['E10'] = { v: '#N/A', f: '=NA()' };
    const table = only(cells);
    expect(table.budget.total).toMatchObject({
      text: '#REF!',
      cell: { v: '#REF!', f: '=Sheet9!A1' },
      amount: { kind: 'error' },
    });
    expect(table.indicators[0]).toMatchObject({ value: { text: '#N/A' }, parsed: null });
  });
});

describe('where the indicator block ends', () => {
  const below = (rows: readonly (readonly string[])[], gap: number) => {
    const cells = { ...written(0), ...textRows(rows, 18 + gap) };
    return only(cells).indicators.length;
  };

  it.each([
    ['signatures', [['填表人：张三', '', '审核人：李四', '', '2024年1月5日']]],
    ['a remark', [['注：本表一式两份']]],
    [
      'a list of other data',
      [
        ['序号', '科室', '金额', '备注'],
        ['1', '办公室', '3', '无'],
      ],
    ],
    ['a total', [['合计', '', '', '', '100']]],
  ])('at %s', (_, rows) => {
    expect(below(rows, 1)).toBe(9);
    if (rows[0]?.[0] !== '序号') expect(below(rows, 0)).toBe(9);
  });

  it('not at an inserted blank row, nor at rows added under the last one', () => {
    expect(below([['', '', '新增指标', '新增描述', '≥3次', '新增依据']], 0)).toBe(10);
    expect(below([['', '', '新增指标', '新增描述', '≥3次', '新增依据']], 1)).toBe(10);
    expect(below([['满意度指标', '服务对象满意度指标', '', '', '', '']], 3)).toBe(10);
  });

  it('not at a blank row over a row that is only begun, as long as others follow', () => {
    // 时效指标, its 二级 merged with the one above, only the name typed so far.
    const cells = without(withRowsInserted(written(0), [11]), ['B13', 'D13', 'E13', 'F13']);
    expect(only(cells).indicators).toHaveLength(9);
  });

  it('reads words that are labels elsewhere as typed', () => {
    const cells = written(0);
    cells['C11'] = { v: '项目名称' };
    cells['D12'] = { v: '绩效目标' };
    const table = only(cells);
    expect(table.indicators).toHaveLength(9);
    expect(table.indicators[1]?.name.text).toBe('项目名称');
    expect(table.indicators[2]?.description?.text).toBe('绩效目标');
  });

  it('carries 一级 and 二级 downwards, but no 二级 into another 一级', () => {
    const cells = {
      ...written(0),
      ...textRows([['满意度指标', '', '受益人满意度', '', '≥90%', '']], 18),
    };
    delete cells['B12'];
    const table = only(cells);
    expect(table.indicators[2]).toMatchObject({
      level1: { address: 'A10' },
      level2: { address: 'B11', text: '质量指标' },
    });
    const other = { ...cells, A19: { v: '效益指标' } };
    expect(only(other).indicators[9]).toMatchObject({
      level2: { address: 'B19', text: '' },
      level2Name: null,
    });
  });
});

describe('labels that are missing', () => {
  it('give null and keep the form', () => {
    const cells = without(written(0), ['A3', 'F4', 'C6', 'F2', 'A8']);
    const table = only(cells);
    expect(table.code).toBeNull();
    expect(table.name?.text).toBe(publishedTable(0).name);
    expect(table.budget.other).toBeNull();
    expect(table.plan.map(({ node }) => node)).toEqual(['3月底', '10月底', '12月底']);
    expect(table.moneyUnit).toBeNull();
    expect(table.unit?.text).toBe(publishedTable(0).unit);
    expect(table.goal).toBeNull();
  });

  it('give null for columns that do not stand', () => {
    const cells = written(0);
    delete cells['F9'];
    const table = only(cells);
    expect(table.indicators[0]?.basis).toBeNull();
  });

  it('keep a form whose unit line or indicator block was deleted', () => {
    const upper = Object.fromEntries(
      Object.entries(written(0)).filter(([address]) => Number(address.slice(1)) < 9),
    );
    expect(contentOf(only(upper))).toEqual({ ...publishedTable(0), indicators: [] });
    const lower = Object.fromEntries(
      Object.entries(written(0)).filter(([address]) => Number(address.slice(1)) > 8),
    );
    expect(only(lower).indicators).toHaveLength(9);
    expect(only(lower)).toMatchObject({ code: null, unit: null, goal: null, plan: [] });
  });

  it('take 单位：万元 from the label of an amount when there is no unit line', () => {
    const cells = written(0);
    delete cells['A2'];
    delete cells['F2'];
    cells['B4'] = { v: '预算数（万元）' };
    expect(only(cells)).toMatchObject({ moneyUnit: { address: 'B4' }, unit: null });
  });
});

describe('what is no form', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['an empty sheet', []],
    [
      'a budget list',
      [
        ['序号', '项目编码', '项目名称', '预算数', '其中：财政资金', '其他资金', '绩效目标'],
        ['1', '1302', '甲', '20', '20', '', '略'],
      ],
    ],
    [
      'a spending ledger',
      [
        [
          '项目编码',
          '项目名称',
          '来源',
          '全年预算',
          '截至3月底',
          '截至6月底',
          '截至10月底',
          '截至12月底',
        ],
        ['1302', '甲', '财政', '20', '5', '10', '16', '20'],
      ],
    ],
    [
      'a ledger of indicators',
      [
        [
          '项目编码',
          '项目名称',
          '一级指标',
          '二级指标',
          '三级指标',
          '指标值',
          '责任科室',
          '截至3月底',
        ],
        ['1302', '甲', '产出指标', '数量指标', '场次', '≥3场', '办公室', '1'],
      ],
    ],
    [
      'a completion ledger',
      [
        [
          '项目',
          '三级指标',
          '指标值',
          '责任科室',
          '取数方式',
          '截至3月底',
          '截至6月底',
          '截至10月底',
          '截至12月底',
        ],
        ['甲', '场次', '≥3场', '办公室', '各季相加', '1', '2', '3', '3'],
      ],
    ],
    [
      'a self-evaluation',
      [
        ['项目名称', '', '甲'],
        ['年度总体目标', '', '略'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '场次', '≥3场', '3场', '10', '10'],
      ],
    ],
    ['a title alone', [['绩效目标'], ['项目名称']]],
  ])('%s', (_, rows) => {
    expect(read(textRows(rows))).toEqual([]);
    expect(read(textRows(rows, 7, 3))).toEqual([]);
  });

  it('a list above or below a form does not disturb it', () => {
    const list = [
      ['项目编码', '项目名称', '预算数'],
      ['1302', '甲', '20'],
    ];
    const cells = {
      ...textRows(list),
      ...moved(written(0), ({ row, column }) => ({ row: row + 5, column })),
      ...textRows(list, 25),
    };
    expect(contentOf(only(cells))).toEqual(publishedTable(0));
  });
});

describe('a large sheet', () => {
  const build = (rows: number): Cells => {
    const cells: Cells = { ...written(0) };
    for (let row = 0; row < rows; row++) {
      cells[`J${row + 1}`] = { v: `第${row}行其他数据` };
      cells[`K${row + 1}`] = { v: row };
      cells[`A${row + 60}`] = { v: row % 2 === 0 ? '数量指标' : `说明${row}` };
    }
    return cells;
  };

  it('is read in linear time, its other rows left alone', () => {
    const cells = build(100_000);
    const start = performance.now();
    expect(contentOf(only(cells))).toEqual(publishedTable(0));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
