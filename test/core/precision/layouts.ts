/** Ways in which units lay out the same 项目绩效目标表: as cells of a sheet. */
import type {
  IndicatorContent,
  TargetTableContent,
} from '../../../src/core/model/target-table-content';
import { formatCell } from '../../../src/core/sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheet/snapshot';

export type Cells = Readonly<Record<string, CellSnapshot>>;
/** A row of cells from left to right; `''` is blank. */
type Row = readonly (string | number | CellSnapshot)[];

function cellsOf(rows: readonly Row[], top = 0, left = 0): Cells {
  const cells: Record<string, CellSnapshot> = {};
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value === '') return;
      const address = formatCell({ row: top + down, column: left + right });
      cells[address] = typeof value === 'object' ? value : { v: value };
    });
  });
  return cells;
}

const NODES = ['3月底', '6月底', '10月底', '12月底'];

function planTexts({ plan }: TargetTableContent): readonly string[] {
  return NODES.map((node) => plan[node] ?? '');
}

/** 一级 and 二级 only where they change, as in merged cells. */
function merged(rows: readonly IndicatorContent[]): readonly IndicatorContent[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const same1 = above !== undefined && above.level1 === row.level1;
    const same2 = same1 && above.level2 === row.level2;
    return { ...row, level1: same1 ? '' : row.level1, level2: same2 ? '' : row.level2 };
  });
}

const HEADS = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

function upper(content: TargetTableContent): readonly Row[] {
  const { code, name, budget, fiscal, other, purpose, goal } = content;
  return [
    ['项目编码', code, '', '项目名称', name],
    ['预算规模及资金用途', '预算数', budget, '其中：财政    资金', fiscal, '其他资金', other],
    ['', purpose],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '', '12月底'],
    ['', ...planRow(planTexts(content))],
    ['绩效目标', goal],
  ];
}

/** The four percentages under their nodes; the third node spans two columns. */
function planRow(percents: Row): Row {
  const [march = '', june = '', october = '', december = ''] = percents;
  return [march, june, october, '', december];
}

function block(rows: readonly IndicatorContent[]): readonly Row[] {
  return rows.map(({ level1, level2, level3, description, value, basis }) => [
    level1,
    level2,
    level3,
    description,
    value,
    basis,
  ]);
}

/** As published: unit line, upper table, lower table with merged levels. */
function asPublished(content: TargetTableContent): readonly Row[] {
  return [
    [content.unit, '', '', '', '', content.moneyUnit],
    ...upper(content),
    HEADS,
    ...block(merged(content.indicators)),
  ];
}

const number = (text: string): number | '' =>
  text === '' ? '' : Number(text.replace(/[,%]/g, ''));

/** A layout: what it is called, and its cells. */
export interface Layout {
  readonly name: string;
  readonly cells: (content: TargetTableContent) => Cells;
}

const SIGN = /^(?<sign>[≥≤=]?)(?<amount>[\d,.]+)(?<unit>.*)$/u;

/** 计算符号, 目标值 and 度量单位 in columns of their own. */
function split(value: string): readonly [string, string, string] {
  const {
    sign = '',
    amount = '',
    unit = '',
  } = /[年月]\d|日前|月底/u.test(value) ? {} : (SIGN.exec(value)?.groups ?? {});
  return amount === '' ? ['定性', value, ''] : [sign === '' ? '=' : sign, amount, unit];
}

function inThreeColumns({ indicators }: TargetTableContent): readonly Row[] {
  return merged(indicators).map((row): Row => {
    const { level1, level2, level3, description, value, basis } = row;
    const [sign, amount, unit] = split(value);
    const plain = amount.includes(',') ? amount : number(amount);
    const stored = sign === '定性' || Number.isNaN(plain) ? amount : plain;
    return [level1, level2, level3, description, sign, stored, unit, basis];
  });
}

