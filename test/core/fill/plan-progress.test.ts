import fc from 'fast-check';
import { EDITIONS } from '../../../src/core/editions';
import { convertFigures } from '../../../src/core/fill/ledger-figures';
import {
  planProgress,
  sourceFigures,
  type PlannedNode,
} from '../../../src/core/fill/plan-progress';
import {
  planStatement,
  planStatementText,
  progressText,
} from '../../../src/core/fill/plan-statement';
import { spendingRow, type TypedSpending } from './ledger-rows';

const edition = EDITIONS.hebei;
const PLAN: readonly PlannedNode[] = [
  { node: '3月底', percent: '25' },
  { node: '6月底', percent: '50' },
  { node: '10月底', percent: '80' },
  { node: '12月底', percent: '100' },
];

const progress = (rows: readonly TypedSpending[], source?: string) =>
  planProgress(
    PLAN,
    rows.map((row, index) => sourceFigures(spendingRow(row, index + 4))),
    'cumulative',
    edition,
    source,
  );

const sentence = (rows: readonly TypedSpending[], locale: 'zh-CN' | 'en-US' = 'zh-CN'): string => {
  const { top } = progress(rows);
  return top === null ? '' : planStatementText(planStatement(top), locale);
};

describe('the nodes', () => {
  it('compares every node with its own figure', () => {
    const { nodes } = progress([{ initial: 20, figures: [4, 10.5, 14.2, 16.4, 19.4] }]);
    // 4÷20 = 20 %, 10.5÷20 = 52.5 %, 16.4÷20 = 82 %, 19.4÷20 = 97 %
    expect(
      nodes.map(({ node, spent, rate, difference }) => [node, spent, rate, difference]),
    ).toEqual([
      ['3月底', '4', '20.00', '-5.00'],
      ['6月底', '10.5', '52.50', '2.50'],
      ['10月底', '16.4', '82.00', '2.00'],
      ['12月底', '19.4', '97.00', '-3.00'],
    ]);
  });

  it('never derives 10月底 from the third quarter', () => {
    const { nodes, top } = progress([{ initial: 20, figures: [4, 10.5, 14.2, null, null] }]);
    expect(nodes[2]).toEqual({
      node: '10月底',
      percent: '80',
      spent: null,
      rate: null,
      difference: null,
      sourcesWithout: [],
    });
    expect(top?.cutoff).toBe('9月底');
  });

  it('counts 0 as typed, and a blank not at all', () => {
    const { nodes } = progress([{ initial: 20, figures: [0] }]);
    expect(nodes.map(({ rate }) => rate)).toEqual(['0.00', null, null, null]);
  });

  it('divides by the adjusted budget of the full year', () => {
    // X1: 20 − 4 = 16; 12 ÷ 16 = 75 %
    const { budget, nodes } = progress([{ initial: 20, adjustment: -4, figures: [null, 12] }]);
    expect([budget, nodes[1]?.rate]).toEqual(['16', '75.00']);
    // added in mid-year, without an initial budget
    expect(progress([{ adjustment: 8, figures: [0, 2] }]).nodes[1]?.rate).toBe('25.00');
    // typed over the formula, and alone
    expect(progress([{ full: 10, figures: [5] }]).nodes[0]?.rate).toBe('50.00');
    expect(progress([{ initial: 20, full: 10, figures: [5] }]).nodes[0]?.rate).toBe('50.00');
  });

  test.each<[TypedSpending, string]>([
    [{ figures: [5] }, 'blank'],
    [{ initial: 0, figures: [5] }, '0'],
    [{ initial: '待定', figures: [5] }, 'text'],
    [{ initial: 20, adjustment: '增加', figures: [5] }, 'half of it text'],
  ])('has no rate when the budget is %p (%s)', (row) => {
    const { nodes, top } = progress([row]);
    expect(nodes[0]).toMatchObject({ spent: '5', rate: null, difference: null });
    expect(top).toMatchObject({ spent: '5', rate: null, next: null });
    expect(sentence([row])).toBe('');
  });

  it('adds the sources up, or looks at one of them', () => {
    const rows = [
      { source: '财政', initial: 15, figures: [3, 9] },
      { source: '其他', initial: 5, figures: [1] },
    ];
    const all = progress(rows).nodes;
    // (3+1)÷20 = 20 %; at 6月底 only 财政 was typed: 9÷20 = 45 %
    expect(all.map(({ rate }) => rate)).toEqual(['20.00', '45.00', null, null]);
    expect(all.map(({ sourcesWithout }) => sourcesWithout)).toEqual([[], ['其他'], [], []]);
    expect(progress(rows, '财政').nodes.map(({ rate }) => rate)).toEqual([
      '20.00',
      '60.00',
      null,
      null,
    ]);
    expect(progress(rows, '其他').nodes.map(({ rate }) => rate)).toEqual([
      '20.00',
      null,
      null,
      null,
    ]);
  });

  it('is the same from a cumulative and from a quarterly ledger', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 7 }).map((n) => n / 100);
    const quarters = fc.tuple(cents, cents, cents, cents, cents);
    fc.assert(
      fc.property(fc.array(quarters, { minLength: 1, maxLength: 4 }), (rows) => {
        const quarterly = rows.map((figures) =>
          sourceFigures(spendingRow({ initial: 1000, figures })),
        );
        const cumulative = quarterly.map((row) => {
          const { figures } = row;
          const result = convertFigures(figures, 'quarterly', 'cumulative');
          if (result.kind === 'blocked') throw new Error('blocked');
          return { ...row, figures: result.figures };
        });
        expect(planProgress(PLAN, quarterly, 'quarterly', edition)).toEqual(
          planProgress(PLAN, cumulative, 'cumulative', edition),
        );
      }),
    );
  });
});

