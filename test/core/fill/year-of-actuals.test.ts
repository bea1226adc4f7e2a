/** A year of actuals for the four published tables, against figures worked out by hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EDITIONS } from '../../../src/core/editions';
import { completionOf } from '../../../src/core/fill/completion';
import { convertFigures, type Figures } from '../../../src/core/fill/ledger-figures';
import { planProgress, sourceFigures } from '../../../src/core/fill/plan-progress';
import { planStatement, planStatementText } from '../../../src/core/fill/plan-statement';
import { proposeAggregation } from '../../../src/core/fill/propose-aggregation';
import { yearValue } from '../../../src/core/fill/year-value';
import {
  AGGREGATIONS,
  CUTOFFS,
  type Aggregation,
  type Cutoff,
} from '../../../src/core/model/ledger';
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { publishedTables } from '../forms/target-table/example-tables';
import { spendingRow } from './ledger-rows';

interface YearOfProject {
  readonly code: string;
  readonly spending: readonly {
    readonly source: string;
    readonly initialBudget: string;
    readonly adjustment: string;
    readonly figures: Readonly<Record<Cutoff, string>>;
  }[];
  readonly indicators: readonly {
    readonly level3: string;
    readonly aggregation: Aggregation;
    readonly figures: Readonly<Record<Cutoff, string>>;
  }[];
}

function isYear(value: unknown): value is YearOfProject[] {
  return Array.isArray(value) && value.every((each: unknown) => isProject(each));
}

function isProject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'spending' in value && 'indicators' in value
  );
}

const year: unknown = JSON.parse(readFileSync(resolve('examples/year-of-actuals.json'), 'utf8'));
if (!isYear(year)) throw new Error('no year of actuals');
const edition = EDITIONS.hebei;

function project(code: string): {
  readonly form: TargetTableContent;
  readonly actuals: YearOfProject;
} {
  const form = publishedTables.find((table) => table.code === code);
  const actuals = isYear(year) ? year.find((each) => each.code === code) : undefined;
  if (!form || !actuals) throw new Error(`no project ${code}`);
  return { form, actuals };
}

function progressOf(code: string, upTo: Cutoff = '12月底') {
  const { form, actuals } = project(code);
  const plan = Object.entries(form.plan).map(([node, percent]) => ({
    node,
    percent: percent.replace('%', ''),
  }));
  const reached = CUTOFFS.slice(0, CUTOFFS.indexOf(upTo) + 1);
  const rows = actuals.spending.map(({ source, initialBudget, adjustment, figures }) =>
    sourceFigures(
      spendingRow({
        code,
        source,
        initial: initialBudget,
        adjustment: adjustment === '' ? null : adjustment,
        figures: CUTOFFS.map((cutoff) => (reached.includes(cutoff) ? figures[cutoff] : null)),
      }),
    ),
  );
  return { rows, ...planProgress(plan, rows, 'cumulative', edition) };
}

/** [实际完成值, 完成率, 完成情况] of every indicator. */
function completions(code: string, upTo: Cutoff, asOf?: string): (readonly string[])[] {
  const { form, actuals } = project(code);
  return actuals.indicators.map(({ level3, aggregation, figures }) => {
    const indicator = form.indicators.find((each) => each.level3 === level3);
    if (!indicator) throw new Error(`no indicator ${level3}`);
    const value = yearValue(figures, aggregation, 'cumulative', upTo);
    const actual = value.kind === 'value' ? value.text : null;
    const { rate, completion } = completionOf(
      indicator.value,
      actual,
      edition,
      asOf,
      indicator.level2,
    );
    return [level3, actual ?? '—', rate ?? '—', completion];
  });
}

describe('spending at 3月底, 6月底, 10月底, 12月底', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    // 4.20, 10.40, 16.10, 19.40 of 20
    [
      '13022524P004T4010022X',
      ['21.00', '52.00', '80.50', '97.00'],
      ['-4.00', '2.00', '0.50', '-3.00'],
    ],
    // 38.60, 81.90, 137.76, 164.64 of 160 + 8
    [
      '13022524P004T4010023H',
      ['22.98', '48.75', '82.00', '98.00'],
      ['-2.02', '-1.25', '2.00', '-2.00'],
    ],
    // 18.50, 41.00, 71.00, 88.00 of 100
    [
      '13022524P004T4010021A',
      ['18.50', '41.00', '71.00', '88.00'],
      ['-6.50', '-9.00', '-9.00', '-12.00'],
    ],
    // 30, 69, 121.50, 150 of 150
    [
      '13022524P004T4010020N',
      ['20.00', '46.00', '81.00', '100.00'],
      ['-5.00', '-4.00', '1.00', '0.00'],
    ],
  ])('%s', (code, rates, differences) => {
    const { nodes } = progressOf(code);
    expect(nodes.map(({ rate }) => rate)).toEqual(rates);
    expect(nodes.map(({ difference }) => difference)).toEqual(differences);
  });
});