export const LAYOUTS: readonly Layout[] = [
  { name: 'as published', cells: (content) => cellsOf(asPublished(content)) },
  {
    name: 'title over it, a blank column left, further down',
    cells: (content) =>
      cellsOf([['', '', content.title], [`（2025年度）`], ...asPublished(content)], 4, 1),
  },
  {
    name: 'no unit line, the money unit in the label, numbers stored as numbers',
    cells: (content) => {
      const [header = [], , ...rest] = upper(content);
      const unit = content.moneyUnit.includes('万') ? '万元' : '元';
      const amounts: Row = [
        '预算规模及资金用途',
        `预算数（${unit}）`,
        number(content.budget),
        '其中：财政资金',
        number(content.fiscal),
        '其他资金',
        number(content.other),
      ];
      return cellsOf([
        [content.title],
        header,
        amounts,
        ...rest,
        HEADS,
        ...block(merged(content.indicators)),
      ]);
    },
  },
  {
    name: 'the plan as fractions in percent format',
    cells: (content) => {
      const rows = [...asPublished(content)];
      const fractions = planTexts(content).map((text) => ({
        v: (number(text) || 0) / 100,
        nf: '0%',
      }));
      rows[5] = ['', ...planRow(fractions)];
      return cellsOf(rows);
    },
  },
  {
    name: 'the plan as whole numbers, footers below',
    cells: (content) => {
      const rows = [...asPublished(content)];
      rows[5] = ['', ...planRow(planTexts(content).map((text) => number(text)))];
      return cellsOf([
        ...rows,
        [],
        ['填报人：', '', '审核人：', '', '负责人：'],
        ['填报日期：', '2025年1月15日', '', '联系电话：0310-0000000'],
      ]);
    },
  },
  {
    name: 'levels repeated in every row, a 备注 row inside, remarks below',
    cells: (content) =>
      cellsOf([
        [content.title],
        [`预算单位：${content.unit}`, '', '', '', '', content.moneyUnit],
        ...upper(content),
        HEADS,
        ...block(content.indicators),
        ['备注', '本表一式两份。'],
        ['注：1.指标值按年度填写。'],
        ['2.成本指标填上限。'],
      ]),
  },
  {
    name: 'a 序号 column before the indicators',
    cells: (content) => {
      const left = (rows: readonly Row[]): readonly Row[] => rows.map((row) => ['', ...row]);
      return cellsOf([
        ...left(asPublished(content).slice(0, 7)),
        ['序号', ...HEADS],
        ...block(merged(content.indicators)).map((row, index): Row => [index + 1, ...row]),
      ]);
    },
  },
  {
    name: 'sign, value and unit in three columns',
    cells: (content) =>
      cellsOf([
        [content.unit, '', '', '', '', content.moneyUnit],
        ...upper(content),
        [...HEADS.slice(0, 4), '计算符号', '指标值', '度量单位', '指标值确定依据'],
        ...inThreeColumns(content),
      ]),
  },
  {
    name: 'the three columns below one head, in heads of two rows',
    cells: (content) =>
      cellsOf([
        [content.unit, '', '', '', '', content.moneyUnit],
        ...upper(content),
        [...HEADS.slice(0, 4), '指标值', '', '', '指标值确定依据'],
        ['', '', '', '', '符号', '值', '单位'],
        ...inThreeColumns(content),
      ]),
  },
  {
    name: 'the label 资金用途 of its own, weights and remarks right of the indicators',
    cells: (content) => {
      const { name, code, budget, fiscal, other, purpose, goal } = content;
      const share = Math.floor(90 / content.indicators.length);
      return cellsOf([
        [content.title],
        ['单位', content.unit, '', '', '', '', content.moneyUnit],
        ['项目名称', name, '', '项目编码', code],
        ['预算数', budget, '其中：财政资金', fiscal, '其他资金', other],
        ['资金用途', purpose],
        ['资金支出计划', '3月底', '6月底', '10月底', '', '12月底'],
        ['', ...planRow(planTexts(content))],
        ['年度目标', goal],
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '指标说明',
          '年度指标值',
          '指标值依据',
          '权重',
          '备注',
        ],
        ...block(merged(content.indicators)).map((row): Row => [...row, share, '']),
      ]);
    },
  },
  {
    name: 'levels with points, each on a row of its own pasted from Word',
    cells: (content) => {
      const points: Readonly<Record<string, string>> = {
        产出指标: '产出指标\n（50分）',
        效益指标: '效益指标\n（30分）',
        满意度指标: '满意度\n指标\n（10分）',
      };
      return cellsOf([
        [content.title],
        [content.unit, '', '', '', '', content.moneyUnit],
        ...upper(content),
        HEADS,
        ...block(
          merged(content.indicators).map((row) => ({
            ...row,
            level1: points[row.level1] ?? row.level1,
            level2: row.level2.replace('指标', '\n指标'),
          })),
        ),
      ]);
    },
  },
  {
    name: 'a court form: no code, no plan, no basis',
    cells: (content) => {
      const { unit, moneyUnit, name, budget, fiscal, other, purpose, goal } = content;
      return cellsOf([
        [content.title],
        [unit, '', '', '', moneyUnit],
        ['项目名称', name],
        ['预算规模及资金用途', '预算数', budget, '其中：财政 资金', fiscal, '其他资金', other],
        ['', purpose],
        ['绩效目标', `1.${goal}`],
        HEADS.slice(0, 5),
        ...block(merged(content.indicators)).map((row) => row.slice(0, 5)),
      ]);
    },
  },
];

/** The rows a layout takes, with room below. */
export const FORM_ROWS = 40;
/** The columns a layout takes, with room to the right. */
export const FORM_COLUMNS = 12;

/** Cells moved down and to the right. */
export function movedBy(cells: Cells, rows: number, columns: number): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = Array.from(letters).reduce(
        (sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      return [formatCell({ row: Number(digits) - 1 + rows, column: column - 1 + columns }), cell];
    }),
  );
}

export function sheetOf(name: string, ...parts: readonly Cells[]): SheetSnapshot {
  return { name, cells: Object.assign({}, ...parts) as Cells };
}