describe('the top line', () => {
  it('says what is left and how far the next node is', () => {
    expect(progress([{ initial: 20, figures: [4, 10.5, 14.2] }]).top).toEqual({
      cutoff: '9月底',
      spent: '14.2',
      rate: '71.00',
      remaining: '5.8',
      // 50 − 71 = −21 points, 10 − 14.2 = −4.2万元
      latest: { node: '6月底', percent: '50', points: '-21.00', amount: '-4.20', reached: true },
      // 80 − 71 = 9 points, 16 − 14.2 = 1.8万元
      next: { node: '10月底', percent: '80', points: '9.00', amount: '1.80', reached: false },
    });
  });

  it('is absent while nothing was typed, and has no next node at the end', () => {
    expect(progress([{ initial: 20, figures: [] }]).top).toBeNull();
    expect(progress([{ initial: 20, figures: [5, 10, 15, 16, 20.5] }]).top).toMatchObject({
      rate: '102.50',
      remaining: '-0.5',
      next: null,
      latest: { node: '12月底', reached: true },
    });
  });
});

describe('the sentence', () => {
  test.each<[readonly (number | null)[], string, string]>([
    [
      [4, 10.5, 14.2],
      '截至9月底 71.00%。6月底计划 50% 已达到；距10月底 80% 还差 9.00 个百分点（1.80万元）',
      '9.4, word for word',
    ],
    [
      [2, 5, 9],
      '截至9月底 45.00%。6月底计划 50% 未达到，还差 5.00 个百分点（1.00万元）；距10月底 80% 还差 35.00 个百分点（7.00万元）',
      '9 of 20: 50 % is 10, 80 % is 16',
    ],
    [
      [4, 10, 16.5],
      '截至9月底 82.50%。6月底计划 50% 已达到；10月底计划 80% 已提前达到',
      '16.5 of 20',
    ],
    [
      [5, 10, 15, 16, 20.5],
      '截至12月底 102.50%。已超过全年预算 0.50万元，请核对支出数或追加预算',
      '20.5 of 20',
    ],
    [
      [4, 10, 25.4],
      '截至9月底 127.00%。已超过全年预算 5.40万元，请核对支出数或追加预算',
      '25.4 of 20: above the budget before the year is over',
    ],
    [
      [4],
      '截至3月底 20.00%。3月底计划 25% 未达到，还差 5.00 个百分点（1.00万元）；距6月底 50% 还差 30.00 个百分点（6.00万元）',
      '4 of 20',
    ],
    [
      [4, 10, 15, 16, 19.4],
      '截至12月底 97.00%。12月底计划 100% 未达到，还差 3.00 个百分点（0.60万元）',
      '19.4 of 20: nothing comes after',
    ],
  ])('of %p (%s)', (figures, words) => {
    expect(sentence([{ initial: 20, figures }])).toBe(words);
  });

  it('is said in English too', () => {
    expect(sentence([{ initial: 20, figures: [4, 10.5, 14.2] }], 'en-US')).toBe(
      'Spent by the end of September: 71.00%; the 50% planned for the end of June is reached; 9.00 percentage points (1.80 万元) are missing to the 80% planned for the end of October.',
    );
  });

  it('tells what is missing when there is no rate', () => {
    const text = (rows: readonly TypedSpending[], locale: 'zh-CN' | 'en-US'): string =>
      progressText(progress(rows), locale);
    const nothing = [{ initial: 20, figures: [] }];
    expect(text(nothing, 'zh-CN')).toBe('未填：台账还没有本项目的支出数。');
    expect(text(nothing, 'en-US')).toBe(
      'Nothing typed: the ledger has no spending of this project yet.',
    );
    const unbudgeted = [{ figures: [4] }];
    expect(text(unbudgeted, 'zh-CN')).toBe(
      '截至3月底已有支出数；全年预算未填或不大于0，无法计算执行率。',
    );
    expect(text(unbudgeted, 'en-US')).toBe(
      'Spending is typed by the end of March; the full-year budget is blank or not above 0, so there is no execution rate.',
    );
  });

  it('leaves out a node without plan', () => {
    const rows = [sourceFigures(spendingRow({ initial: 20, figures: [4, 10.5, 14.2] }))];
    const plan = PLAN.filter(({ node }) => node !== '6月底').map((node) =>
      node.node === '10月底' ? { ...node, percent: null } : node,
    );
    const { top } = planProgress(plan, rows, 'cumulative', edition);
    expect(top === null ? null : planStatementText(planStatement(top), 'zh-CN')).toBe(
      '截至9月底 71.00%',
    );
  });
});