describe('completion at year end', () => {
  test.each<[string, readonly string[]]>([
    [
      '13022524P004T4010022X',
      [
        '100.00 完成', // 321 ÷ 321
        '100.00 完成', // 100 ÷ 100
        '— 完成', // 20 December, before 31 December
        '102.11 完成', // 97 ÷ 95 = 1.021052…
        '107.50 完成', // 8.6 ÷ 8
        '— 完成', // 达成
        '— 部分完成', // 部分达成
        '102.22 完成', // 92 ÷ 90 = 1.02222…
        '99.18 部分完成', // 97.2 ÷ 98 = 0.991836…
      ],
    ],
    [
      '13022524P004T4010021A',
      [
        '104.44 完成', // 47 ÷ 45 = 1.04444…
        '100.00 完成', // 100 ÷ 100
        '— 完成', // 28 December
        '92.63 部分完成', // 88 ÷ 95 = 0.926315…
        '108.00 完成', // 5.4 ÷ 5
        '— 完成', // 达成
        '— 完成', // 达成
        '100.00 完成', // 90 ÷ 90
        '101.58 完成', // 96.5 ÷ 95 = 1.015789…
      ],
    ],
    [
      '13022524P004T4010020N',
      [
        '93.33 部分完成', // 98 ÷ 105 = 0.93333…
        '98.00 部分完成', // 98 ÷ 100
        '— 未完成', // 10 January 2025, after 31 December 2024
        '105.26 完成', // 100 ÷ 95 = 1.052631…
        '90.00 部分完成', // 4.5 ÷ 5
        '— 部分完成', // 部分达成
        '— 完成', // 达成
        '102.00 完成', // 91.8 ÷ 90
        '100.00 完成', // 98 ÷ 98
      ],
    ],
  ])('%s', (code, expected) => {
    const shown = completions(code, '12月底').map(
      ([, , rate, completion]) => `${rate} ${completion}`,
    );
    expect(shown).toEqual(expected);
  });
});

test('取数方式 is as proposed, but for the cars, which are counted anew each time', () => {
  const changed = publishedTables.flatMap(({ code, indicators }) =>
    project(code).actuals.indicators.flatMap(({ level3, aggregation }, index) => {
      const indicator = indicators[index];
      if (indicator?.level3 !== level3) throw new Error(`no indicator ${level3}`);
      const { level2, value } = indicator;
      const level1 = (['产出指标', '效益指标', '满意度指标'] as const).find(
        (name) => name === indicator.level1,
      );
      const proposed = proposeAggregation({ level1: level1 ?? null, level2, name: level3, value });
      expect(AGGREGATIONS).toContain(aggregation);
      return proposed === aggregation ? [] : [`${level3}: ${proposed} → ${aggregation}`];
    }),
  );
  expect(changed).toEqual(['公车数量: 各季相加 → 取最近']);
});

describe('the page worked out by hand', () => {
  const CODE = '13022524P004T4010023H';
  const page = readFileSync(resolve('docs/examples/one-project-by-hand.md'), 'utf8');

  /** The rows of the table whose head begins so. */
  function rowsUnder(head: string): string[][] {
    const lines = page.slice(page.indexOf(`| ${head} |`)).split('\n');
    const end = lines.findIndex((line) => !line.startsWith('|'));
    return lines.slice(2, end).map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }

  it('agrees on spending', () => {
    const { nodes, budget, top } = progressOf(CODE);
    expect(budget).toBe('168');
    expect(top?.remaining).toBe('3.36');
    expect(
      nodes.map(({ node, percent, spent, rate, difference }) => [
        node,
        percent,
        Number(spent).toFixed(2),
        rate,
        difference,
      ]),
    ).toEqual(rowsUnder('截至 | 计划 %').map((row) => row.slice(0, 5)));
  });

  it('agrees on the sentence after 9月底', () => {
    const { top } = progressOf(CODE, '9月底');
    const words = top === null ? '' : planStatementText(planStatement(top), 'zh-CN');
    expect(words).not.toBe('');
    expect(page).toContain(`> ${words}\n`);
  });

  it('agrees on the quarters', () => {
    const figures: Figures | undefined = progressOf(CODE).rows[0]?.figures;
    if (figures === undefined) throw new Error('no row');
    expect(convertFigures(figures, 'cumulative', 'quarterly')).toEqual({
      kind: 'converted',
      figures: {
        '3月底': '38.6',
        '6月底': '43.3',
        '9月底': '39.9',
        '10月底': '15.96',
        '12月底': '42.84',
      },
    });
  });

  it('agrees on completion at year end', () => {
    const rows = rowsUnder('三级指标 | 指标值');
    expect(rows).toHaveLength(9);
    expect(completions(CODE, '12月底')).toEqual(
      rows.map(([name, , , actual, rate, completion]) => [name, actual, rate, completion]),
    );
    const { form, actuals } = project(CODE);
    expect(rows.map((row) => row.slice(1, 3))).toEqual(
      form.indicators.map(({ value }, index) => [value, actuals.indicators[index]?.aggregation]),
    );
  });

  it('agrees on completion at the end of June', () => {
    const rows = rowsUnder('三级指标 | 实际完成值');
    expect(completions(CODE, '6月底', '2024-06-30').slice(0, 4)).toEqual(
      rows.map((row) => row.slice(0, 4)),
    );
  });
});
