/**
 * 计量单位 as measures: which units say the same thing, and how much of one another is. Units that no factor joins are
 * of different dimensions and are never compared. Source: domain rules G8, 2.5; issue: 平米/平方米, 元/万元, 万/个.
 */
import { compareDecimals, divideDecimals, multiplyDecimals } from '../values/decimal';

/** An exact fraction of plain decimals; the denominator is above 0. 1亩 is 2000/3 平方米. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

export interface Measure {
  /** Equal for units that can be converted into each other. */
  readonly dimension: string;
  /** How many units of the dimension one of this unit is. */
  readonly factor: Fraction;
}

/** Units by dimension, as `factor: names`. The first name of the factor 1 names the dimension. */
const DIMENSIONS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['1', '米 m'],
    ['1000', '公里 千米 km KM Km ㎞'],
    ['500', '里 华里'],
    ['1852', '海里'],
    ['0.1', '分米'],
    ['0.01', '厘米 cm ㎝'],
    ['0.001', '毫米 mm ㎜'],
  ],
  [['1', '延米 延长米']],
  [
    ['1', '平方米 平米 平方 ㎡ m2 m²'],
    ['1000000', '平方公里 平方千米 ㎢ km2 km²'],
    ['10000', '公顷 hm2 hm² ha'],
    ['2000/3', '亩'],
    ['0.0001', '平方厘米'],
    ['0.000001', 'mm2 mm²'],
  ],
  [
    ['1', '立方米 立方 ㎥ m3 m³ 千升'],
    ['1000000000', '立方公里'],
    ['0.001', '升 公升 L l'],
    ['0.000001', '毫升 ml mL ㎖'],
  ],
  [
    ['1', '公斤 千克 kg KG Kg ㎏'],
    ['1000', '吨 t'],
    ['50', '担'],
    ['0.5', '斤 市斤'],
    ['0.05', '两'],
    ['0.001', '克 g'],
    ['0.000001', '毫克 mg ㎎'],
  ],
  [
    ['1', '天 日 日历天 日历日 自然日 个自然日'],
    ['7', '周 个周 星期 个星期'],
    ['1/24', '小时 个小时 时 h'],
    ['1/1440', '分钟 min'],
    ['1/86400', '秒 秒钟 s'],
  ],
  [
    ['1', '月 个月'],
    ['3', '季度 个季度 季'],
    ['12', '年 年度 个年度'],
  ],
  [['1', '工作日 个工作日 工作天 个工作天']],
  [
    ['1', '% 百分比'],
    ['0.1', '‰'],
    ['0.01', '‱'],
    ['10', '成'],
  ],
  [
    ['1', '百分点 个百分点'],
    ['0.1', '千分点 个千分点'],
  ],
  [
    ['1', '千瓦时 度 度电 kWh kwh KWH'],
    ['1000', '兆瓦时 MWh'],
  ],
  [
    ['1', '千瓦 kW KW kw ㎾'],
    ['1000', '兆瓦 MW'],
    ['1000000', 'GW'],
    ['0.001', '瓦 W'],
  ],
  [['1', '人 名 位 个人']],
  [['1', '批 批次']],
  [['1', '场 场次']],
  [['1', '次 次数 回']],
  [['1', '期 期次']],
  [['1', '份 份数']],
  [['1', '栋 幢']],
  [['1', '分 分值']],
  [['1', '台套 台(套) 台/套']],
];

const ONE: Fraction = { numerator: '1', denominator: '1' };

function fraction(text: string): Fraction {
  const [numerator = '1', denominator = '1'] = text.split('/');
  return { numerator, denominator };
}

const UNITS: ReadonlyMap<string, Measure> = new Map(
  DIMENSIONS.flatMap((units) => {
    const dimension = units[0]?.[1].split(' ')[0] ?? '';
    return units.flatMap(([factor, names]) =>
      names.split(' ').map((name) => [name, { dimension, factor: fraction(factor) }] as const),
    );
  }),
);

const POWERS: ReadonlyMap<string, string> = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
]);

const MONEY = /^(?<power>[十百千万亿]*)(?<currency>人民币|美|欧|日|港)?元$/u;

/** How many 元 a money unit is (万元 `'10000'`, also of 万元/人); `null` for any other unit. */
export function moneyMultiple(unit: string): string | null {
  const power = MONEY.exec(partsOf(unit)[0] ?? '')?.groups?.['power'];
  if (power === undefined) return null;
  return Array.from(power).reduce(
    (product, word) => multiplyDecimals(product, POWERS.get(word) ?? '1'),
    '1',
  );
}

/** 元/人·月 → 元, 人, 月; brackets around what it is counted per fall away. */
function partsOf(unit: string): readonly string[] {
  return unit
    .replace(/(?<=[/·每])\(([^()]*)\)/gu, '$1')
    .split(/\/每|[/·每]/u)
    .filter((part) => part !== '');
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: multiplyDecimals(a.numerator, b.numerator),
    denominator: multiplyDecimals(a.denominator, b.denominator),
  };
}

function measureOfPart(part: string): Measure {
  const known = UNITS.get(part);
  if (known !== undefined) return known;
  const money = MONEY.exec(part)?.groups;
  if (money !== undefined) {
    const currency = money['currency'] ?? '';
    return {
      dimension: `${currency === '人民币' ? '' : currency}元`,
      factor: { numerator: moneyMultiple(part) ?? '1', denominator: '1' },
    };
  }
  const counted = /^(?<count>\d{1,2})(?<unit>\D+)$/u.exec(part)?.groups;
  if (counted?.['unit'] === undefined || counted['count'] === undefined) {
    return { dimension: part, factor: ONE };
  }
  const one = measureOfPart(counted['unit']);
  const count = { numerator: counted['count'], denominator: '1' };
  return { dimension: one.dimension, factor: multiplyFractions(one.factor, count) };
}

/** The measure of a unit as the 指标值 grammar gives it. A unit nobody listed is a dimension of its own. */
export function measureOf(unit: string): Measure {
  const whole = UNITS.get(unit);
  if (whole !== undefined) return whole;
  const [base, ...per] = partsOf(unit).map(measureOfPart);
  if (base === undefined) return { dimension: unit, factor: ONE };
  const inverse = per
    .map(({ factor }) => ({ numerator: factor.denominator, denominator: factor.numerator }))
    // 次/0年 is no measure; its nothing is left out rather than divided by.
    .filter(({ denominator }) => compareDecimals(denominator, '0') > 0);
  return {
    dimension: [base.dimension, ...per.map(({ dimension }) => dimension).sort()].join('/'),
    factor: inverse.reduce(multiplyFractions, base.factor),
  };
}

/** Negative, 0 or positive as a is less than, equal to or greater than b; exact. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return compareDecimals(
    multiplyDecimals(a.numerator, b.denominator),
    multiplyDecimals(b.numerator, a.denominator),
  );
}

/** a ÷ b as a plain decimal to 60 digits; `null` when b is 0. */
export function divideFractions(a: Fraction, b: Fraction): string | null {
  return divideDecimals(
    multiplyDecimals(a.numerator, b.denominator),
    multiplyDecimals(a.denominator, b.numerator),
  );
}
